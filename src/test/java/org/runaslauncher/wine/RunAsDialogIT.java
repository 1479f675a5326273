package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runaslauncher.rig.Secret;

/** RunAsLauncher.exe, used as a person would, keys and all. */
class RunAsDialogIT extends DialogTest {
    private static final int PIXELS_OF_A_NOTE = 100;

    @Test
    void aGoodPasswordAndEnterStartTheProgram() {
        ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
        display.screenshot("opened");
        enter(password);
        Map<String, String> call = rig.awaitCall(0);
        assertThat(call)
                .containsEntry("user", "me-admin")
                .containsEntry("domain", "CORP")
                .containsEntry("password", "match")
                .containsEntry("logonFlags", "1")
                .containsEntry("application", program.path())
                .containsEntry("directory", program.folder())
                .containsEntry("environment", "null")
                .containsEntry("error", "0");
        assertThat(program.await()).containsEntry("USERNAME", "me-admin").containsEntry("folder", program.folder());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aWrongPasswordCanBeTypedAgain() {
        ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
        enter(Secret.random());
        assertThat(rig.awaitCall(0)).containsEntry("password", "differs").containsEntry("error", "1326");
        display.awaitStill();
        display.screenshot("wrong-password");
        enter(password);
        assertThat(rig.awaitCall(1)).containsEntry("password", "match").containsEntry("error", "0");
        program.await();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aLogonOfTwentySecondsStartsTheProgramOnce() {
        rig.say("delay=20000");
        ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
        enter(password);
        rig.awaitEntered(0);
        display.screenshot("logging-on");
        int height = display.height("Run As");
        display.press("Return", "alt+m");
        display.awaitHeight("Run As", higher -> higher > height);
        assertThat(rig.count())
                .as("the window answered while the logon was going on")
                .isZero();
        rig.awaitCall(0);
        program.await();
        assertThat(run.exitCode()).isZero();
        assertThat(rig.count()).isEqualTo(1);
    }

    @Test
    void aCancelledLogonClosesTheWindowAndNeverRunsTheProgram() {
        rig.say("delay=20000");
        ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
        enter(password);
        rig.awaitEntered(0);
        display.press("Escape");
        display.awaitClosed("Run As");
        assertThat(rig.count()).as("the window closed before the logon ended").isZero();
        assertThat(run.isRunning()).isTrue();
        assertThat(rig.awaitCall(0)).containsEntry("error", "0").containsKey("childProcessId");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(computer.wine("tasklist").output()).doesNotContain("report.exe");
        assertThat(program.hasRun()).isFalse();
    }

    @Test
    void escapeBeforeAnythingCallsNothing() {
        ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(rig.count()).isZero();
    }

    @Test
    void aDisabledServiceIsShownAndExplained() {
        computer.recreateService("disabled");
        try {
            ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
            enter(password);
            assertThat(rig.awaitCall(0)).containsEntry("error", "1058");
            display.awaitStill();
            display.screenshot("service-disabled");
            display.press("Escape");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(program.hasRun()).isFalse();
        } finally {
            computer.recreateService("demand");
        }
    }

    @Test
    void everythingCanBeDoneWithKeysAlone() {
        ProductRun run = run().open();
        display.type(program.path());
        display.press("alt+u");
        display.type("CORP\\me-admin");
        display.press("alt+m", "alt+a");
        display.type("\"a b\" /x");
        display.press("alt+s");
        display.type("C:\\windows");
        display.awaitStill();
        display.screenshot("more-options");
        display.press("alt+w");
        enter(password);
        assertThat(rig.awaitCall(0)).containsEntry("directory", "C:\\windows").containsEntry("error", "0");
        assertThat(program.await())
                .containsEntry("rawCommandLine", '"' + program.path() + "\" \"a b\" /x")
                .containsEntry("folder", "C:\\windows");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theFileDialogOfWindowsPicksAProgram() {
        ProductRun run = run("/user:CORP\\me-admin").open();
        display.press("alt+b");
        display.activate("Choose a program");
        display.awaitStill();
        display.screenshot("browse");
        display.press("alt+n");
        display.type(program.path());
        display.press("Return");
        display.awaitClosed("Choose a program");
        display.awaitStill();
        enter(password);
        assertThat(rig.awaitCall(0))
                .containsEntry("application", program.path())
                .containsEntry("error", "0");
        program.await();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void capsLockIsSaidBesideThePassword() {
        ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
        byte[] before = display.picture();
        display.press("Caps_Lock");
        try {
            display.press("Shift_L");
            display.awaitChange(before, PIXELS_OF_A_NOTE);
            display.screenshot("caps-lock");
        } finally {
            display.press("Caps_Lock");
        }
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void theCurrentUserTakesNoLogon() {
        ProductRun run = run(program.path(), "ü 日").open();
        display.press("alt+c");
        display.awaitStill();
        display.screenshot("current-user");
        display.press("Return");
        assertThat(program.await()).containsEntry("argument.1", "ü 日").containsEntry("folder", program.folder());
        assertThat(run.exitCode()).isZero();
        assertThat(rig.count()).isZero();
    }

    @Test
    void theSwitchesOfRunasReachTheCall() {
        rig.account("me@corp.example", "-", password, 0);
        ProductRun run = run("-user:me@corp.example", "/NETONLY", "/env", "\"" + program.path() + "\" /x \"a b\"")
                .open();
        display.awaitStill();
        display.screenshot("network-only");
        enter(password);
        assertThat(rig.awaitCall(0))
                .containsEntry("user", "me@corp.example")
                .doesNotContainKey("domain")
                .containsEntry("logonFlags", "2")
                .containsEntry("environment", "block")
                .containsEntry("environment.RIG_MARKER", "from the caller");
        assertThat(program.await()).containsEntry("rawCommandLine", "\"" + program.path() + "\" /x \"a b\"");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void severalPickedFilesAreAChoiceAndNeverArguments() {
        ReportProgram other = new ReportProgram(PROGRAMS.resolve("other").resolve("other.exe"));
        ProductRun run = run("/user:CORP\\me-admin", "/files", other.path(), program.path(), "/user:x")
                .open();
        display.awaitStill();
        display.screenshot("several-files");
        display.press("Down", "Down", "Return", "alt+w");
        enter(password);
        assertThat(rig.awaitCall(0)).containsEntry("commandLine", '"' + program.path() + '"');
        program.await();
        assertThat(other.hasRun()).isFalse();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aCommandLineThatIsTooLongIsRefusedBeforeTheCall() {
        ProductRun run =
                run("/user:CORP\\me-admin", program.path(), "x".repeat(1_023)).open();
        enter(password);
        display.awaitStill();
        display.screenshot("too-long");
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(rig.count()).isZero();
    }

    @Test
    void anEmptyPasswordIsTriedAndItsPolicyExplained() {
        rig.account("empty", "CORP", Secret.empty(), 1327);
        ProductRun run = run("/user:CORP\\empty", program.path()).open();
        display.press("Return");
        assertThat(rig.awaitCall(0)).containsEntry("password", "empty").containsEntry("error", "1327");
        display.awaitStill();
        display.screenshot("empty-password");
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void theWindowIsDarkWhereWindowsIs() {
        String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
        computer.setRegistry(key, "AppsUseLightTheme", "REG_DWORD", "0");
        try {
            ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
            enter(Secret.random());
            rig.awaitCall(0);
            display.awaitStill();
            display.screenshot("dark");
            display.press("Escape");
            assertThat(run.exitCode()).isEqualTo(3);
        } finally {
            computer.setRegistry(key, "AppsUseLightTheme", "REG_DWORD", "1");
        }
    }
}
