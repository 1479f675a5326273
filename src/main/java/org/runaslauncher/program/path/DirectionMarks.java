package org.runaslauncher.program.path;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The invisible characters that change the direction of writing
 * (<a href="https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters">UAX #9, 2</a>). All of them are allowed in a name, and
 * make it look like another: {@code gpj.exe} behind U+202E looks like exe.jpg.
 */
public final class DirectionMarks {
    static final String CLASS = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";

    private static final Pattern MARK = Pattern.compile("[" + CLASS + "]");

    private static final Pattern INVISIBLE = Pattern.compile("[" + CLASS + "\\x00-\\x1f\\x7f-\\x9f]");

    private DirectionMarks() {}

    /** Where the first one is; negative if there is none. */
    public static int firstIn(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? mark.start() : -1;
    }

    /** A text for people's eyes, with {@code [U+202E]} for each of them, and for control characters, which would break a line. */
    public static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll(found -> "[U+%04X]"
                .formatted((int) found.group().charAt(0)));
    }
}
