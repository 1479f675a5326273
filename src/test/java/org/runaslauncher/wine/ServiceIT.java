package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Wait;

/** The window about the Secondary Logon service over a real service control manager: in each state, what it says, and what its remedies do. */
class ServiceIT extends DialogTest {
    private static final String TITLE = "Secondary Logon service";
    private static final String KEY = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\seclogon";

    /** What an upgrade can leave behind: only administrators may start it. */
    private static final String UPGRADED = "O:SYG:SYD:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)"
            + "(A;;CCLCSWLOCRRC;;;IU)(A;;CCLCSWLOCRRC;;;SU)";

    private ProductRun run;

    @AfterEach
    void asInstalled() throws IOException {
        if (display.shows(TITLE)) {
            computer.endAll();
        }
        Files.deleteIfExists(pace());
        computer.recreateService("demand");
    }

    @Test
    void running() {
        computer.wine("net", "start", "seclogon").mustSucceed();
        open("service-running");
        assertThat(report()).contains("Good: The Secondary Logon service is running.", "State: Running");
        close();
    }

    @Test
    void stoppedAndStartedOnDemand() {
        open("service-stopped");
        assertThat(report()).contains("Good: The Secondary Logon service is stopped. Windows starts it");
        display.press("alt+t");
        awaitReport("Good: The Secondary Logon service is running.");
        close();
        assertThat(rig.elevations())
                .as("whoever may start it needs no administrator")
                .isEmpty();
    }

    @Test
    void disabledIsAskedAboutFirst() {
        computer.recreateService("disabled");
        open("service-disabled-panel");
        assertThat(report()).contains("Error: The Secondary Logon service is disabled.");
        display.press("alt+t");
        display.activate(TITLE);
        display.awaitStill();
        display.screenshot("service-enable");
        display.press("shift+Tab", "space");
        awaitReport("Start type: Manual");
        display.screenshot("service-enabled");
        close();
        assertThat(rig.elevations()).as("an administrator needs no helper").isEmpty();
    }

    @Test
    void missing() {
        computer.wine("sc", "delete", "seclogon").mustSucceed();
        open("service-missing");
        assertThat(report()).contains("Error: The Secondary Logon service is missing");
        close();
    }

    @Test
    void paused() {
        computer.wine("net", "start", "seclogon").mustSucceed();
        computer.wine(Folders.windows(Folders.RIG.resolve("control-service.exe")), "2")
                .mustSucceed();
        open("service-paused");
        assertThat(report()).contains("Error: The Secondary Logon service is paused.");
        display.press("alt+t");
        awaitReport("Good: The Secondary Logon service is running.");
        close();
    }

    @ParameterizedTest
    @CsvSource({"start-takes=20000, starting, RUNNING", "stop-takes=20000, stopping, STOPPED"})
    void onItsWay(String pace, String word, String state) throws IOException {
        if (state.equals("STOPPED")) {
            computer.wine("net", "start", "seclogon").mustSucceed();
        }
        Files.writeString(pace(), pace + '\n');
        Process control = computer.start(Map.of(), "net", state.equals("STOPPED") ? "stop" : "start", "seclogon");
        open("service-" + word);
        assertThat(report()).contains("Note: The Secondary Logon service is " + word + '.');
        awaitReport("State: " + state.charAt(0) + state.substring(1).toLowerCase());
        close();
        control.destroy();
    }

    @Test
    void markedForDeletion() {
        computer.setRegistry(KEY, "DeleteFlag", "REG_DWORD", "1");
        open("service-being-deleted");
        assertThat(report()).contains("Error: The Secondary Logon service is being deleted.");
        close();
    }

    @ParameterizedTest
    @CsvSource({"1053, did not answer in time", "1069, set to run under a wrong account"})
    void aStartThatFails(int code, String advice) {
        rig.say("start-fails=" + code);
        open("service-start");
        assertThat(report()).contains("Good: The Secondary Logon service is stopped.");
        display.press("alt+t");
        awaitReport("Start the service: Windows refused.");
        display.screenshot("service-start-fails-" + code);
        assertThat(report()).contains("State: Stopped", advice, "StartService: error " + code);
        close();
    }

    @Test
    void aRefusedPromptIsQuietAndChangesNothing() {
        rig.permissions(UPGRADED).say("uac=refused");
        run = new ProductRun(computer, application, rig, Rig.STANDARD_USER, "/service").open(TITLE);
        awaitReport("Error: The Secondary Logon service is stopped, and you are not allowed to start it.");
        display.screenshot("service-not-startable");
        display.press("alt+t");
        Wait.until("the prompt", () -> rig.elevations().size() == 1);
        display.awaitStill();
        display.screenshot("service-prompt-refused");
        assertThat(report()).as("without an outcome").doesNotContain("\nReset the permissions: ");
        assertThat(rig.permissions()).contains(UPGRADED);
        close();
    }

    /** Microsoft's article, from the fault to the launch that works again. */
    @Test
    void theWholeOfTheArticle() {
        rig.permissions(UPGRADED);
        run = new ProductRun(computer, application, rig, Rig.STANDARD_USER, "/user:CORP\\me-admin", program.path())
                .open();
        enter(password);
        assertThat(rig.awaitCall(0)).containsEntry("error", "5");
        display.awaitStill();
        display.screenshot("article-1-access-denied");
        int height = display.height("Run As");
        display.press("alt+v");
        display.awaitHeight("Run As", higher -> higher > height);
        awaitReport("Error: The Secondary Logon service is stopped, and you are not allowed to start it.");
        display.awaitStill();
        display.screenshot("article-2-the-service");
        display.press("alt+t");
        Wait.until("the repair", () -> !rig.permissions().orElseThrow().equals(UPGRADED));
        awaitReport("Good: The Secondary Logon service is running.");
        display.awaitStill();
        display.screenshot("article-3-repaired");
        assertThat(rig.elevations()).hasSize(1).first().asString().contains("/elevated-helper reset-permissions");
        assertThat(rig.permissions().orElseThrow())
                .contains("(A;;CCLCSWRPDTLOCRRC;;;IU)", "(A;;CCLCSWRPDTLOCRRC;;;AU)")
                .startsWith("O:SYG:SYD:");
        display.press("alt+w");
        enter(password);
        assertThat(rig.awaitCall(1)).containsEntry("error", "0");
        program.await();
        assertThat(run.exitCode()).isZero();
    }

    private void open(String picture) {
        run = run("/service").open(TITLE);
        display.awaitStill();
        display.screenshot(picture);
    }

    /** What "Copy report" puts on the clipboard. */
    private String report() {
        computer.wineTold("nothing yet", Folders.windows(Folders.RIG.resolve("set-clipboard.exe")));
        display.press("alt+r");
        return Wait.forValue("the report", () -> {
            String text = computer.wine(Folders.windows(Folders.RIG.resolve("get-clipboard.exe")))
                    .output();
            return text.startsWith("Secondary Logon service: ")
                    ? java.util.Optional.of(text)
                    : java.util.Optional.empty();
        });
    }

    private void awaitReport(String sentence) {
        Wait.until(sentence, () -> report().contains(sentence));
    }

    private void close() {
        display.press("Escape");
        assertThat(run.exitCode()).isZero();
    }

    /** How fast the service starts and stops. */
    private static Path pace() {
        return computer.driveC().resolve("windows/seclogon-service.txt");
    }
}
