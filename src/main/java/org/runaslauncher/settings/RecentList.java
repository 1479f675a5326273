package org.runaslauncher.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the lists of recent programs and accounts: how many, how long, and what is none. */
public final class RecentList {
    /** How many are remembered. */
    public static final int MOST = 30;

    /** Characters. What is longer no other account could be given to start: its whole command line has at most 1,023. */
    static final int LONGEST = 1_023;

    private RecentList() {}

    /** The list with a program put to its front. */
    public static List<String> with(String program, List<String> found) {
        return tidy(Stream.concat(Stream.of(program), found.stream()).toList());
    }

    /** The list less a program, in whatever case it is written. */
    public static List<String> without(String program, List<String> found) {
        String removed = key(program);
        return tidy(found.stream().filter(entry -> !key(entry).equals(removed)).toList());
    }

    /** What of a list that anybody may have written can be shown: no empty, overlong or unprintable entries, none twice in whatever case. */
    public static List<String> tidy(List<String> found) {
        List<String> kept = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String entry : found) {
            String program = entry.strip();
            if (isPrintable(program) && known.add(key(program))) {
                kept.add(program);
                if (kept.size() == MOST) {
                    break;
                }
            }
        }
        return List.copyOf(kept);
    }

    private static String key(String program) {
        return program.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isPrintable(String program) {
        return !program.isEmpty()
                && program.length() <= LONGEST
                && program.codePoints().noneMatch(RecentList::isNoLetterForAScreen);
    }

    /** Halves of surrogate pairs too: they are no characters. */
    private static boolean isNoLetterForAScreen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
