package org.runaslauncher.program.about;

import java.util.Locale;

/**
 * A file's name as it really reads. The marks that set the direction of writing are invisible, and a name with one can look as if it ended
 * in {@code .txt} and end in {@code .exe}: <a href="https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters">UAX 9, section
 * 2</a>.
 *
 * @param text with such marks and control characters written out, as {@code [U+202E]}
 * @param misleading whether there was a mark of direction
 */
public record VisibleName(String text, boolean misleading) {
    /** Of the last part of a path. */
    public static VisibleName ofPath(String path) {
        String bare = path.replaceAll("[\\\\/]+$", "");
        String name = bare.substring(Math.max(bare.lastIndexOf('\\'), bare.lastIndexOf('/')) + 1);
        StringBuilder text = new StringBuilder();
        name.codePoints().forEach(point -> {
            if (setsDirection(point) || Character.isISOControl(point)) {
                text.append(String.format(Locale.ROOT, "[U+%04X]", point));
            } else {
                text.appendCodePoint(point);
            }
        });
        return new VisibleName(text.toString(), name.codePoints().anyMatch(VisibleName::setsDirection));
    }

    private static boolean setsDirection(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }
}
