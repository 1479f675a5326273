package org.runaslauncher.program;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.runaslauncher.program.Drives.Meaning;

/**
 * Puts what a drive letter stands for in its place, where another account needs it: connections and substituted folders belong to the logon
 * session that made them (API page of CreateProcessWithLogonW, Remarks).
 */
final class Letters {
    /** A letter that begins a path: after another letter it would be part of a word, as in {@code https:\}. */
    private static final Pattern IN_ARGUMENTS = Pattern.compile("(?<![\\p{L}\\p{N}_])([A-Za-z]):(?=[\\\\/])");

    private final Drives drives;

    Letters(Drives drives) {
        this.drives = drives;
    }

    String replaceIn(String path, List<Notice> notices) {
        return Paths.hasLetter(path) ? replaceAll(Pattern.compile("^([A-Za-z]):"), path, notices) : path;
    }

    String replaceInArguments(String arguments, List<Notice> notices) {
        return replaceAll(IN_ARGUMENTS, arguments, notices);
    }

    private String replaceAll(Pattern letters, String text, List<Notice> notices) {
        return letters.matcher(text).replaceAll(match -> Matcher.quoteReplacement(meaning(match.group(1), notices)));
    }

    private String meaning(String letter, List<Notice> notices) {
        Optional<Meaning> meaning = drives.meaningOf(letter.charAt(0));
        meaning.map(it -> Notice.of(NoticeKind.LETTER_REPLACED, letter.toUpperCase() + ":", it.path()))
                .filter(notice -> !notices.contains(notice))
                .ifPresent(notices::add);
        return meaning.map(Meaning::path).orElse(letter + ":");
    }
}
