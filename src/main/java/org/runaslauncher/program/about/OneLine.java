package org.runaslauncher.program.about;

/**
 * Texts that come out of a file, made fit to be shown: anybody can write anything into a version resource. What does not belong into a line
 * of text is taken out, above all what would turn its neighbors around.
 */
final class OneLine {
    /** In characters; whoever calls his program by a longer name does not want it to be read. */
    static final int LONGEST = 200;

    private OneLine() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        // Longer ones are not even looked at: a resource may have some hundred thousand characters.
        text.codePoints().limit(LONGEST * 4L).forEach(point -> append(line, point));
        int end = line.length();
        if (end > LONGEST) {
            end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
        return line.substring(0, end).strip();
    }

    private static void append(StringBuilder line, int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '\u0085') {
            if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (isText(point)) {
            line.appendCodePoint(point);
        }
    }

    private static boolean isText(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
