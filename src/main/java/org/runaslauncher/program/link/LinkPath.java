package org.runaslauncher.program.link;

/** The paths that a link gives for its target, as text. */
final class LinkPath {
    /** In UTF-16 units: no path of Windows is longer. */
    private static final int LONGEST = 32_767;

    private static final String LONG_PREFIX = "\\\\?\\";
    /** The last one stands where letters were that a code page does not have; the question mark is what Windows writes for them. */
    private static final String NEVER_IN_A_PATH = "\"<>|?*\ufffd";

    private LinkPath() {}

    /** The path that is meant from a folder; empty if that depends on anything else. */
    static String fromFolder(String folder, String relative) {
        if (relative.isEmpty() || isFull(relative)) {
            return relative;
        }
        boolean rooted = isSeparator(relative.charAt(0)) || relative.indexOf(':') >= 0;
        if (rooted) {
            return "";
        }
        return folder.endsWith("\\") ? folder + relative : folder + '\\' + relative;
    }

    /** Whether a path leads to the same file from everywhere, and could be one at all. */
    static boolean isUsable(String path) {
        return path.length() <= LONGEST
                && (isFull(path) || path.startsWith("%"))
                && isPossible(path.startsWith(LONG_PREFIX) ? path.substring(LONG_PREFIX.length()) : path);
    }

    private static boolean isPossible(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (Character.isISOControl(c) || NEVER_IN_A_PATH.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isFull(String path) {
        boolean drive = path.length() > 2
                && Character.isLetter(path.charAt(0))
                && path.charAt(1) == ':'
                && isSeparator(path.charAt(2));
        boolean share = path.length() > 2
                && isSeparator(path.charAt(0))
                && isSeparator(path.charAt(1))
                && !isSeparator(path.charAt(2));
        return drive || share;
    }

    private static boolean isSeparator(char c) {
        return c == '\\' || c == '/';
    }
}
