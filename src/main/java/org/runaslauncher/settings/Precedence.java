package org.runaslauncher.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which of several values counts: that of the first place that has a good one, machine before user, policies before what the user has chosen. Values
 * are never mixed: a list of the machine's replaces that of the user.
 */
final class Precedence {
    /** The places where organizations decide. */
    static final List<Place> POLICIES =
            Arrays.stream(Place.values()).filter(place -> place != Place.USER).toList();

    private Precedence() {}

    /** Of some places only. */
    static <T> Setting<T> first(List<Place> places, Function<Place, Optional<T>> read, T otherwise) {
        return first(places, read).orElse(new Setting<>(otherwise, Origin.DEFAULT));
    }

    /** Of the policies; where none says anything, of what the user has chosen. */
    static <T> Setting<T> of(Function<Place, Optional<T>> policy, Function<Place, Optional<T>> chosen, T otherwise) {
        return first(POLICIES, policy)
                .or(() -> first(List.of(Place.USER), chosen))
                .orElse(new Setting<>(otherwise, Origin.DEFAULT));
    }

    private static <T> Optional<Setting<T>> first(List<Place> places, Function<Place, Optional<T>> read) {
        return places.stream()
                .flatMap(place -> read.apply(place).map(value -> new Setting<>(value, place.origin())).stream())
                .findFirst();
    }
}
