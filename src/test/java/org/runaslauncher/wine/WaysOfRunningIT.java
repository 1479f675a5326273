package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runaslauncher.rig.Rig;

/** Each way of running a program, through the real window: what arrived at the C side, and what the child saw. */
class WaysOfRunningIT extends DialogTest {
    private static final String ARGUMENTS = "ü \"b c\"";

    @Test
    void aProtectedProgramGetsALesserToken() {
        ProductRun run = open(Map.of(), "/restricted", program.path(), "ü", "b c");
        display.screenshot("way-restricted");
        display.press("Return");
        Map<String, String> child = program.await();
        assertThat(child).containsEntry("administrator", "0").containsEntry("argument.2", "b c");
        assertThat(call("SaferCreateLevel")).containsEntry("level", "0x20000");
        assertThat(call("CreateProcessAsUserW"))
                .containsEntry("integrity", "0x2000")
                .containsEntry("application", program.path())
                .containsEntry("directory", program.folder());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theCurrentUserIsElevatedAfterWindowsHasAsked() {
        ProductRun run = open(Map.of(), program.path(), "ü", "b c");
        display.press("alt+c", "alt+k");
        display.awaitStill();
        display.screenshot("way-elevated");
        display.press("Return");
        assertThat(rig.awaitElevation(0))
                .containsEntry("verb", "runas")
                .containsEntry("file", program.path())
                .containsEntry("parameters", ARGUMENTS)
                .containsEntry("directory", program.folder());
        assertThat(program.await()).containsEntry("argument.1", "ü").containsEntry("administrator", "1");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whoSaysNoIsToldAndLosesNothing() {
        rig.say("uac=refused");
        ProductRun run = open(Map.of(), "/currentuser", "/elevate", program.path());
        display.press("Return");
        rig.awaitElevation(0);
        display.awaitStill();
        display.screenshot("way-elevation-refused");
        assertThat(program.hasRun()).isFalse();
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void theFollowingUserIsElevatedByABootstrap() {
        rig.say("child-has-rig=yes");
        ProductRun run = open(Map.of(), "/user:CORP\\me-admin", "/elevate", program.path(), "ü", "b c");
        display.screenshot("way-following-elevated");
        enter(password);
        assertThat(rig.awaitCall(0))
                .containsEntry("user", "me-admin")
                .containsEntry("password", "match")
                .hasEntrySatisfying("commandLine", line -> assertThat(line).contains("/elevate-here", program.path()));
        assertThat(rig.awaitElevation(0))
                .containsEntry("verb", "runas")
                .containsEntry("file", program.path())
                .containsEntry("parameters", ARGUMENTS);
        assertThat(program.await()).containsEntry("argument.2", "b c").containsEntry("folder", program.folder());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void priorityWindowAndVariablesArrive() {
        ProductRun run = open(
                Map.of(),
                "/user:CORP\\me-admin",
                "/env",
                "/set:PATH_X=ü b",
                "/set:RIG_MARKER=",
                "/priority:high",
                "/window:minimized",
                program.path());
        display.screenshot("way-options");
        enter(password);
        assertThat(rig.awaitCall(0))
                .containsEntry("environment", "block")
                .containsEntry("environment.PATH_X", "ü b")
                .containsEntry("environment.USERNAME", "me-admin")
                .containsEntry("environment.USERDOMAIN", "CORP")
                .doesNotContainKey("environment.RIG_MARKER")
                .containsEntry("showWindow", "7")
                .hasEntrySatisfying("creationFlags", flags -> assertThat(Long.decode(flags) & 0x80)
                        .as("HIGH_PRIORITY_CLASS")
                        .isEqualTo(0x80));
        assertThat(program.await()).containsEntry("USERNAME", "me-admin").doesNotContainKey("RIG_MARKER");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theAccountsOwnVariablesAreChangedAfterALogonThatTellsThem() {
        ProductRun run = open(Map.of(), "/user:CORP\\me-admin", "/set:PATH_X=new", program.path());
        enter(password);
        assertThat(rig.awaitCall(0))
                .containsEntry("environment.PATH_X", "new")
                .containsEntry("environment.RIG_ACCOUNT", "me-admin")
                .doesNotContainKey("environment.RIG_MARKER");
        assertThat(call("LogonUserW")).containsEntry("type", "2").containsEntry("password", "match");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void localSystemStartsByAToken() {
        ProductRun run = open(Rig.SYSTEM, "/user:CORP\\me-admin", "/noprofile", program.path());
        display.screenshot("way-local-system");
        enter(password);
        assertThat(program.await()).containsEntry("USERNAME", "me-admin");
        assertThat(call("LogonUserW")).containsEntry("type", "2");
        assertThat(call("CreateProcessAsUserW")).containsEntry("desktop", "winsta0\\default");
        assertThat(rig.count()).isZero();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aServiceStartsByATokenThroughTheService() {
        ProductRun run = open(Rig.SERVICE, "/user:CORP\\me-admin", "/netonly", program.path());
        enter(password);
        program.await();
        assertThat(call("LogonUserW")).containsEntry("type", "9");
        assertThat(call("CreateProcessWithTokenW")).containsEntry("application", program.path());
        assertThat(rig.count()).isZero();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void withoutAWindowTheExitCodeComesBack() {
        ProductRun run = start(Map.of(), "/start", "/wait", "\"" + program.path() + "\" --exit=42");
        assertThat(program.await()).containsEntry("argument.1", "--exit=42");
        assertThat(run.exitCode()).isEqualTo(42);
        assertThat(display.shows("Run As")).isFalse();
    }

    @Test
    void withoutAProgramToStartTheWindowSaysWhyAndTheCodeIsOurs() {
        ProductRun run = start(Map.of(), "/start", "/wait", "C:\\nothing.exe").open();
        display.screenshot("way-start-refused");
        display.press("Escape");
        // Wine hands on the lowest byte of an exit code only.
        assertThat(run.exitCode()).isEqualTo(3);
    }

    private ProductRun open(Map<String, String> environment, String... words) {
        return start(environment, words).open();
    }

    private ProductRun start(Map<String, String> environment, String... words) {
        return new ProductRun(computer, application, rig, environment, words);
    }

    private Map<String, String> call(String function) {
        List<Map<String, String>> calls = rig.tokenCalls();
        return calls.stream()
                .filter(each -> function.equals(each.get("function")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no call of " + function + " in " + calls));
    }
}
