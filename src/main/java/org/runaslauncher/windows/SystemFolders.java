package org.runaslauncher.windows;

import java.nio.file.Path;
import org.runaslauncher.windows.win32.Kernel32;

/** Windows' own folders, from Windows: anybody can write into the variables of the environment that name them. */
final class SystemFolders {
    private static final int LONGEST = 260;

    private SystemFolders() {}

    static Path windows() {
        char[] buffer = new char[LONGEST];
        return Path.of(new String(buffer, 0, Kernel32.INSTANCE.GetSystemWindowsDirectoryW(buffer, buffer.length)));
    }

    /** {@code System32}. */
    static Path system() {
        char[] buffer = new char[LONGEST];
        return Path.of(new String(buffer, 0, Kernel32.INSTANCE.GetSystemDirectoryW(buffer, buffer.length)));
    }
}
