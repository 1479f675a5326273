package org.runaslauncher.integration;

import java.util.regex.Pattern;

/** What a file may be called. */
public final class ShortcutName {
    /** With its dot. */
    public static final String ENDING = ".lnk";

    /** Characters; the path of the folder needs room too. */
    private static final int LONGEST = 100;

    /**
     * What Windows has in no name
     * (<a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">page</a>), and what cannot be seen.
     */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]+");

    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])( *\\..*)?");

    private ShortcutName() {}

    /** A text as the name of a file, without an ending; empty if nothing of it can be in one. */
    public static String of(String text) {
        String name =
                FORBIDDEN.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
        if (name.length() > LONGEST) {
            name = name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        }
        name = name.replaceFirst("[. ]+$", "");
        return DEVICE.matcher(name).matches() ? '_' + name : name;
    }

    /** A path that ends as a shortcut has to. */
    public static String withEnding(String path) {
        boolean ends = path.regionMatches(true, path.length() - ENDING.length(), ENDING, 0, ENDING.length());
        return ends ? path : path + ENDING;
    }
}
