package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.Target;
import org.runaslauncher.program.WindowState;

/** The current user's programs: with his rights, with less, and with more. */
class CurrentUserStartRigTest extends StarterTest {
    @ParameterizedTest
    @CsvSource({
        "LOW, 0x4000454",
        "BELOW_NORMAL, 0x4004414",
        "NORMAL, 0x4000434",
        "ABOVE_NORMAL, 0x4008414",
        "HIGH, 0x4000494"
    })
    void theProgramHasThePriorityThatWasAskedFor(Priority priority, String flags) throws Exception {
        start(new LaunchRequest(
                target(""), new CurrentUser(), new StartOptions(Environment.OF_THE_ACCOUNT, priority, false)));
        assertThat(tokenCall("CreateProcessW")).containsEntry("creationFlags", flags);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NORMAL", "RESTRICTED"})
    void changedVariablesArriveSortedAmongTheOthers(Access access) throws Exception {
        start(request(new CurrentUser(access), changed(Source.ACCOUNT, "PATH_X", "ü ; =")));
        Map<String, String> child = childSaw();
        assertThat(child)
                .containsEntry("environment.PATH_X", "ü ; =")
                .containsEntry("RIG_MARKER", System.getenv("RIG_MARKER"));
        List<String> names = Arrays.asList(child.get("environment.names").split("\\|"));
        assertThat(names.indexOf("PATH_X")).isGreaterThan(names.indexOf("PATHEXT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NORMAL", "RESTRICTED"})
    void whatTheLauncherKeptComesBack(Access access) throws Exception {
        ProcessEnvironment.with("RunAsLauncher.JAVA_TOOL_OPTIONS", "-Dx=y", () -> {
            try {
                start(request(new CurrentUser(access), Environment.OF_THE_ACCOUNT));
            } catch (StartException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(childSaw())
                .containsEntry("JAVA_TOOL_OPTIONS", "-Dx=y")
                .doesNotContainKey("environment.RunAsLauncher.JAVA_TOOL_OPTIONS");
    }

    @Test
    void aRestrictedProgramGetsATokenOfBasicUserWithMediumIntegrity() throws Exception {
        start(new LaunchRequest(target("\"x y\" *"), new CurrentUser(Access.RESTRICTED)));
        assertThat(functions())
                .containsExactly(
                        "SaferCreateLevel",
                        "SaferComputeTokenFromLevel",
                        "SaferCloseLevel",
                        "SetTokenInformation",
                        "CreateProcessAsUserW");
        assertThat(tokenCall("SaferCreateLevel")).containsEntry("scope", "2").containsEntry("level", "0x20000");
        assertThat(tokenCall("SaferComputeTokenFromLevel")).containsEntry("flags", "0");
        assertThat(tokenCall("CreateProcessAsUserW"))
                .containsEntry("integrity", "0x2000")
                .containsEntry("creationFlags", "0x4000434")
                .containsEntry("environment", "null")
                .containsEntry("application", program.toString())
                .containsEntry("commandLine", '"' + program.toString() + "\" \"x y\" *")
                .containsEntry("directory", temporary.toString())
                .doesNotContainKey("desktop");
        assertThat(childSaw())
                .containsEntry("administrator", "0")
                .containsEntry("argument.1", "x y")
                .containsEntry("folder", temporary.toString());
        assertNothingIsOpen();
        assertThat(rig.count()).isZero();
    }

    @Test
    void anUnrestrictedOneIsAnAdministrator() throws Exception {
        start(new LaunchRequest(target(""), new CurrentUser()));
        assertThat(childSaw()).containsEntry("administrator", "1");
    }

    @Test
    void aRestrictedProgramRunsOnlyWhenItIsResumed() throws Exception {
        try (SuspendedProcess process =
                starter.start(new LaunchRequest(target("--exit=7"), new CurrentUser(Access.RESTRICTED)))) {
            assertThat(process.exitCodeWithin(300)).isEqualTo(SuspendedProcess.STILL_RUNNING);
            assertThat(report()).doesNotExist();
            process.resume();
            assertThat(process.exitCodeWithin(20_000)).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SaferCreateLevel", "SaferComputeTokenFromLevel", "SetTokenInformation", "CreateProcessAsUserW"})
    void whateverFailsLeavesNothingOpen(String function) {
        rig.say("fails=" + function + "|5");
        StartException refused = refusal(new LaunchRequest(target(""), new CurrentUser(Access.RESTRICTED)));
        assertThat(refused.error().function()).isEqualTo(function);
        assertThat(refused.error().code()).isEqualTo(5);
        assertThat(refused.error().text()).isNotBlank();
        assertThat(functions()).endsWith(function.equals("SaferComputeTokenFromLevel") ? "SaferCloseLevel" : function);
        assertNothingIsOpen();
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 1", "MAXIMIZED, 3", "MINIMIZED, 7"})
    void anElevatedProgramIsStartedWithTheVerb(WindowState window, String show) throws Exception {
        start(new LaunchRequest(
                new Target(program.toString(), "\"x y\" *", temporary.toString(), window),
                new CurrentUser(Access.ELEVATED)));
        assertThat(rig.elevations().get(0))
                .containsEntry("verb", "runas")
                .containsEntry("file", program.toString())
                .containsEntry("parameters", "\"x y\" *")
                .containsEntry("directory", temporary.toString())
                .containsEntry("show", show)
                .containsEntry("mask", "0x4540")
                .containsEntry("result", "TRUE");
        assertThat(childSaw()).containsEntry("argument.1", "x y").containsEntry("folder", temporary.toString());
        assertThat(rig.tokenCalls()).isEmpty();
    }

    @Test
    void theUserSaysNo() {
        rig.say("uac=refused");
        StartException refused = refusal(new LaunchRequest(target(""), new CurrentUser(Access.ELEVATED)));
        assertThat(refused.error().function()).isEqualTo("ShellExecuteExW");
        assertThat(refused.error().code()).isEqualTo(1223);
        assertThat(report()).doesNotExist();
    }

    @Test
    void theExitCodeOfAnElevatedProgramComesBack() throws Exception {
        try (SuspendedProcess process =
                starter.start(new LaunchRequest(target("--exit=42"), new CurrentUser(Access.ELEVATED)))) {
            process.resume();
            assertThat(process.exitCodeWithin(SuspendedProcess.FOR_EVER)).isEqualTo(42);
        }
    }

    @Test
    void anElevatedProgramThatAnotherProcessTookOverIsStartedToo() throws Exception {
        rig.say("uac-handle=none");
        try (SuspendedProcess process =
                starter.start(new LaunchRequest(target(""), new CurrentUser(Access.ELEVATED)))) {
            process.resume();
            assertThat(process.exitCodeWithin(100)).isEqualTo(SuspendedProcess.STILL_RUNNING);
            process.end();
        }
        assertThat(childSaw()).containsKey("processId");
    }
}
