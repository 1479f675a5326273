package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.StartMethod;

/** A service that may impersonate starts programs as another user: with a token, through the Secondary Logon service. */
@Tag("service")
class ServiceStartRigTest extends StarterTest {
    @Test
    void aServiceUsesTokensThroughTheSecondaryLogonService() {
        assertThat(starter.methodForAnotherUser()).isEqualTo(StartMethod.TOKEN_THROUGH_SECONDARY_LOGON);
    }

    @ParameterizedTest
    @CsvSource({"WITH_PROFILE, 2, 0, 1", "WITHOUT_PROFILE, 2, 0, 0", "NETWORK_ONLY, 9, 3, 0"})
    void eachLogonHasItsTypeAndFlags(Logon logon, String type, String provider, String flags) throws Exception {
        start(request(following(logon), Environment.OF_THE_ACCOUNT));
        assertThat(functions()).containsExactly("LogonUserW", "CreateProcessWithTokenW");
        assertThat(tokenCall("LogonUserW"))
                .containsEntry("user", "me")
                .containsEntry("domain", "CORP")
                .containsEntry("type", type)
                .containsEntry("provider", provider);
        assertThat(tokenCall("CreateProcessWithTokenW"))
                .containsEntry("logonFlags", flags)
                .containsEntry("creationFlags", "0x4000434")
                .containsEntry("environment", "null")
                .containsEntry("application", program.toString())
                .containsEntry("commandLine", '"' + program.toString() + "\" one")
                .containsEntry("directory", temporary.toString());
        assertThat(childSaw()).containsEntry("argument.1", "one");
        assertNothingIsOpen();
    }

    @Test
    void changesToTheAccountsVariablesArrive() throws Exception {
        start(request(following(Logon.WITH_PROFILE), changed(Source.ACCOUNT, "PATH_X", "new")));
        assertThat(tokenCall("CreateProcessWithTokenW"))
                .containsEntry("environment.PATH_X", "new")
                .containsEntry("environment.RIG_ACCOUNT", "me")
                .doesNotContainKey("environment.RIG_MARKER");
        assertNothingIsOpen();
    }

    @Test
    void theCallersVariablesArrive() throws Exception {
        start(request(following(Logon.WITH_PROFILE), Environment.OF_THE_CALLER));
        assertThat(tokenCall("CreateProcessWithTokenW"))
                .containsEntry("environment.RIG_MARKER", System.getenv("RIG_MARKER"))
                .containsEntry("environment.USERNAME", "me");
        assertNothingIsOpen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LogonUserW", "CreateProcessWithTokenW"})
    void whateverFailsLeavesNothingOpen(String function) {
        rig.say("fails=" + function + "|5");
        StartException refused = refusal(request(following(Logon.WITH_PROFILE), Environment.OF_THE_ACCOUNT));
        assertThat(refused.error().function()).isEqualTo(function);
        assertThat(refused.error().code()).isEqualTo(5);
        assertNothingIsOpen();
    }

    @Test
    void aWrongPasswordIsTriedOnce() {
        rig.account("locked", "CORP", secret, 1909);
        StartException refused =
                refusal(request(following("CORP\\locked", Logon.WITH_PROFILE, false), Environment.OF_THE_ACCOUNT));
        assertThat(refused.error().code()).isEqualTo(1909);
        assertThat(functions()).containsExactly("LogonUserW");
        assertThat(rig.count()).isZero();
    }
}
