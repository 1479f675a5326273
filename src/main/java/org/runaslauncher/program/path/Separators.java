package org.runaslauncher.program.path;

/** What divides a path into names: both slashes, or behind {@code \\?\} and {@code \??\} the backslash alone ("Naming"). */
enum Separators {
    BOTH,
    BACKSLASH;

    boolean contain(char c) {
        return c == '\\' || this == BOTH && c == '/';
    }

    /** Whether one is at a place, which may lie behind the end. */
    boolean at(String text, int index) {
        return index < text.length() && contain(text.charAt(index));
    }

    /** The next place at or behind a place where one is, or the text's length. */
    int next(String text, int from) {
        int index = Math.min(from, text.length());
        while (index < text.length() && !contain(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** The place behind the last one, or 0. */
    int afterLast(String text) {
        int index = text.length();
        while (index > 0 && !contain(text.charAt(index - 1))) {
            index--;
        }
        return index;
    }

    /** The text with backslashes only. */
    String unify(String text) {
        return this == BOTH ? text.replace('/', '\\') : text;
    }
}
