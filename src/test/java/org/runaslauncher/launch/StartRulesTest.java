package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.fakes.FakeProcessStarter;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchOutcome.Started;
import org.runaslauncher.program.Target;
import org.runaslauncher.program.WindowState;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.StoredSettings;

/** No way of starting a program passes by what the organization forbids. */
class StartRulesTest {
    private final FakeProcessStarter starter = new FakeProcessStarter();
    private final FakeSettingsStore policies = new FakeSettingsStore();
    private final Launcher launcher =
            new Launcher(starter, new FakeServiceControl(), new StoredSettings(policies)::policies);

    /** All there are: a new way to run a program appears here by itself. */
    static Stream<LaunchRequest> everyWay() {
        return Stream.of(true, false).flatMap(StartRulesTest::everyWay);
    }

    private static Stream<LaunchRequest> everyWay(boolean untilEnd) {
        Stream<LaunchRequest> asCurrentUser = Arrays.stream(Access.values())
                .map(access -> Requests.of("C:\\Windows\\regedit.exe", new CurrentUser(access)));
        Stream<LaunchRequest> asAnother = Arrays.stream(Logon.values())
                .flatMap(logon -> Stream.of(true, false).map(elevated -> Requests.as("CORP\\alice", logon, elevated)));
        StartOptions options = new StartOptions(Environment.OF_THE_CALLER, Priority.NORMAL, untilEnd);
        return Stream.concat(asCurrentUser, asAnother)
                .map(request -> new LaunchRequest(request.target(), request.identity(), options));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void without_policies_everything_starts(LaunchRequest request) {
        assertThat(launch(request)).isInstanceOf(Started.class);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void blocked_nothing_starts(LaunchRequest request) {
        policies.with(Place.MACHINE_POLICY, "Block", 1).with(Place.USER_POLICY, "Block", 0);

        assertRefused(request, Failure.FORBIDDEN);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void with_policies_that_cannot_be_read_nothing_starts(LaunchRequest request) {
        policies.unreadable.add(Place.MACHINE_POLICY);

        assertRefused(request, Failure.RULES_UNREADABLE);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void a_forbidden_kind_does_not_start(LaunchRequest request) {
        policies.with(Place.MACHINE_POLICY, "ForbiddenKinds", List.of("EXE"));

        assertThat(assertRefused(request, Failure.FORBIDDEN_KIND).error().text())
                .isEqualTo("C:\\Windows\\regedit.exe");
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void only_the_elevation_of_the_current_user_can_be_hidden(LaunchRequest request) {
        policies.with(Place.USER_POLICY, "HideCurrentUserElevation", 1);

        if (request.identity().equals(new CurrentUser(Access.ELEVATED))) {
            assertRefused(request, Failure.FORBIDDEN_ELEVATION);
        } else {
            assertThat(launch(request)).isInstanceOf(Started.class);
        }
    }

    /** What was picked, what it leads to, what opens it. */
    @ParameterizedTest
    @CsvSource({
        "exe msc lnk,     -,   true",
        "exe msc,         -,   false",
        "exe lnk,         -,   false",
        "msc lnk,         -,   false",
        "-,               lnk, false",
        "-,               Msc, false",
        "-,               .EXE, false",
        "-,               bat, true",
        "exe msc lnk bat, bat, true"
    })
    void each_file_on_the_way_counts(String allowed, String forbidden, boolean starts) {
        put("AllowedKinds", allowed);
        put("ForbiddenKinds", forbidden);
        Target target = new Target(
                "C:\\opener.exe",
                "",
                "C:\\",
                WindowState.NORMAL,
                List.of("C:\\a.lnk", "C:\\a.b\\x.MSC. ", "C:\\opener.exe"));

        assertThat(launch(new LaunchRequest(target, new CurrentUser())) instanceof Started)
                .isEqualTo(starts);
    }

    @Test
    void a_folder_has_no_kind_whatever_its_name() {
        Target target = new Target("C:\\x.exe", "", "C:\\", WindowState.NORMAL, List.of("C:\\x.bat\\"));
        LaunchRequest request = new LaunchRequest(target, new CurrentUser());
        put("ForbiddenKinds", "bat");
        assertThat(launch(request)).isInstanceOf(Started.class);
        put("AllowedKinds", "bat exe");
        put("ForbiddenKinds", "-");
        assertRefused(request, Failure.FORBIDDEN_KIND);
    }

    /** A window may be open for days. */
    @Test
    void what_counts_is_what_the_policies_say_at_the_start() {
        LaunchRequest request = Requests.asCurrentUser();
        assertThat(launch(request)).isInstanceOf(Started.class);
        policies.with(Place.MACHINE_POLICY, "Block", 1);
        assertRefused(request, Failure.FORBIDDEN);
        policies.without(Place.MACHINE_POLICY, "Block");
        assertThat(launch(request)).isInstanceOf(Started.class);
    }

    @Test
    void what_the_user_writes_for_himself_allows_nothing() {
        policies.with(Place.MACHINE_POLICY, "AllowedKinds", List.of("msc"))
                .with(Place.USER_POLICY, "AllowedKinds", List.of("exe", "msc"))
                .with(Place.USER, "AllowedKinds", List.of("exe"))
                .with(Place.USER, "Block", 0);

        assertRefused(Requests.asCurrentUser(), Failure.FORBIDDEN_KIND);
    }

    @ParameterizedTest
    @CsvSource({"1, FORBIDDEN_ELEVATION", "0, ELEVATION_REQUIRED_OF_CURRENT_USER"})
    void elevation_is_no_remedy_where_it_is_hidden(int hidden, Failure expected) {
        policies.with(Place.MACHINE_POLICY, "HideCurrentUserElevation", hidden);
        starter.failWith(740);

        assertThat(((Failed) launch(Requests.asCurrentUser())).failure()).isEqualTo(expected);
    }

    @Test
    void where_the_policies_break_nothing_starts() {
        Launcher broken = new Launcher(starter, new FakeServiceControl(), () -> {
            throw new IllegalStateException("broken");
        });
        LaunchRequest request = Requests.asAlice("secret");

        assertThatThrownBy(() -> broken.launch(request, new LaunchAttempt(), () -> {}))
                .hasMessage("broken");
        assertThat(starter.requests).isEmpty();
        assertWiped(request);
    }

    private Failed assertRefused(LaunchRequest request, Failure failure) {
        int before = starter.requests.size();
        LaunchOutcome outcome = launch(request);
        assertThat(outcome).isInstanceOf(Failed.class);
        assertThat(((Failed) outcome).failure()).isEqualTo(failure);
        assertThat(starter.requests).hasSize(before);
        assertWiped(request);
        return (Failed) outcome;
    }

    private static void assertWiped(LaunchRequest request) {
        request.identity().following().map(FollowingUser::password).ifPresent(password -> assertThatThrownBy(
                        () -> password.use(characters -> {}))
                .hasMessage("the password was wiped"));
    }

    private void put(String name, String words) {
        if (words.equals("-")) {
            policies.without(Place.MACHINE_POLICY, name);
        } else {
            policies.with(Place.MACHINE_POLICY, name, List.of(words.split(" ")));
        }
    }

    private LaunchOutcome launch(LaunchRequest request) {
        return launcher.launch(request, new LaunchAttempt(), () -> {});
    }
}
