package org.runaslauncher.elevation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.runaslauncher.seclogon.Remedy;

/** The closed list of what the helper can be told: one word, which names a remedy. */
public final class HelperWords {
    /** The first word on the command line of RunAsLauncher.exe, which then runs the helper. */
    public static final String SWITCH = "/elevated-helper";

    private HelperWords() {}

    public static String of(Remedy remedy) {
        return remedy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty if it is not exactly one word of the list. */
    public static Optional<Remedy> parse(List<String> words) {
        return words.size() == 1
                ? Arrays.stream(Remedy.values())
                        .filter(remedy -> of(remedy).equals(words.get(0)))
                        .findFirst()
                : Optional.empty();
    }
}
