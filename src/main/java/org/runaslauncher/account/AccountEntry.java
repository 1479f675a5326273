package org.runaslauncher.account;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One account as it is searched for; all texts but the row's own are in lower case.
 *
 * @param key the whole name, with a dot as the domain of this computer: the same account has the same key however it is written
 * @param starts what it can be typed as
 * @param words of its names
 */
record AccountEntry(AccountSuggestion row, String key, List<String> starts, List<String> words) {
    boolean startsWith(String text) {
        for (String start : starts) {
            if (start.startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each typed word is the beginning of one of its words. */
    boolean hasWords(List<String> typed) {
        for (String word : typed) {
            if (!hasWord(word)) {
                return false;
            }
        }
        return !typed.isEmpty();
    }

    private boolean hasWord(String typed) {
        for (String word : words) {
            if (word.startsWith(typed)) {
                return true;
            }
        }
        return false;
    }

    static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
