package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.platform.win32.Advapi32Util;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.EnvironmentVariables;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.StartMethod;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.launch.UserVariables;

/** The following user's programs through the Secondary Logon service: priority, and the variables in all their ways. */
class SecondaryLogonStartRigTest extends StarterTest {
    @Test
    void somebodyAtADesktopUsesIt() {
        assertThat(starter.methodForAnotherUser()).isEqualTo(StartMethod.SECONDARY_LOGON);
    }

    @ParameterizedTest
    @CsvSource({"LOW, 0x4000454", "HIGH, 0x4000494"})
    void thePriorityIsPassed(Priority priority, String flags) throws Exception {
        start(new LaunchRequest(
                target(""),
                following(Logon.WITH_PROFILE),
                new StartOptions(Environment.OF_THE_ACCOUNT, priority, false)));
        assertThat(rig.awaitCall(0)).containsEntry("creationFlags", flags);
    }

    @Test
    void nobodyIsLoggedOnTwiceForTheAccountsOwnVariables() throws Exception {
        start(request(following(Logon.WITH_PROFILE), Environment.OF_THE_ACCOUNT));
        assertThat(rig.tokenCalls()).isEmpty();
    }

    @Test
    void changesToTheAccountsOwnVariablesTakeALogon() throws Exception {
        start(request(following(Logon.WITH_PROFILE), changed(Source.ACCOUNT, "PATH_X", "new")));
        assertThat(functions()).containsExactly("LogonUserW", "CreateEnvironmentBlock", "DestroyEnvironmentBlock");
        assertThat(tokenCall("LogonUserW"))
                .containsEntry("user", "me")
                .containsEntry("domain", "CORP")
                .containsEntry("password", "match")
                .containsEntry("type", "2")
                .containsEntry("provider", "0");
        assertThat(rig.awaitCall(0))
                .containsEntry("password", "match")
                .containsEntry("environment", "block")
                .containsEntry("environment.RIG_ACCOUNT", "me")
                .containsEntry("environment.PATH_X", "new")
                .doesNotContainKey("environment.RIG_MARKER");
        assertSorted(rig.awaitCall(0));
        assertThat(childSaw()).containsEntry("environment.PATH_X", "new").containsEntry("USERNAME", "me");
        assertNothingIsOpen();
    }

    @Test
    void aFailedLogonIsTheResultAndNotTriedAnotherWay() {
        rig.account("locked", "CORP", secret, 1909);
        StartException refused = refusal(
                request(following("CORP\\locked", Logon.WITH_PROFILE, false), changed(Source.ACCOUNT, "X", "y")));
        assertThat(refused.error().function()).isEqualTo("LogonUserW");
        assertThat(refused.error().code()).isEqualTo(1909);
        assertThat(functions()).containsExactly("LogonUserW");
        assertThat(rig.count()).isZero();
        assertNothingIsOpen();
    }

    @Test
    void aFailedBlockLeavesNothingOpen() {
        rig.say("fails=CreateEnvironmentBlock|8");
        StartException refused = refusal(request(following(Logon.WITHOUT_PROFILE), changed(Source.ACCOUNT, "X", "y")));
        assertThat(refused.error().function()).isEqualTo("CreateEnvironmentBlock");
        assertThat(rig.count()).isZero();
        assertNothingIsOpen();
    }

    @Test
    void forTheNetworkOnlyTheVariablesAreTheCallersAsTheyAre() throws Exception {
        start(request(following(Logon.NETWORK_ONLY), changed(Source.ACCOUNT, "PATH_X", "new")));
        assertThat(rig.tokenCalls()).isEmpty();
        assertThat(rig.awaitCall(0))
                .containsEntry("environment.PATH_X", "new")
                .containsEntry("environment.RIG_MARKER", System.getenv("RIG_MARKER"))
                .containsEntry("environment.USERNAME", System.getenv("USERNAME"))
                .containsEntry("environment.USERPROFILE", System.getenv("USERPROFILE"));
    }

    @Test
    void theCallersVariablesLeadToNoProfileOfAnAccountThatHasNone() throws Exception {
        start(request(following(Logon.WITH_PROFILE), changed(Source.CALLER, "PATH_X", "new")));
        Map<String, String> call = rig.awaitCall(0);
        assertThat(call)
                .containsEntry("environment.RIG_MARKER", System.getenv("RIG_MARKER"))
                .containsEntry("environment.PATH_X", "new")
                .containsEntry("environment.USERNAME", "me")
                .containsEntry("environment.USERDOMAIN", "CORP")
                .containsEntry("environment.TEMP", SystemFolders.windows() + "\\Temp")
                .doesNotContainKeys("environment.USERPROFILE", "environment.APPDATA", "environment.HOMEPATH");
        assertSorted(call);
        assertThat(rig.tokenCalls()).isEmpty();
    }

    @Test
    void theCallersVariablesLeadIntoTheProfileThatTheRegistryKnows() throws Exception {
        String own = Advapi32Util.getUserName();
        UserVariables known = AccountLookup.variables(
                following(own, Logon.WITH_PROFILE, false).account());
        String profile = known.profile().orElseThrow();
        rig.account(own, ".", secret, 0);
        start(request(following(own, Logon.WITH_PROFILE, false), Environment.OF_THE_CALLER));
        assertThat(rig.awaitCall(0))
                .containsEntry("environment.USERNAME", own)
                .containsEntry("environment.USERPROFILE", profile)
                .containsEntry("environment.LOCALAPPDATA", profile + "\\AppData\\Local")
                .containsEntry("environment.HOMEDRIVE", profile.substring(0, 2));
    }

    @Test
    void whatTheLauncherKeptComesBackInTheCallersVariables() {
        ProcessEnvironment.with("RunAsLauncher.CLASSPATH", "C:\\a.jar", () -> {
            try {
                start(request(following(Logon.WITH_PROFILE), Environment.OF_THE_CALLER));
            } catch (StartException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(rig.awaitCall(0))
                .containsEntry("environment.CLASSPATH", "C:\\a.jar")
                .doesNotContainKey("environment.RunAsLauncher.CLASSPATH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"me@corp.example", "OTHER\\me", "AzureAD\\me@corp.example"})
    void anAccountThatWindowsDoesNotKnowKeepsTheNameThatWasTyped(String typed) {
        FollowingUser user = following(typed, Logon.WITH_PROFILE, false);
        assertThat(AccountLookup.variables(user.account()).profile()).isEmpty();
        assertThat(AccountLookup.variables(user.account()).user()).startsWith("me");
    }

    @Test
    void moreThanTheServiceTakesIsRefusedBeforeTheCall() throws Exception {
        String rest = "x".repeat(32_767 - lengthWithout("x", "PATH_X"));
        start(request(following(Logon.WITH_PROFILE), changed(Source.CALLER, "PATH_X", rest)));
        assertThat(rig.awaitCall(0)).containsEntry("result", "TRUE");
        StartException refused =
                refusal(request(following(Logon.WITH_PROFILE), changed(Source.CALLER, "PATH_X", rest + "x")));
        assertThat(refused.error().code()).isEqualTo(1783);
        assertThat(rig.count()).isEqualTo(1);
    }

    /** How many characters the block has with this variable, before the last zero and without its value. */
    private int lengthWithout(String value, String name) {
        EnvironmentVariables all =
                ProgramEnvironment.ofCaller(following(Logon.WITH_PROFILE), changed(Source.CALLER, name, value));
        return all.block().length() - value.length();
    }

    private static void assertSorted(Map<String, String> call) {
        List<String> names = List.of(call.get("environment.names").split("\\|"));
        assertThat(names.indexOf("PATH_X"))
                .isGreaterThan(names.indexOf("PATHEXT"))
                .isGreaterThan(0);
        assertThat(names).isSortedAccordingTo((one, other) -> WindowsOrder.compare(one, other));
    }
}
