package org.runaslauncher.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which kinds of program may be started, each named by its ending, such as {@code exe}. A kind that is both allowed and forbidden is forbidden.
 *
 * @param allowed only these; empty: all
 */
public record Kinds(Optional<Set<String>> allowed, Set<String> forbidden) {
    /** All of them. */
    public static final Kinds ALL = new Kinds(Optional.empty(), Set.of());

    private static final int LONGEST = 32;

    public Kinds {
        allowed = allowed.map(Set::copyOf);
        forbidden = Set.copyOf(forbidden);
    }

    /** @param ending in whatever case, with or without its dot; empty for what has none, as a folder */
    public boolean permit(String ending) {
        String kind = normal(ending);
        return !forbidden.contains(kind)
                && allowed.map(only -> only.contains(kind)).orElse(true);
    }

    /** What of a list can be the ending of a file; nothing if there is none in it: whoever wants to forbid all has a policy for that. */
    static Optional<Set<String>> read(List<String> found) {
        Set<String> endings = found.stream()
                .map(Kinds::normal)
                .filter(ending -> ending.length() <= LONGEST && ending.matches("[\\p{L}\\p{N}_-]+"))
                .collect(Collectors.toUnmodifiableSet());
        return endings.isEmpty() ? Optional.empty() : Optional.of(endings);
    }

    private static String normal(String ending) {
        String kind = ending.strip().toLowerCase(Locale.ROOT);
        return kind.startsWith(".") ? kind.substring(1) : kind;
    }
}
