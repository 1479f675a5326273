package org.runaslauncher.program.path;

import java.util.regex.Pattern;

/**
 * The invisible characters that change the direction of writing
 * (<a href="https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters">UAX #9, 2</a>). All of them are allowed in a name.
 */
final class DirectionMarks {
    static final String CLASS = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";

    private static final Pattern MARK = Pattern.compile("[" + CLASS + "]");

    private DirectionMarks() {}

    static boolean in(String text) {
        return MARK.matcher(text).find();
    }

    static String visible(String text) {
        return MARK.matcher(text)
                .replaceAll(mark -> "[U+%04X]".formatted((int) mark.group().charAt(0)));
    }
}
