package org.runaslauncher.windows;

import org.runaslauncher.windows.win32.Kernel32;

/** Whether there is something to be read at a path without fetching it from somewhere else. */
enum FileKind {
    HERE,
    FOLDER,
    /** Its contents lie on tape or in somebody's cloud: looking at it would bring them here. */
    ELSEWHERE,
    MISSING;

    private static final int AWAY = Kernel32.FILE_ATTRIBUTE_OFFLINE
            | Kernel32.FILE_ATTRIBUTE_RECALL_ON_OPEN
            | Kernel32.FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS;

    static FileKind of(String path) {
        if (FileNames.isDevice(path)) {
            return MISSING;
        }
        int attributes = Kernel32.INSTANCE.GetFileAttributesW(FileNames.forCall(path));
        if (attributes == Kernel32.INVALID_FILE_ATTRIBUTES) {
            return MISSING;
        }
        if ((attributes & Kernel32.FILE_ATTRIBUTE_DIRECTORY) != 0) {
            return FOLDER;
        }
        return (attributes & AWAY) != 0 ? ELSEWHERE : HERE;
    }
}
