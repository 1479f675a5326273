package org.runaslauncher.settings;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Settings and policies as they are kept. A value that is missing, of a wrong type or size, out of its range, or cannot be shown is one that nobody has
 * set. Takes long enough to be kept off the event thread.
 *
 * <p>Where values contradict each other:
 *
 * <ul>
 *   <li>the policy of the computer counts before that of the user, whichever of the two is stricter;
 *   <li>a policy counts before what the user has chosen;
 *   <li>{@code ForbidHistory} = 0 says that the user decides, whatever the policy of the user is;
 *   <li>a kind of program that is both allowed and forbidden is forbidden, whichever place says so;
 *   <li>a list of kinds is taken whole from one place.
 * </ul>
 *
 * <p>Policies that Windows does not let us read forbid everything: a rule must not be escaped by hiding it.
 */
public final class StoredSettings {
    private static final String REMEMBER_PROGRAMS = "RememberPrograms";
    private static final String REMEMBER_ACCOUNTS = "RememberAccounts";
    private static final String DEFAULT_DOMAIN = "DefaultDomain";
    private static final String MORE_OPTIONS_OPEN = "MoreOptionsOpen";
    private static final String FORBID_HISTORY = "ForbidHistory";

    private final SettingsStore store;

    public StoredSettings(SettingsStore store) {
        this.store = store;
    }

    /** What counts now. */
    public Settings settings() {
        return new Settings(
                remembered(REMEMBER_PROGRAMS),
                remembered(REMEMBER_ACCOUNTS),
                Precedence.of(this::defaultDomain, this::defaultDomain, ""),
                Precedence.of(none -> Optional.empty(), flag(MORE_OPTIONS_OPEN), false));
    }

    /** What only an organization decides. */
    public Policies policies() {
        return policies(Precedence.POLICIES);
    }

    /**
     * The same with nothing of the user's: for a process that may run as somebody else than the user who asked for it, such as an elevated one.
     */
    public Policies policiesOfTheMachine() {
        return policies(List.of(Place.MACHINE_POLICY));
    }

    private Policies policies(List<Place> places) {
        return new Policies(
                places.stream().allMatch(store::isReadable),
                flag(places, "Block"),
                flag(places, FORBID_HISTORY),
                flag(places, "HideCurrentUserElevation"),
                flag(places, "ForbidServiceRepair"),
                flag(places, "ForbidMenuEntry"),
                new Kinds(
                        Precedence.first(
                                        places,
                                        place -> kinds(place, "AllowedKinds").map(Optional::of),
                                        Optional.<Set<String>>empty())
                                .value(),
                        Precedence.first(places, place -> kinds(place, "ForbiddenKinds"), Set.<String>of())
                                .value()));
    }

    /** Whether programs that were started may be remembered now. */
    public boolean remembersPrograms() {
        return remembered(REMEMBER_PROGRAMS).value();
    }

    /** Whether names of accounts may be remembered now. */
    public boolean remembersAccounts() {
        return remembered(REMEMBER_ACCOUNTS).value();
    }

    /**
     * Keeps what is different. Everything else stays as it is, what a newer version of the product has written too.
     *
     * @throws IOException if Windows refuses
     */
    public void save(Settings before, Settings now) throws IOException {
        if (now.equals(before)) {
            return;
        }
        Migrations.run(store);
        saveFlag(REMEMBER_PROGRAMS, before.rememberPrograms(), now.rememberPrograms());
        saveFlag(REMEMBER_ACCOUNTS, before.rememberAccounts(), now.rememberAccounts());
        saveFlag(MORE_OPTIONS_OPEN, before.moreOptionsOpen(), now.moreOptionsOpen());
        if (isChanged(before.defaultDomain(), now.defaultDomain())) {
            store.setText(DEFAULT_DOMAIN, now.defaultDomain().value());
        }
    }

    private void saveFlag(String name, Setting<Boolean> before, Setting<Boolean> now) throws IOException {
        if (isChanged(before, now)) {
            store.setNumber(name, now.value() ? 1 : 0);
        }
    }

    private static boolean isChanged(Setting<?> before, Setting<?> now) {
        return now.origin() == Origin.USER && !now.equals(before);
    }

    /** What a policy forbids is off; one that says that it does not forbid it leaves it to the user. */
    private Setting<Boolean> remembered(String name) {
        Setting<Boolean> forbidden = flag(Precedence.POLICIES, FORBID_HISTORY);
        return forbidden.value()
                ? new Setting<>(false, forbidden.origin())
                : Precedence.of(none -> Optional.empty(), flag(name), true);
    }

    private Setting<Boolean> flag(List<Place> places, String name) {
        return Precedence.first(places, flag(name), false);
    }

    private Function<Place, Optional<Boolean>> flag(String name) {
        return place -> {
            OptionalInt number = store.number(place, name);
            return number.isPresent() && (number.getAsInt() == 0 || number.getAsInt() == 1)
                    ? Optional.of(number.getAsInt() == 1)
                    : Optional.empty();
        };
    }

    private Optional<String> defaultDomain(Place place) {
        return store.text(place, DEFAULT_DOMAIN).flatMap(DomainText::valid);
    }

    private Optional<Set<String>> kinds(Place place, String name) {
        return store.texts(place, name).flatMap(Kinds::read);
    }
}
