package org.runaslauncher.integration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way into the program that a user can have, or do without. */
public enum Entry {
    /** A shortcut in the folder behind Explorer's menu "Send to". */
    SEND_TO("sendto"),
    /** A shortcut on the desktop, which programs can be dropped on. */
    DESKTOP("desktop"),
    /** A verb in the menus of programs, shortcuts and the like. */
    MENU("menu");

    private final String word;

    Entry(String word) {
        this.word = word;
    }

    /** What it is called on a command line. */
    public String word() {
        return word;
    }

    /** That of a word, in upper or lower case. */
    public static Optional<Entry> named(String word) {
        return Arrays.stream(values())
                .filter(entry -> entry.word.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
