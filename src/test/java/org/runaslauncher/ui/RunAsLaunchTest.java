package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import javax.swing.JProgressBar;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;

/** From OK or Cancel to the end of a launch, as somebody who types and clicks sees it. */
@ExtendWith(SwingTest.class)
class RunAsLaunchTest {
    private final char[] password = OpenWindow.randomPassword();
    private OpenWindow run;

    @BeforeEach
    void open() {
        run = new OpenWindow();
        run.starter.setGoodPassword(password);
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void preparesTheLaunchWhileSomebodyTypesAndStartsNothing() {
        run.openFor("CORP\\me-admin");
        run.await("the preparation", () -> run.starter.prepared);
        assertThat(run.starter.requests).isEmpty();
    }

    @Test
    void startsTheProgramWithNothingButThePasswordAndEnter() {
        run.openFor("CORP\\me-admin");
        run.typePassword(password);
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        FollowingUser user = following();
        assertThat(user.account()).hasToString("CORP\\me-admin");
        assertThat(user.logon()).isEqualTo(Logon.WITH_PROFILE);
        assertThat(user.elevated()).isFalse();
        assertThat(request().options()).isEqualTo(StartOptions.DEFAULT);
        assertThat(request().target().executable()).isEqualTo(OpenWindow.NOTEPAD);
        assertThat(run.starter.events).containsExactly("created", "resumed", "closed");
    }

    @Test
    void startsAsTheCurrentUserWithoutAskingForAnything() {
        run.open(RunAsForm.EMPTY);
        run.window.textBox("program").enterText(OpenWindow.NOTEPAD);
        run.window.radioButton("currentUser").click();
        run.window.textBox("user").requireDisabled();
        run.window.textBox("password").requireDisabled();
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(request().identity()).isEqualTo(new CurrentUser());
    }

    @Test
    void aWrongPasswordIsExplainedAndOnlyThePasswordIsTakenAway() {
        run.openFor("CORP\\me-admin");
        run.typePassword(OpenWindow.randomPassword());
        run.click("ok");
        run.awaitText("failure.happened", "The user name or the password is wrong.");
        assertThat(run.text("failure.advice")).contains("CORP\\me-admin").contains("PIN");
        assertThat(run.text("failure.technical"))
                .contains("CreateProcessWithLogonW")
                .contains("1326");
        run.awaitFocus("password");
        run.window.textBox("password").requireText("");
        run.window.textBox("user").requireText("CORP\\me-admin");
        run.window.textBox("program").requireText(OpenWindow.NOTEPAD);

        run.typePassword(password);
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
    }

    @Test
    void closingAfterAFailureSaysSo() {
        run.openFor("CORP\\me-admin");
        run.typePassword(OpenWindow.randomPassword());
        run.click("ok");
        run.awaitText("failure.happened", "The user name or the password is wrong.");
        run.click("cancel");
        assertThat(run.ending()).isEqualTo(Ending.FAILED);
    }

    @Test
    void escapeCancels() {
        run.openFor("CORP\\me-admin");
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        assertThat(run.ending()).isEqualTo(Ending.CANCELLED);
        run.window.requireNotVisible();
        assertThat(run.starter.requests).isEmpty();
    }

    @Test
    void aCancelledLogonClosesTheWindowAtOnceAndNeverRunsTheProgram() {
        startSlowLogon();
        run.robot().pressAndReleaseKey(KeyEvent.VK_ESCAPE);
        run.await("closed", () -> !run.view.frame().isVisible());
        assertThat(run.hasEnded()).isFalse();
        run.starter.finishLogon();
        assertThat(run.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(run.starter.events).containsExactly("created", "ended", "closed");
    }

    @Test
    void theWindowLivesAndShowsProgressDuringALogon() {
        startSlowLogon();
        run.window.progressBar("progress").requireVisible();
        run.window.label("progressText").requireText("Logging on as CORP\\me-admin...");
        run.window.button("ok").requireDisabled();
        run.window.textBox("password").requireText("");
        run.onEventThread(() -> run.service.set(ServiceState.STOPPED, StartType.DISABLED));
        run.await("service", () -> run.label("service").contains("disabled"));
        run.starter.finishLogon();
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
    }

    /** A bar that moves where nobody sees it would keep the computer awake. */
    @Test
    void nothingMovesInAWindowThatWaitsForItsUser() {
        run.openFor("CORP\\me-admin");
        assertThat(moves()).isFalse();
    }

    @Test
    void nothingMovesAnyMoreAfterALogonThatFailed() {
        run.starter.failWith(1326);
        startSlowLogon();
        assertThat(moves()).isTrue();
        run.starter.finishLogon();
        run.await("the explanation", () -> run.part("failure").isShowing());
        assertThat(moves()).isFalse();
    }

    private boolean moves() {
        return GuiActionRunner.execute(() -> ((JProgressBar) run.part("progress")).isIndeterminate());
    }

    @Test
    void aShareThatDoesNotAnswerIsWaitedForVisibly() {
        run.openFor("CORP\\me-admin");
        run.typePassword(password);
        run.files.gate.shut();
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        run.await("the sentence", () -> run.label("progressText").equals("Starting " + OpenWindow.NOTEPAD + "..."));
        run.window.progressBar("progress").requireVisible();
        run.window.button("ok").requireDisabled();
        run.files.gate.open();
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
    }

    @Test
    void aSecondEnterDoesNotStartTwice() {
        startSlowLogon();
        run.onEventThread(run.presenter()::ok);
        run.robot().pressAndReleaseKey(KeyEvent.VK_ENTER);
        run.starter.finishLogon();
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(run.starter.requests).hasSize(1);
    }

    @Test
    void aProgramThatDiesWhileLoadingBringsTheWindowBack() {
        run.starter.childEndsAtOnceWith(0xC0000135L);
        run.openFor("CORP\\me-admin");
        run.typePassword(password);
        run.click("ok");
        run.await("failure", () -> run.text("failure.happened").contains("DLL"));
        run.window.requireVisible();
        assertThat(run.text("failure.technical")).contains("0xC0000135");
    }

    @Test
    void aFaultOfOurOwnIsSaidWithoutAStackTrace() {
        run.starter.breakWith(new IllegalStateException("wires crossed"));
        run.openFor("CORP\\me-admin");
        run.typePassword(password);
        run.click("ok");
        run.awaitText("failure.happened", "Run As Launcher itself failed. The program was not started.");
        assertThat(run.text("failure.technical")).isEqualTo("java.lang.IllegalStateException: wires crossed");
        run.window.button("ok").requireEnabled();
    }

    @Test
    void moreOptionsReachTheRequest() {
        run.files.folder("C:\\Work");
        run.openFor("CORP\\me-admin");
        run.click("moreOptions");
        run.window.textBox("arguments").enterText("\"C:\\a b.txt\" /x");
        run.window.textBox("startFolder").enterText("C:\\Work");
        run.window.comboBox("logon").selectItem(2);
        run.window.checkBox("callersEnvironment").click();
        run.typePassword(password);
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(request().target().commandLine()).isEqualTo("\"" + OpenWindow.NOTEPAD + "\" \"C:\\a b.txt\" /x");
        assertThat(request().target().startFolder()).isEqualTo("C:\\Work");
        assertThat(following().logon()).isEqualTo(Logon.NETWORK_ONLY);
        assertThat(request().options().environment()).isEqualTo(Environment.OF_THE_CALLER);
    }

    @Test
    void aMistakeInAFieldKeepsThePasswordAndEverythingElse() {
        run.openFor("CORP/me-admin");
        run.typePassword(password);
        run.click("ok");
        run.awaitText("user.problem", "Use a backslash between domain and user: DOMAIN\\user");
        run.awaitFocus("user");
        assertThat(passwordLength()).isEqualTo(password.length);
        assertThat(run.starter.requests).isEmpty();
        run.window.button("ok").requireEnabled();
    }

    @Test
    void passwordsWithAllSortsOfCharactersArriveWhole() {
        char[] odd = ("äöü ж日本 \uD83D\uDE00 \\\"%^&|<>*?" + new String(OpenWindow.randomPassword())).toCharArray();
        run.starter.setGoodPassword(odd);
        run.openFor("CORP\\me-admin");
        run.onEventThread(() -> run.window.textBox("password").target().setText(new String(odd)));
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
    }

    private void startSlowLogon() {
        run.starter.holdLogon();
        run.openFor("CORP\\me-admin");
        run.typePassword(password);
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        run.await("logon", () -> !run.starter.requests.isEmpty());
    }

    private int passwordLength() {
        return run.window.textBox("password").target().getDocument().getLength();
    }

    private LaunchRequest request() {
        return run.starter.requests.get(0);
    }

    private FollowingUser following() {
        return request().identity().following().orElseThrow();
    }
}
