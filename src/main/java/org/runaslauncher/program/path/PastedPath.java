package org.runaslauncher.program.path;

import java.util.regex.Pattern;

/**
 * Frees a path of what comes along when it is copied.
 *
 * <p>Around it go blanks, tabs and ends of lines; not all that {@link String#strip} takes, because Windows drops U+0020 only, and a name may
 * begin or end with U+3000 or U+00A0 (github.com/dotnet/coreclr/issues/14257: a file with such a name became another one). The direction marks
 * are allowed in a name too, but the Properties dialog puts U+202A before every path that is copied there
 * (<a href="https://devblogs.microsoft.com/oldnewthing/20150506-00/?p=44924">The Old New Thing</a>); inside of the path they stay.
 */
final class PastedPath {
    private static final String AROUND = "[ \\t\\r\\n" + DirectionMarks.CLASS + "]+";
    private static final Pattern ENDS = Pattern.compile("^" + AROUND + "|" + AROUND + "$");

    private PastedPath() {}

    static String clean(String text) {
        String path = withoutEnds(text);
        boolean quoted = path.length() >= 2 && path.startsWith("\"") && path.endsWith("\"");
        return quoted ? withoutEnds(path.substring(1, path.length() - 1)) : path;
    }

    private static String withoutEnds(String text) {
        return ENDS.matcher(text).replaceAll("");
    }
}
