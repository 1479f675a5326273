package org.runaslauncher.windows;

import java.util.regex.Pattern;
import org.runaslauncher.windows.win32.Kernel32;

/** The shapes of full paths that need care. */
final class FileNames {
    /** From here on a function may take a path only in its long form, whatever Windows is set to; folders 12 characters before files. */
    private static final int LONG = 248;

    /** The prefix of devices, of names that are taken literally, and the two names of a server behind which lie no files. */
    private static final Pattern DEVICE = Pattern.compile(
            "\\\\\\\\[.?]\\\\.*|\\\\\\\\[^\\\\]+\\\\(pipe|mailslot)(\\\\.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ON_DRIVE = Pattern.compile("[A-Za-z]:\\\\.*", Pattern.DOTALL);

    private FileNames() {}

    /**
     * Whether it leads to something else than files: opening a pipe lets whoever made it act as us, and a serial port waits. Names such as
     * {@code NUL} get this shape when Windows makes a full path of them.
     */
    static boolean isDevice(String fullPath) {
        return DEVICE.matcher(fullPath).matches();
    }

    /** Whether it lies on a disk of this computer: nobody else is asked for it. Not so of a share with a letter of its own. */
    static boolean isOnFixedDrive(String fullPath) {
        return ON_DRIVE.matcher(fullPath).matches()
                && Kernel32.INSTANCE.GetDriveTypeW(fullPath.substring(0, "C:\\".length())) == Kernel32.DRIVE_FIXED;
    }

    /** A full path as functions with a limit of 260 characters take it as well. */
    static String forCall(String fullPath) {
        if (fullPath.length() < LONG || isDevice(fullPath)) {
            return fullPath;
        }
        return fullPath.startsWith("\\\\") ? "\\\\?\\UNC" + fullPath.substring(1) : "\\\\?\\" + fullPath;
    }
}
