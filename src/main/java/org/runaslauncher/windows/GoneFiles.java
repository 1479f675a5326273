package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinError;
import org.runaslauncher.windows.win32.Kernel32;

/** Files that are not there any more. */
public final class GoneFiles {
    private GoneFiles() {}

    /**
     * Whether it is certain that a file is not there. No other computer is asked, by whatever way the path may lead there: it is one that strangers may
     * have written, to see who comes.
     *
     * @param path of any shape
     */
    public static boolean isGone(String path) {
        if (!FileNames.isOnFixedDrive(path) || ReparsePoints.leadsAway(path)) {
            return false;
        }
        int attributes = Kernel32.INSTANCE.GetFileAttributesW(FileNames.forCall(path));
        int error = Native.getLastError();
        return attributes == Kernel32.INVALID_FILE_ATTRIBUTES
                && (error == WinError.ERROR_FILE_NOT_FOUND || error == WinError.ERROR_PATH_NOT_FOUND);
    }
}
