package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.ComputerFacts;
import org.runaslauncher.launch.Lockout;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.SystemError;

/** What is looked at after a failure. Changes nothing: runs on a real Windows too. */
class WindowsFailureContextTest {
    private final WindowsFailureContext context = new WindowsFailureContext();

    @Test
    @EnabledOnOs(OS.WINDOWS)
    void theComputerIsNamedAsItsEnvironmentNamesIt() {
        ComputerFacts facts = context.computer();

        assertThat(facts.name()).isEqualToIgnoringCase(System.getenv("COMPUTERNAME"));
        assertThat(facts.systemFolder()).isEqualToIgnoringCase(System.getenv("SystemRoot") + "\\System32");
        assertThat(facts.windows()).startsWith("Windows").containsPattern("\\(\\d+");
    }

    @Test
    @EnabledOnOs(OS.WINDOWS)
    void programsWithWindowsAreToldFromThoseOfTheConsole() {
        String system = System.getenv("SystemRoot") + "\\System32\\";

        assertThat(context.isWindowProgram(system + "notepad.exe")).isTrue();
        assertThat(context.isWindowProgram(system + "cmd.exe")).isFalse();
        assertThat(context.isWindowProgram(system + "no-such.exe")).isFalse();
    }

    @Test
    @EnabledOnOs(OS.WINDOWS)
    void whatIsNotKnownOfLockingIsNotMadeUp() {
        Optional<Lockout> known = new WindowsLockoutPolicy().ofThisComputer();

        assertThat(known.map(Lockout::threshold).orElse(0)).isBetween(0, 999);
    }

    /** Nobody's password: there is no such account. */
    @Test
    @EnabledOnOs(OS.WINDOWS)
    void aRefusedChangeTellsItsFunctionAndCodeAndWipesBothPasswords() throws Exception {
        Password current = Password.copyOf(CharBuffer.wrap("a1b2c3"));
        Password wanted = Password.copyOf(CharBuffer.wrap("d4e5f6"));

        Optional<SystemError> refused =
                new WindowsPasswordChange().change(AccountName.parse(".\\no-such-account-here"), current, wanted);

        assertThat(refused).hasValueSatisfying(error -> {
            assertThat(error.function()).isEqualTo("NetUserChangePassword");
            assertThat(error.code()).isNotZero();
        });
        assertThat(isWiped(current)).isTrue();
        assertThat(isWiped(wanted)).isTrue();
    }

    private static boolean isWiped(Password password) {
        try {
            password.use(letters -> {});
            return false;
        } catch (IllegalStateException wiped) {
            return true;
        }
    }

    @ParameterizedTest(name = "{0} seconds, {1}: {2} minutes")
    @CsvSource({"1800, 5, 30", "61, 5, 2", "-1, 3, -1", "0, 3, -1", "1800, 0, 30"})
    void secondsOfALockoutBecomeMinutes(int seconds, int threshold, long minutes) {
        assertThat(WindowsLockoutPolicy.lockout(seconds, threshold)).isEqualTo(new Lockout(threshold, minutes));
    }
}
