package org.runaslauncher.program.suggest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a dropped or pasted text names: one program, several, or none.
 *
 * @param programs as they belong into the program field: a path without its quotation marks, or a command line as it is
 */
public record DroppedText(List<String> programs) {
    /** Characters of a command line at most (<a
     * href="https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessw">API page</a>). */
    private static final int LONGEST = 32_766;

    /** More lines are a document. */
    private static final int MOST = 1_000;

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:(?://)?\\S+");

    /** A drive, a share, or a variable in front: whatever follows, it is meant as a path or a command line. */
    private static final Pattern PATH =
            Pattern.compile("\"?(?:[A-Za-z]:[\\\\/]|\\\\\\\\[^\\\\\\s]|%[^%\\s]+%[\\\\/]).*");

    /** A bare name, with or without arguments. */
    private static final Pattern NAME = Pattern.compile("\"?([^\\s\"<>|?*:/\\\\]+\\.([A-Za-z0-9]{1,4}))\"?(?:\\s.*)?");

    /** Reads a text. Several lines are several programs if each of them is a path, as "Copy as path" writes them. */
    public static DroppedText of(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST + 1L)
                .toList();
        boolean some = !lines.isEmpty() && lines.size() <= MOST;
        boolean all = lines.stream().allMatch(line -> isPath(line) || lines.size() == 1 && isName(line));
        return new DroppedText(
                some && all ? lines.stream().map(DroppedText::unquoted).toList() : List.of());
    }

    /** Whether a text is one Internet address, or another URI. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches() && !isPath(text.strip());
    }

    private static boolean isPath(String line) {
        return line.length() <= LONGEST
                && PATH.matcher(line).matches()
                && line.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isName(String line) {
        var name = NAME.matcher(line);
        return line.length() <= LONGEST
                && name.matches()
                && Startable.ENDINGS.contains(name.group(2).toLowerCase(Locale.ROOT))
                && line.chars().noneMatch(Character::isISOControl);
    }

    private static String unquoted(String line) {
        var quoted = QUOTED.matcher(line);
        return quoted.matches() ? quoted.group(1).strip() : line;
    }
}
