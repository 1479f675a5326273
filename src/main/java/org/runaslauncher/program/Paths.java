package org.runaslauncher.program;

import java.util.regex.Pattern;

/**
 * The shape of Windows paths, as text: {@code java.nio.file} knows them only on Windows, and the rules here are tested everywhere.
 */
final class Paths {

    /** Blanks, and the marks for the writing direction that Windows' properties dialog copies with a path. */
    private static final Pattern AROUND_A_PATH =
            Pattern.compile("^[\\s\\u200e\\u200f\\u202a-\\u202e]+|[\\s\\u200e\\u200f\\u202a-\\u202e]+$");

    /** Without what is around a path but no part of it: blanks, invisible marks, the quotes that Explorer's "Copy as path" adds. */
    static String unquote(String text) {
        String path = AROUND_A_PATH.matcher(text).replaceAll("");
        boolean quoted = path.length() >= 2 && path.startsWith("\"") && path.endsWith("\"");
        return quoted ? path.substring(1, path.length() - 1).strip() : path;
    }

    private Paths() {}

    static boolean isAbsolute(String path) {
        boolean drive = path.length() >= 3
                && Character.isLetter(path.charAt(0))
                && path.charAt(1) == ':'
                && isSeparator(path.charAt(2));
        boolean share = path.length() >= 2 && isSeparator(path.charAt(0)) && isSeparator(path.charAt(1));
        return drive || share;
    }

    static boolean isBareName(String path) {
        return path.chars().noneMatch(c -> isSeparator((char) c) || c == ':');
    }

    static String fileName(String path) {
        return path.substring(lastSeparator(path) + 1);
    }

    /** With the dot; empty if there is none. */
    static String extension(String path) {
        String name = fileName(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    /** The folder that a full path lies in; a drive's root keeps its backslash. */
    static String parent(String path) {
        int end = lastSeparator(path);
        if (end < 0) {
            return path;
        }
        boolean root = end == 2 && path.charAt(1) == ':';
        return path.substring(0, root ? end + 1 : end);
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'));
    }

    private static boolean isSeparator(char c) {
        return c == '\\' || c == '/';
    }
}
