package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeFailureContext;
import org.runaslauncher.fakes.FakeProcessStarter;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.launch.LaunchOutcome.Cancelled;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchOutcome.Started;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.settings.Policies;

class LauncherTest {
    private final FakeProcessStarter starter = new FakeProcessStarter();
    private final FakeServiceControl service = new FakeServiceControl();
    private final LaunchAttempt attempt = new LaunchAttempt();

    @Test
    void lets_the_program_go_says_so_and_closes_the_handles() {
        LaunchRequest request = Requests.asAlice("secret");

        assertThat(launch(request)).isEqualTo(new Started());
        assertThat(starter.requests).containsExactly(request);
        assertThat(starter.events).containsExactly("created", "resumed", "let go", "closed");
    }

    @Test
    void starts_a_program_as_the_current_user_in_the_same_way() {
        assertThat(launch(Requests.asCurrentUser())).isEqualTo(new Started());
        assertThat(starter.events).containsExactly("created", "resumed", "let go", "closed");
    }

    @Test
    void ends_a_program_that_was_created_after_the_launch_was_cancelled() {
        // The call cannot be interrupted: cancelling happens while it goes on.
        ProcessStarter cancelledMeanwhile = request -> {
            ProcessStarter.SuspendedProcess created = starter.start(request);
            attempt.cancel();
            return created;
        };

        assertThat(launch(cancelledMeanwhile, Requests.asAlice("secret"))).isEqualTo(new Cancelled());
        assertThat(starter.events).containsExactly("created", "ended", "closed");
    }

    @Test
    void says_cancelled_not_failed_if_a_cancelled_logon_fails() {
        starter.failWith(1326);
        attempt.cancel();

        assertThat(launch(Requests.asAlice("wrong"))).isEqualTo(new Cancelled());
        assertThat(starter.events).isEmpty();
    }

    @Test
    void keeps_function_number_and_text_of_a_failure() {
        starter.failWith(1326);
        LaunchRequest request = Requests.asAlice("wrong");

        assertThat(launch(request))
                .isEqualTo(new Failed(
                        Failure.LOGON_FAILURE,
                        new SystemError("CreateProcessWithLogonW", 1326, "Windows’ text for 1326."),
                        request));
        assertThat(starter.events).isEmpty();
    }

    @Test
    void keeps_the_number_of_a_failure_that_it_has_no_word_for() {
        starter.failWith(4711);

        Failed failed = failed(Requests.asAlice("secret"));

        assertThat(failed.failure()).isEqualTo(Failure.UNKNOWN);
        assertThat(failed.error().code()).isEqualTo(4711);
    }

    @Test
    void takes_error_5_with_a_stopped_service_for_a_service_that_may_not_be_started() {
        starter.failWith(5);
        service.set(ServiceState.STOPPED, StartType.MANUAL);

        assertThat(failed(Requests.asAlice("secret")).failure()).isEqualTo(Failure.SERVICE_MAY_NOT_BE_STARTED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STOPPED")
    void takes_error_5_otherwise_for_what_it_says(ServiceState state) {
        starter.failWith(5);
        service.set(state, StartType.MANUAL);

        assertThat(failed(Requests.asAlice("secret")).failure()).isEqualTo(Failure.ACCESS_DENIED);
    }

    @Test
    void does_not_blame_the_service_for_a_start_as_the_current_user() {
        starter.failWith(5);
        service.set(ServiceState.STOPPED, StartType.MANUAL);

        assertThat(failed(Requests.asCurrentUser()).failure()).isEqualTo(Failure.ACCESS_DENIED);
    }

    @ParameterizedTest(name = "password [{0}]: {1}")
    @CsvSource({"'', EMPTY_PASSWORD", "secret, ACCOUNT_RESTRICTION"})
    void takes_error_1327_with_an_empty_password_for_the_policy_about_those(String password, Failure expected) {
        starter.failWith(1327);

        assertThat(failed(Requests.asAlice(password)).failure()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, ELEVATION_REQUIRED_OF_CURRENT_USER", "false, ELEVATION_REQUIRED"})
    void tells_the_current_user_another_way_to_elevate_than_another_user(boolean current, Failure expected) {
        starter.failWith(740);

        assertThat(failed(current ? Requests.asCurrentUser() : Requests.asAlice("secret"))
                        .failure())
                .isEqualTo(expected);
    }

    @Test
    void ends_a_program_that_cannot_be_resumed() {
        starter.resumeFailsWith(31);

        Failed failed = failed(Requests.asAlice("secret"));

        assertThat(failed.error().function()).isEqualTo("ResumeThread");
        assertThat(failed.error().code()).isEqualTo(31);
        assertThat(starter.events).containsExactly("created", "ended", "closed");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0xC0000135, LOADER_MISSING_DLL",
        "0xC0000139, LOADER_MISSING_FUNCTION",
        "0xC0000142, LOADER_INITIALIZATION",
        "0xC000007B, LOADER_BAD_IMAGE"
    })
    void calls_a_program_that_Windows_could_not_load_failed(String exitCode, Failure expected) {
        starter.childEndsAtOnceWith(Long.decode(exitCode));

        Failed failed = failed(Requests.asAlice("secret"));

        assertThat(failed.failure()).isEqualTo(expected);
        assertThat(failed.error())
                .isEqualTo(new SystemError("", Long.decode(exitCode).intValue(), ""));
        assertThat(starter.events).containsExactly("created", "resumed", "let go", "closed");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 5, 128, 259, 1326, 0x80000003L, 0xC0000005L, 0xC000013AL, 0xFFFFFFFFL})
    void calls_a_program_started_that_ended_by_itself_with_whatever_code(long exitCode) {
        starter.childEndsAtOnceWith(exitCode);

        assertThat(launch(Requests.asAlice("secret"))).isEqualTo(new Started());
    }

    @Test
    void calls_a_program_with_windows_failed_that_got_no_desktop() {
        FakeFailureContext context = new FakeFailureContext();
        context.windowPrograms = Set.of("C:\\Windows\\regedit.exe");
        starter.childEndsAtOnceWith(128);
        LaunchRequest request = Requests.asAlice("secret");

        assertThat(new Launcher(starter, service, context, () -> Policies.NONE).launch(request, attempt, () -> {}))
                .isEqualTo(new Failed(Failure.LOADER_NO_DESKTOP, new SystemError("", 128, ""), request));
    }

    @Test
    void looks_on_for_two_seconds() {
        long[] waited = new long[1];
        ProcessStarter watched = request -> new Delegate(starter.start(request)) {
            @Override
            public long exitCodeWithin(long milliseconds) {
                waited[0] = milliseconds;
                return super.exitCodeWithin(milliseconds);
            }
        };

        launch(watched, Requests.asAlice("secret"));

        assertThat(waited[0]).isEqualTo(2_000);
    }

    @Test
    void does_not_hide_a_fault_of_our_own() {
        starter.breakWith(new IllegalStateException("a fault"));

        assertThatThrownBy(() -> launch(Requests.asAlice("secret"))).hasMessage("a fault");
    }

    private Failed failed(LaunchRequest request) {
        LaunchOutcome outcome = launch(request);
        assertThat(outcome).isInstanceOf(Failed.class);
        return (Failed) outcome;
    }

    private LaunchOutcome launch(LaunchRequest request) {
        return launch(starter, request);
    }

    private LaunchOutcome launch(ProcessStarter processes, LaunchRequest request) {
        return new Launcher(processes, service, () -> Policies.NONE)
                .launch(request, attempt, () -> starter.events.add("let go"));
    }

    private static class Delegate implements ProcessStarter.SuspendedProcess {
        private final ProcessStarter.SuspendedProcess process;

        Delegate(ProcessStarter.SuspendedProcess process) {
            this.process = process;
        }

        @Override
        public void resume() throws StartException {
            process.resume();
        }

        @Override
        public void end() {
            process.end();
        }

        @Override
        public long exitCodeWithin(long milliseconds) {
            return process.exitCodeWithin(milliseconds);
        }

        @Override
        public void close() {
            process.close();
        }
    }
}
