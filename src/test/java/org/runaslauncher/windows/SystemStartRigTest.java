package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.StartMethod;

/** Local System starts programs as another user: with a token, a profile and variables of its own making. */
@Tag("system")
class SystemStartRigTest extends StarterTest {
    @Test
    void localSystemUsesTokens() {
        assertThat(starter.methodForAnotherUser()).isEqualTo(StartMethod.TOKEN);
    }

    @Test
    void theWholeChainIsCalledAndGivenBack() throws Exception {
        start(request(following(Logon.WITH_PROFILE), Environment.OF_THE_ACCOUNT));
        assertThat(functions())
                .containsExactly(
                        "LogonUserW",
                        "LoadUserProfileW",
                        "CreateEnvironmentBlock",
                        "DestroyEnvironmentBlock",
                        "CreateProcessAsUserW",
                        "UnloadUserProfile");
        assertThat(tokenCall("LogonUserW")).containsEntry("type", "2").containsEntry("password", "match");
        assertThat(tokenCall("LoadUserProfileW")).containsEntry("user", "me").containsEntry("flags", "0x1");
        assertThat(tokenCall("CreateProcessAsUserW"))
                .containsEntry("user", "me")
                .containsEntry("desktop", "winsta0\\default")
                .containsEntry("creationFlags", "0x4000434")
                .containsEntry("environment.RIG_ACCOUNT", "me")
                .containsEntry("environment.USERNAME", "me")
                .doesNotContainKey("environment.RIG_MARKER");
        assertThat(childSaw()).containsEntry("USERNAME", "me").containsEntry("folder", temporary.toString());
        assertThat(rig.count()).isZero();
        assertNothingIsOpen();
    }

    @Test
    void withoutAProfileNoneIsLoaded() throws Exception {
        start(request(following(Logon.WITHOUT_PROFILE), changed(Source.ACCOUNT, "PATH_X", "new")));
        assertThat(functions()).doesNotContain("LoadUserProfileW", "UnloadUserProfile");
        assertThat(childSaw()).containsEntry("environment.PATH_X", "new");
        assertNothingIsOpen();
    }

    @Test
    void forTheNetworkOnlyTheCallersVariablesArePassed() throws Exception {
        start(request(following(Logon.NETWORK_ONLY), Environment.OF_THE_ACCOUNT));
        assertThat(functions()).containsExactly("LogonUserW", "CreateProcessAsUserW");
        assertThat(tokenCall("LogonUserW")).containsEntry("type", "9").containsEntry("provider", "3");
        assertThat(childSaw()).containsEntry("RIG_MARKER", System.getenv("RIG_MARKER"));
        assertNothingIsOpen();
    }

    @Test
    void theProfileOfAProgramThatStillRunsStaysLoaded() throws Exception {
        SuspendedProcess process = starter.start(new LaunchRequest(target("--stay"), following(Logon.WITH_PROFILE)));
        process.resume();
        childSaw();
        process.close();
        assertThat(functions()).doesNotContain("UnloadUserProfile").endsWith("CreateProcessAsUserW");
        Files.createFile(program.resolveSibling("report.exe.stop"));
    }

    @Test
    void aProgramThatIsEndedGivesItsProfileBack() throws Exception {
        try (SuspendedProcess process = starter.start(new LaunchRequest(target(""), following(Logon.WITH_PROFILE)))) {
            process.end();
        }
        assertThat(functions()).endsWith("UnloadUserProfile");
        assertThat(report()).doesNotExist();
        assertNothingIsOpen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LogonUserW", "LoadUserProfileW", "CreateEnvironmentBlock", "CreateProcessAsUserW"})
    void whateverFailsLeavesNothingOpen(String function) {
        rig.say("fails=" + function + "|5");
        StartException refused = refusal(request(following(Logon.WITH_PROFILE), Environment.OF_THE_ACCOUNT));
        assertThat(refused.error().function()).isEqualTo(function);
        assertThat(refused.error().code()).isEqualTo(5);
        assertThat(functions().stream().filter(List.of("LogonUserW")::contains)).hasSize(1);
        assertNothingIsOpen();
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void changesArriveInBothEnvironments(Source source) throws Exception {
        start(request(following(Logon.WITH_PROFILE), changed(source, "PATH_X", "new")));
        assertThat(childSaw()).containsEntry("environment.PATH_X", "new").containsEntry("USERNAME", "me");
        assertNothingIsOpen();
    }

    @Test
    void asAnotherUserAndElevatedTheBootstrapIsStartedTheSameWay() throws Exception {
        rig.say("child-has-rig=yes");
        try (SuspendedProcess process =
                starter.start(new LaunchRequest(target("one"), following("CORP\\me", Logon.WITH_PROFILE, true)))) {
            process.resume();
        }
        assertThat(functions()).contains("CreateProcessAsUserW");
        assertThat(rig.elevations().get(0))
                .containsEntry("file", program.toString())
                .containsEntry("parameters", "one");
        assertNothingIsOpen();
    }
}
