package org.runaslauncher.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.runaslauncher.program.Drives.Meaning;

/**
 * Puts what a drive letter stands for in its place, where another account needs it: connections and substituted folders belong to the logon
 * session that made them (API page of CreateProcessWithLogonW, Remarks).
 */
final class Letters {
    /** A letter that begins a path: after another letter it would be part of a word, as in {@code https:\}; behind a backslash, of a path. */
    private static final Pattern IN_ARGUMENTS = Pattern.compile("(?<![\\p{L}\\p{N}_\\\\])([A-Za-z]):(?=[\\\\/])");

    private static final Pattern AT_THE_BEGINNING = Pattern.compile("^([A-Za-z]):");

    private final Drives drives;

    Letters(Drives drives) {
        this.drives = drives;
    }

    String replaceIn(String path, List<Notice> notices) {
        return Paths.hasLetter(path) ? replaceAll(AT_THE_BEGINNING, path, notices) : path;
    }

    /** An argument that gets a blank by it is put into quotes: it would be two otherwise. */
    String replaceInArguments(String arguments, List<Notice> notices) {
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (int to = endOfWord(arguments, from); from < arguments.length(); to = endOfWord(arguments, from)) {
            String word = arguments.substring(from, to);
            String with = replaceAll(IN_ARGUMENTS, word, notices);
            boolean newBlank = !word.contains("\"") && with.chars().anyMatch(c -> c == ' ' || c == '\t');
            replaced.append(newBlank ? CommandLine.quote(with) : with);
            from = to;
            while (from < arguments.length() && isBlank(arguments.charAt(from))) {
                replaced.append(arguments.charAt(from++));
            }
        }
        return replaced.toString();
    }

    /** Blanks in quotes belong to the word. */
    private static int endOfWord(String text, int from) {
        boolean quoted = false;
        int at = from;
        while (at < text.length() && (quoted || !isBlank(text.charAt(at)))) {
            quoted ^= text.charAt(at++) == '"';
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private String replaceAll(Pattern letters, String text, List<Notice> notices) {
        return letters.matcher(text).replaceAll(match -> Matcher.quoteReplacement(meaning(match.group(1), notices)));
    }

    private String meaning(String letter, List<Notice> notices) {
        Optional<Meaning> meaning = drives.meaningOf(letter.charAt(0));
        meaning.map(it -> Notice.of(NoticeKind.LETTER_REPLACED, letter.toUpperCase(Locale.ROOT) + ":", it.path()))
                .filter(notice -> !notices.contains(notice))
                .ifPresent(notices::add);
        return meaning.map(Meaning::path).orElse(letter + ":");
    }
}
