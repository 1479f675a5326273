package org.runaslauncher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runaslauncher.settings.Origin.DEFAULT;
import static org.runaslauncher.settings.Origin.POLICY_OF_MACHINE;
import static org.runaslauncher.settings.Origin.POLICY_OF_USER;
import static org.runaslauncher.settings.Place.MACHINE_POLICY;
import static org.runaslauncher.settings.Place.USER_POLICY;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.settings.Settings.Choice;

/** Settings and policies, with what anybody may have written where they are kept. */
class StoredSettingsTest {
    private static final String FORBID = "ForbidHistory";
    private static final String DOMAIN = "DefaultDomain";

    private final FakeSettingsStore store = new FakeSettingsStore();
    private final StoredSettings stored = new StoredSettings(store);

    @Test
    void nothingIsSetAtFirst() {
        assertThat(stored.settings())
                .isEqualTo(new Settings(
                        new Setting<>(true, DEFAULT),
                        new Setting<>(true, DEFAULT),
                        new Setting<>("", DEFAULT),
                        new Setting<>(false, DEFAULT)));
        Setting<Boolean> no = new Setting<>(false, DEFAULT);
        assertThat(stored.policies()).isEqualTo(new Policies(true, no, no, no, no, no, Kinds.ALL));
    }

    @Test
    void whatTheUserChoosesComesBack() throws IOException {
        Choice choice = new Choice(false, false, " CORP ", true);
        stored.save(stored.settings(), stored.settings().with(choice));
        assertThat(stored.settings())
                .isEqualTo(new Settings(
                        new Setting<>(false, Origin.USER),
                        new Setting<>(false, Origin.USER),
                        new Setting<>("CORP", Origin.USER),
                        new Setting<>(true, Origin.USER)));
        assertThat(stored.remembersPrograms()).isFalse();
        assertThat(stored.remembersAccounts()).isFalse();
    }

    @Test
    void onlyWhatIsDifferentIsWritten() throws IOException {
        Settings before = stored.settings();
        stored.save(before, before.with(new Choice(true, true, "", false)));
        assertThat(store.written).isEmpty();
        stored.save(before, before.with(new Choice(true, false, "", false)));
        assertThat(store.written).containsExactly("Version=1", "RememberAccounts=0");
    }

    @Test
    void theDomainCanBeTakenBack() throws IOException {
        store.with(Place.USER, DOMAIN, "CORP");
        stored.save(stored.settings(), stored.settings().with(new Choice(true, true, "", false)));
        assertThat(stored.settings().defaultDomain().value()).isEmpty();
    }

    @Test
    void whatWindowsRefusesToKeepIsSaid() {
        store.readOnly = true;
        Settings before = stored.settings();
        assertThatThrownBy(() -> stored.save(before, before.with(new Choice(false, true, "", false))))
                .isInstanceOf(IOException.class);
    }

    static Stream<Object> wrong() {
        return Stream.of("1", "yes", 2, -1, Integer.MIN_VALUE, List.of("1"), new byte[] {1}, 1L);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aYesOrNoOfAnotherTypeOrOutOfItsRangeIsNotThere(Object value) {
        for (Place place : Place.values()) {
            for (String name :
                    List.of("RememberPrograms", "MoreOptionsOpen", FORBID, "Block", "HideCurrentUserElevation")) {
                store.with(place, name, value);
            }
        }
        assertThat(stored.settings().rememberPrograms()).isEqualTo(new Setting<>(true, DEFAULT));
        assertThat(stored.settings().moreOptionsOpen()).isEqualTo(new Setting<>(false, DEFAULT));
        assertThat(stored.policies().block()).isEqualTo(new Setting<>(false, DEFAULT));
        assertThat(stored.policies().elevationHidden()).isEqualTo(new Setting<>(false, DEFAULT));
    }

    static Stream<Object> noDomain() {
        return Stream.of(
                "",
                "  ",
                "a\\b",
                "user@corp",
                "a\nb",
                "a\0",
                "\u202Ecorp",
                "\uD83D",
                "a b",
                "x".repeat(256),
                "x".repeat(4_000_000),
                7,
                List.of("CORP"));
    }

    @ParameterizedTest
    @MethodSource("noDomain")
    void aDomainThatCannotBeOneIsNotThereAndTheNextPlaceIsAsked(Object value) {
        store.with(MACHINE_POLICY, DOMAIN, value)
                .with(USER_POLICY, DOMAIN, value)
                .with(Place.USER, DOMAIN, "CORP");
        assertThat(stored.settings().defaultDomain()).isEqualTo(new Setting<>("CORP", Origin.USER));
        store.with(Place.USER, DOMAIN, value);
        assertThat(stored.settings().defaultDomain()).isEqualTo(new Setting<>("", DEFAULT));
    }

    /** Machine and user say 0, 1 or nothing; the user himself wants his programs remembered, or not. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 1, true, USER",
                "-, -, 0, false, USER",
                "1, -, 1, false, POLICY_OF_MACHINE",
                "1, 0, 1, false, POLICY_OF_MACHINE",
                "1, 1, 1, false, POLICY_OF_MACHINE",
                "-, 1, 1, false, POLICY_OF_USER",
                "-, 0, 0, false, USER",
                "0, 1, 1, true, USER",
                "0, 1, 0, false, USER",
                "2, 1, 1, false, POLICY_OF_USER"
            })
    void whoDecidesOnTheHistory(Integer machine, Integer user, int wish, boolean remembered, Origin origin) {
        if (machine != null) {
            store.with(MACHINE_POLICY, FORBID, machine);
        }
        if (user != null) {
            store.with(USER_POLICY, FORBID, user);
        }
        store.with(Place.USER, "RememberPrograms", wish).with(Place.USER, "RememberAccounts", wish);
        Setting<Boolean> expected = new Setting<>(remembered, origin);
        assertThat(stored.settings().rememberPrograms()).isEqualTo(expected);
        assertThat(stored.settings().rememberAccounts()).isEqualTo(expected);
        assertThat(stored.remembersPrograms()).isEqualTo(remembered);
        assertThat(stored.remembersAccounts()).isEqualTo(remembered);
    }

    @Test
    void theDomainOfTheMachineCountsBeforeThatOfTheUsersPolicyAndBothBeforeTheUsersOwn() {
        store.with(Place.USER, DOMAIN, "MINE").with(USER_POLICY, DOMAIN, "GROUP");
        assertThat(stored.settings().defaultDomain()).isEqualTo(new Setting<>("GROUP", POLICY_OF_USER));
        store.with(MACHINE_POLICY, DOMAIN, "corp.example");
        assertThat(stored.settings().defaultDomain()).isEqualTo(new Setting<>("corp.example", POLICY_OF_MACHINE));
    }

    @Test
    void whatAPolicyRulesIsNeitherChangedNorWritten() throws IOException {
        store.with(MACHINE_POLICY, DOMAIN, "CORP").with(USER_POLICY, FORBID, 1);
        Settings before = stored.settings();
        Settings now = before.with(new Choice(true, true, "OTHER", true));
        assertThat(now.defaultDomain()).isEqualTo(new Setting<>("CORP", POLICY_OF_MACHINE));
        assertThat(now.rememberPrograms()).isEqualTo(new Setting<>(false, POLICY_OF_USER));
        stored.save(before, now);
        assertThat(store.written).containsExactly("Version=1", "MoreOptionsOpen=1");
    }

    @ParameterizedTest
    @CsvSource({"Block", "ForbidHistory", "HideCurrentUserElevation", "ForbidServiceRepair", "ForbidMenuEntry"})
    void aPolicyOfTheMachineCountsBeforeThatOfTheUserInBothDirections(String name) {
        store.with(USER_POLICY, name, 1);
        assertThat(policies()).containsOnlyOnce(new Setting<>(true, POLICY_OF_USER));
        store.with(MACHINE_POLICY, name, 0);
        assertThat(policies()).containsOnlyOnce(new Setting<>(false, POLICY_OF_MACHINE));
        store.with(MACHINE_POLICY, name, 1).with(USER_POLICY, name, 0);
        assertThat(policies()).containsOnlyOnce(new Setting<>(true, POLICY_OF_MACHINE));
    }

    @ParameterizedTest
    @CsvSource({"Block", "ForbidHistory", "HideCurrentUserElevation", "ForbidServiceRepair", "ForbidMenuEntry"})
    void noPolicyIsReadFromWhereTheUserCanWrite(String name) {
        store.with(Place.USER, name, 1);
        assertThat(policies()).containsOnly(new Setting<>(false, DEFAULT));
    }

    @ParameterizedTest
    @EnumSource(names = {"MACHINE_POLICY", "USER_POLICY"})
    void policiesThatCannotBeReadForbidEverything(Place place) {
        store.with(place, "Block", 0).unreadable.add(place);
        assertThat(stored.policies().readable()).isFalse();
        assertThat(stored.policies().forbidUse()).isTrue();
        assertThat(stored.policies().forbidServiceChanges()).isTrue();
    }

    @Test
    void whatTheUserHasChosenIsNoPolicyAndMayBeUnreadable() {
        store.unreadable.add(Place.USER);
        assertThat(stored.policies()).isEqualTo(Policies.NONE);
    }

    @ParameterizedTest
    @CsvSource({"Block, true, true", "ForbidServiceRepair, false, true", "HideCurrentUserElevation, false, false"})
    void whatForbidsUseForbidsChangesOfTheServiceToo(String name, boolean use, boolean service) {
        store.with(USER_POLICY, name, 1);
        assertThat(stored.policies().forbidUse()).isEqualTo(use);
        assertThat(stored.policies().forbidServiceChanges()).isEqualTo(service);
    }

    @Test
    void anElevatedProcessReadsNothingOfTheUser() {
        store.with(USER_POLICY, "Block", 1)
                .with(USER_POLICY, "AllowedKinds", List.of("exe"))
                .unreadable
                .add(USER_POLICY);
        assertThat(stored.policiesOfTheMachine()).isEqualTo(Policies.NONE);
        store.with(MACHINE_POLICY, "ForbidServiceRepair", 1);
        assertThat(stored.policiesOfTheMachine().forbidServiceChanges()).isTrue();
    }

    private List<Setting<Boolean>> policies() {
        Policies all = stored.policies();
        return List.of(
                all.block(),
                all.historyForbidden(),
                all.elevationHidden(),
                all.serviceRepairForbidden(),
                all.menuEntryForbidden());
    }

    @Test
    void aKindThatIsAllowedAndForbiddenIsForbidden() {
        store.with(MACHINE_POLICY, "AllowedKinds", List.of("EXE", ".msc", "lnk"))
                .with(USER_POLICY, "ForbiddenKinds", List.of(".Exe"));
        Kinds kinds = stored.policies().kinds();
        assertThat(kinds).isEqualTo(new Kinds(Optional.of(Set.of("exe", "msc", "lnk")), Set.of("exe")));
        assertThat(kinds.permit(".exe")).isFalse();
        assertThat(kinds.permit("EXE")).isFalse();
        assertThat(kinds.permit(".MSC")).isTrue();
        assertThat(kinds.permit("bat")).isFalse();
        assertThat(kinds.permit("")).isFalse();
    }

    @Test
    void aListOfKindsIsTakenWholeFromTheMachine() {
        store.with(MACHINE_POLICY, "AllowedKinds", List.of("exe")).with(USER_POLICY, "AllowedKinds", List.of("bat"));
        assertThat(stored.policies().kinds().allowed()).contains(Set.of("exe"));
    }

    @Test
    void aListWithoutAnythingThatCouldBeAKindIsNotThere() {
        store.with(MACHINE_POLICY, "AllowedKinds", List.of("", "a;b", "a/b", "x".repeat(40)))
                .with(MACHINE_POLICY, "ForbiddenKinds", "exe");
        assertThat(stored.policies().kinds()).isEqualTo(Kinds.ALL);
        assertThat(Kinds.ALL.permit("anything")).isTrue();
        assertThat(Kinds.ALL.permit("")).isTrue();
    }

    @Test
    void whatANewerVersionHasKeptStaysAsItIs() throws IOException {
        store.with(Place.USER, "Version", 7)
                .with(Place.USER, "FromTheFuture", List.of("a"))
                .with(Place.USER, "RememberAccounts", "in some other way");
        stored.save(stored.settings(), stored.settings().with(new Choice(false, true, "", false)));
        assertThat(store.written).containsExactly("RememberPrograms=0");
        assertThat(store.value("Version")).isEqualTo(7);
        assertThat(store.value("RememberAccounts")).isEqualTo("in some other way");
        assertThat(store.value("FromTheFuture")).isEqualTo(List.of("a"));
    }

    @ParameterizedTest
    @CsvSource({"0, abc, 3", "1, bc, 3", "2, c, 3", "3, '', 3", "4, '', 4", "-1, '', -1"})
    void eachVersionIsMadeTheNextOneOnceAndInOrder(int found, String steps, int version) throws IOException {
        store.with(Place.USER, "Version", found);
        List<String> taken = new ArrayList<>();
        Migrations.run(store, List.of(store -> taken.add("a"), store -> taken.add("b"), store -> taken.add("c")));
        assertThat(String.join("", taken)).isEqualTo(steps);
        assertThat(store.value("Version")).isEqualTo(version);
    }

    @Test
    void aStepThatFailsIsTakenAgainTheNextTime() {
        List<String> taken = new ArrayList<>();
        List<Migrations.Step> steps = List.of(store -> taken.add("a"), store -> {
            taken.add("b");
            throw new IOException();
        });
        assertThatThrownBy(() -> Migrations.run(store, steps)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Migrations.run(store, steps)).isInstanceOf(IOException.class);
        assertThat(taken).containsExactly("a", "b", "b");
        assertThat(store.value("Version")).isEqualTo(1);
    }
}
