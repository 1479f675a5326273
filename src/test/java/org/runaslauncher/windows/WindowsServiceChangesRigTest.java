package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Wait;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;

/** Changes to a Secondary Logon service that may be changed. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsServiceChangesRigTest {
    /** Beside the service's executable: makes it slow. */
    private static final Path SLOWNESS = Path.of(System.getenv("SystemRoot"), "seclogon-service.txt");

    private final WindowsServiceControl control = new WindowsServiceControl();
    private final WindowsServiceChanges changes = new WindowsServiceChanges();

    @AfterEach
    void restore() throws Exception {
        Files.deleteIfExists(SLOWNESS);
        changes.setStartType(StartType.MANUAL);
        changes.stop();
    }

    @Test
    void startStopAndResumeReturnWhenTheServiceIsThere() throws Exception {
        changes.start();
        assertThat(state()).isEqualTo(ServiceState.RUNNING);
        Pause.ofTheService();
        assertThat(state()).isEqualTo(ServiceState.PAUSED);
        changes.resume();
        assertThat(state()).isEqualTo(ServiceState.RUNNING);
        changes.stop();
        assertThat(state()).isEqualTo(ServiceState.STOPPED);
    }

    @Test
    void whatIsAlreadyAsItIsAskedForIsNoError() throws Exception {
        assertThatCode(changes::stop).doesNotThrowAnyException();
        changes.start();
        assertThatCode(changes::start).doesNotThrowAnyException();
        assertThatCode(changes::resume).doesNotThrowAnyException();
    }

    @Test
    void aSlowServiceIsWaitedForAsLongAsItGoesOn() throws Exception {
        slow("start-takes=1500", "stop-takes=1500");
        WindowsServiceChanges impatient = new WindowsServiceChanges(Duration.ofMillis(600));
        impatient.start();
        assertThat(state()).isEqualTo(ServiceState.RUNNING);
        impatient.stop();
        assertThat(state()).isEqualTo(ServiceState.STOPPED);
    }

    @Test
    void aServiceOnItsWayDownIsStartedAfterThat() throws Exception {
        slow("stop-takes=1000");
        changes.start();
        Commands.begin("net", "stop", "seclogon");
        Wait.until("the way down", () -> state() == ServiceState.STOPPING);
        changes.start();
        assertThat(state()).isEqualTo(ServiceState.RUNNING);
    }

    @Test
    void aServiceThatDoesNotGetOnIsGivenUp() throws Exception {
        slow("start-takes=3000");
        failsWith(ServiceFunction.START, 1053, () -> new WindowsServiceChanges(Duration.ofMillis(10)).start());
    }

    @ParameterizedTest
    @EnumSource(
            value = StartType.class,
            names = {"AUTOMATIC", "MANUAL", "DISABLED"})
    void startTypes(StartType startType) throws Exception {
        changes.setStartType(startType);
        assertThat(control.status().startType()).isEqualTo(startType);
    }

    @Test
    void aDisabledServiceDoesNotStart() throws Exception {
        changes.setStartType(StartType.DISABLED);
        failsWith(ServiceFunction.START, 1058, changes::start);
    }

    @ParameterizedTest
    @ValueSource(ints = {1053, 1068, 1069})
    void startsThatWindowsRefuses(int code) {
        Rig.ofThisProcess().say("start-fails=" + code);
        try {
            failsWith(ServiceFunction.START, code, changes::start);
        } finally {
            Rig.ofThisProcess();
        }
    }

    @Test
    void aServiceWhoseProgramIsNotThere() throws Exception {
        Path program = Path.of(System.getenv("SystemRoot"), "seclogon-service.exe");
        Path away = program.resolveSibling("away.exe");
        Files.move(program, away);
        try {
            assertThatExceptionOfType(ServiceException.class)
                    .isThrownBy(changes::start)
                    .satisfies(e -> assertThat(e.function()).isEqualTo(ServiceFunction.START));
        } finally {
            Files.move(away, program);
        }
    }

    @Test
    void aStoppedServiceIsNotResumed() {
        failsWith(ServiceFunction.CONTROL, 1062, changes::resume);
    }

    @Test
    void aPausedServiceDoesNotStartButStops() throws Exception {
        changes.start();
        Pause.ofTheService();
        failsWith(ServiceFunction.START, 1056, changes::start);
        changes.stop();
        assertThat(state()).isEqualTo(ServiceState.STOPPED);
    }

    @Test
    void theAccountIsThatOfTheSystemAgain() throws Exception {
        changes.resetAccount();
        assertThat(control.snapshot().account()).contains("LocalSystem");
    }

    private ServiceState state() {
        return control.status().state();
    }

    private static void slow(String... lines) throws IOException {
        Files.writeString(SLOWNESS, String.join("\n", lines));
    }

    private static void failsWith(ServiceFunction function, int code, ThrowingCallable call) {
        assertThatExceptionOfType(ServiceException.class).isThrownBy(call).satisfies(e -> {
            assertThat(e.function()).isEqualTo(function);
            assertThat(e.code()).isEqualTo(code);
        });
    }
}
