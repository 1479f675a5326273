package org.runaslauncher.program;

import java.util.Set;
import org.runaslauncher.program.path.PathType;
import org.runaslauncher.program.path.WindowsPath;

/** Questions about full paths. */
final class Paths {
    private static final Set<PathType> FULL = Set.of(
            PathType.DRIVE_ABSOLUTE,
            PathType.UNC,
            PathType.VERBATIM_DRIVE,
            PathType.VERBATIM_UNC,
            PathType.VERBATIM_VOLUME);

    private Paths() {}

    static boolean isFull(String path) {
        return FULL.contains(WindowsPath.of(path).type());
    }

    static String fileName(String path) {
        return WindowsPath.of(path).fileName();
    }

    /** The last name of a file or folder, also of one with a separator at its end; all of a root. */
    static String name(String path) {
        String name = fileName(withoutSeparatorAtEnd(path));
        return name.isEmpty() ? path : name;
    }

    /** With the dot; empty if there is none. */
    static String extension(String path) {
        return WindowsPath.of(path).extension();
    }

    /** The folder that a full path lies in; a drive's root keeps its backslash. */
    static String parent(String path) {
        return WindowsPath.of(path).parent().orElse(path);
    }

    /** Of a folder; a drive's root keeps its own. */
    static String withoutSeparatorAtEnd(String path) {
        boolean root = WindowsPath.of(path).root().length() >= path.length();
        return !root && path.endsWith("\\") ? path.substring(0, path.length() - 1) : path;
    }

    static boolean hasLetter(String path) {
        return WindowsPath.of(path).type() == PathType.DRIVE_ABSOLUTE;
    }

    static boolean isShare(String path) {
        return WindowsPath.of(path).type() == PathType.UNC;
    }

    /** {@code \\server\share} of a path that begins with it. */
    static String share(String path) {
        return WindowsPath.of(path).root();
    }

    /** The folder has no backslash at its end; nothing is below one that is not known. */
    static boolean isBelow(String path, String folder) {
        return !folder.isEmpty()
                && path.length() > folder.length() + 1
                && path.regionMatches(true, 0, folder, 0, folder.length())
                && path.charAt(folder.length()) == '\\';
    }
}
