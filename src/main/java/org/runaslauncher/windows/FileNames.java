package org.runaslauncher.windows;

import java.util.regex.Pattern;
import org.runaslauncher.windows.win32.Kernel32;

/** The shapes of full paths that need care. */
final class FileNames {
    /** From here on a function may take a path only in its long form, whatever Windows is set to; folders 12 characters before files. */
    private static final int LONG = 248;

    /** The prefix of devices and of names that are taken literally, and the two names of a server behind which lie no files. */
    private static final Pattern DEVICE = Pattern.compile(
            "\\\\\\\\[.?]\\\\.*|\\\\\\\\[^\\\\]+\\\\(pipe|mailslot)(\\\\.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A file or a folder all the same: it lies on a drive, or on a share. Names that are taken literally know no other separator. */
    private static final Pattern LITERAL = Pattern.compile(
            "\\\\\\\\\\?\\\\([A-Z]:\\\\|UNC\\\\(?![.?]\\\\)[^\\\\/]+\\\\(?!(pipe|mailslot)(\\\\|$))[^\\\\])[^/]*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String PREFIX = "\\\\?\\";

    private static final Pattern ON_DRIVE = Pattern.compile("[A-Za-z]:\\\\.*", Pattern.DOTALL);

    private FileNames() {}

    /**
     * Whether it leads to something else than files: opening a pipe lets whoever made it act as us, and a serial port waits. Names such as
     * {@code NUL} get this shape when Windows makes a full path of them.
     */
    static boolean isDevice(String fullPath) {
        return DEVICE.matcher(fullPath).matches() && !LITERAL.matcher(fullPath).matches();
    }

    /** A full path without the prefix of those that are taken literally. */
    static String withoutPrefix(String fullPath) {
        return fullPath.startsWith(PREFIX) ? fullPath.substring(PREFIX.length()) : fullPath;
    }

    /** Whether it begins with a letter, whatever that stands for. */
    static boolean isOnDrive(String fullPath) {
        return ON_DRIVE.matcher(withoutPrefix(fullPath)).matches();
    }

    /** Whether it lies on a disk of this computer: nobody else is asked for it. Not so of a share with a letter of its own. */
    static boolean isOnFixedDrive(String fullPath) {
        return ON_DRIVE.matcher(fullPath).matches()
                && Kernel32.INSTANCE.GetDriveTypeW(fullPath.substring(0, "C:\\".length())) == Kernel32.DRIVE_FIXED;
    }

    /** A full path as functions with a limit of 260 characters take it as well. */
    static String forCall(String fullPath) {
        if (fullPath.length() < LONG || fullPath.startsWith(PREFIX) || isDevice(fullPath)) {
            return fullPath;
        }
        return fullPath.startsWith("\\\\") ? PREFIX + "UNC" + fullPath.substring(1) : PREFIX + fullPath;
    }
}
