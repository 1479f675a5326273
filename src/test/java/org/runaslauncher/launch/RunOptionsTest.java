package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.program.WindowState;

/** Whether somebody has chosen something. */
class RunOptionsTest {
    private static final RunOptions USUAL = RunOptions.DEFAULT;

    static Stream<RunOptions> usual() {
        return Stream.of(Access.values()).map(USUAL::with);
    }

    static Stream<RunOptions> chosen() {
        return Stream.of(
                USUAL.with(Logon.WITHOUT_PROFILE),
                USUAL.with(Logon.NETWORK_ONLY),
                USUAL.with(Environment.OF_THE_CALLER),
                USUAL.with(new Environment(Source.ACCOUNT, Map.of("A", "1"))),
                of(new StartOptions(Environment.OF_THE_ACCOUNT, Priority.HIGH, false), Optional.empty(), false),
                of(new StartOptions(Environment.OF_THE_ACCOUNT, Priority.NORMAL, true), Optional.empty(), false),
                of(StartOptions.DEFAULT, Optional.of(WindowState.MAXIMIZED), false),
                of(StartOptions.DEFAULT, Optional.empty(), true));
    }

    private static RunOptions of(StartOptions start, Optional<WindowState> window, boolean keepConsole) {
        return new RunOptions(Access.NORMAL, Logon.WITH_PROFILE, start, window, keepConsole);
    }

    @ParameterizedTest
    @MethodSource("usual")
    void accessIsNoChoiceOfMoreOptions(RunOptions options) {
        assertThat(options.isUsual()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void anyOtherChoiceIs(RunOptions options) {
        assertThat(options).isNotEqualTo(USUAL);
        assertThat(options.isUsual()).isFalse();
    }
}
