package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPasswordField;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;

/** What somebody who types and clicks sees the window do. */
@ExtendWith(SwingTest.class)
class RunAsWindowTest {
    private static final String NOTEPAD = "C:\\Windows\\System32\\notepad.exe";

    private final char[] password = randomPassword();
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
    void opensWithTheFocusInThePasswordFieldWhenProgramAndUserAreKnown() {
        openFor("CORP\\me-admin");
        awaitFocus("password");
    }

    @Test
    void opensWithTheFocusInTheUserFieldWhenOnlyTheProgramIsKnown() {
        openFor("");
        awaitFocus("user");
    }

    @Test
    void opensWithTheFocusInTheProgramFieldWhenNothingIsKnown() {
        run.open(RunAsForm.EMPTY);
        awaitFocus("program");
    }

    @Test
    void startsTheProgramWithNothingButThePasswordAndEnter() {
        openFor("CORP\\me-admin");
        typePassword(password);
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        FollowingUser user = following();
        assertThat(user.account()).hasToString("CORP\\me-admin");
        assertThat(user.logon()).isEqualTo(Logon.WITH_PROFILE);
        assertThat(user.ownEnvironment()).isTrue();
        assertThat(request().target().executable()).isEqualTo(NOTEPAD);
        assertThat(run.starter.events).containsExactly("created", "resumed", "closed");
    }

    @Test
    void theTabKeyGoesThroughTheWindowFromTopToBottom() {
        run.open(RunAsForm.EMPTY);
        List<String> way = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            way.add(GuiActionRunner.execute(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .getFocusOwner()
                    .getName()));
            run.robot().pressAndReleaseKey(KeyEvent.VK_TAB);
            run.robot().waitForIdle();
        }
        assertThat(way)
                .containsExactly(
                        "program", "browse", "followingUser", "user", "password", "moreOptions", "ok", "cancel");
    }

    @Test
    void thePasswordCanBeRevealedAndIsHiddenAtFirst() {
        openFor("CORP\\me-admin");
        JPasswordField field = (JPasswordField) run.window.textBox("password").target();
        assertThat(GuiActionRunner.execute(field::getEchoChar)).isNotEqualTo('\0');
        JToggleButton reveal = run.robot().finder().findByType(field, JToggleButton.class);
        run.robot().click(reveal);
        assertThat(GuiActionRunner.execute(field::getEchoChar)).isEqualTo('\0');
    }

    @Test
    void enterInTheProgramFieldIsOkToo() {
        run.open(RunAsForm.EMPTY);
        run.window.textBox("program").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        awaitText("program.problem", "Choose a program.");
        assertThat(text("user.problem")).isEqualTo("Type a user name.");
        awaitFocus("program");
    }

    @Test
    void startsAsTheCurrentUserWithoutAskingForAnything() {
        run.open(RunAsForm.EMPTY);
        run.window.textBox("program").enterText(NOTEPAD);
        run.window.radioButton("currentUser").click();
        run.window.textBox("user").requireDisabled();
        run.window.textBox("password").requireDisabled();
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(request().identity()).isEqualTo(new CurrentUser());
    }

    @Test
    void namesTheCurrentUser() {
        run.open(RunAsForm.EMPTY);
        run.await(
                "name",
                () -> run.window.radioButton("currentUser").target().getText().equals("Current user (PC7\\me)"));
    }

    @Test
    void aWrongPasswordIsExplainedAndOnlyThePasswordIsTakenAway() {
        openFor("CORP\\me-admin");
        typePassword(randomPassword());
        run.click("ok");
        awaitText("failure.happened", "The user name or the password is wrong.");
        assertThat(text("failure.advice")).contains("CORP\\me-admin").contains("PIN");
        assertThat(text("failure.technical"))
                .contains("CreateProcessWithLogonW")
                .contains("1326");
        awaitFocus("password");
        run.window.textBox("password").requireText("");
        run.window.textBox("user").requireText("CORP\\me-admin");
        run.window.textBox("program").requireText(NOTEPAD);

        typePassword(password);
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
    }

    @Test
    void theWindowIsAsHighAsItsTextsNeedAndNoHigher() {
        openFor("CORP\\me-admin");
        int gap = gapAboveTheButtons();
        typePassword(randomPassword());
        run.click("ok");
        awaitText("failure.happened", "The user name or the password is wrong.");
        run.robot().waitForIdle();
        // A few pixels may be lost to the edges of the window, which the window manager decides on.
        assertThat(gapAboveTheButtons()).isCloseTo(gap, within(10));
    }

    private int gapAboveTheButtons() {
        return run.window.button("ok").target().getLocationOnScreen().y
                - run.window.label("service").target().getLocationOnScreen().y;
    }

    @Test
    void longTextsDoNotWidenTheWindow() {
        openFor("CORP\\me-admin");
        int width = run.window.target().getWidth();
        String longText = "x".repeat(2_000);
        run.onEventThread(() -> run.view.fill(
                new RunAsForm("C:\\" + longText, true, longText, longText, longText, Logon.WITH_PROFILE, true)));
        assertThat(run.window.target().getWidth()).isEqualTo(width);
    }

    @Test
    void closingAfterAFailureSaysSo() {
        openFor("CORP\\me-admin");
        typePassword(randomPassword());
        run.click("ok");
        awaitText("failure.happened", "The user name or the password is wrong.");
        run.click("cancel");
        assertThat(run.ending()).isEqualTo(Ending.FAILED);
    }

    @Test
    void escapeCancels() {
        openFor("CORP\\me-admin");
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
        run.await("service", () -> label("service").contains("disabled"));
        run.starter.finishLogon();
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
        openFor("CORP\\me-admin");
        typePassword(password);
        run.click("ok");
        run.await("failure", () -> text("failure.happened").contains("DLL"));
        run.window.requireVisible();
        assertThat(text("failure.technical")).contains("0xC0000135");
    }

    @Test
    void aFaultOfOurOwnIsSaidWithoutAStackTrace() {
        run.starter.breakWith(new IllegalStateException("wires crossed"));
        openFor("CORP\\me-admin");
        typePassword(password);
        run.click("ok");
        awaitText("failure.happened", "Run As Launcher itself failed. The program was not started.");
        assertThat(text("failure.technical")).isEqualTo("java.lang.IllegalStateException: wires crossed");
        run.window.button("ok").requireEnabled();
    }

    @Test
    void moreOptionsReachTheRequest() {
        run.files.folder("C:\\Work");
        openFor("CORP\\me-admin");
        run.click("moreOptions");
        run.window.textBox("arguments").enterText("\"C:\\a b.txt\" /x");
        run.window.textBox("startFolder").enterText("C:\\Work");
        run.window.comboBox("logon").selectItem(2);
        run.window.checkBox("callersEnvironment").click();
        typePassword(password);
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(request().target().commandLine()).isEqualTo("\"" + NOTEPAD + "\" \"C:\\a b.txt\" /x");
        assertThat(request().target().startFolder()).isEqualTo("C:\\Work");
        assertThat(following().logon()).isEqualTo(Logon.NETWORK_ONLY);
        assertThat(following().ownEnvironment()).isFalse();
    }

    @Test
    void aMistakeInAFieldKeepsThePasswordAndEverythingElse() {
        openFor("CORP/me-admin");
        typePassword(password);
        run.click("ok");
        awaitText("user.problem", "Use a backslash between domain and user: DOMAIN\\user");
        awaitFocus("user");
        assertThat(passwordLength()).isEqualTo(password.length);
        assertThat(run.starter.requests).isEmpty();
        run.window.button("ok").requireEnabled();
    }

    @Test
    void aMistakeUnderMoreOptionsOpensThem() {
        run.open(new RunAsForm(NOTEPAD, true, "me", "", "C:\\nowhere", Logon.WITH_PROFILE, true));
        run.click("moreOptions");
        run.click("ok");
        run.await("problem", () -> text("startFolder.problem").contains("C:\\nowhere"));
        run.window.textBox("startFolder").requireVisible();
        awaitFocus("startFolder");
    }

    @Test
    void severalFilesAreAChoiceAndNeverArguments() {
        List<String> files = List.of(NOTEPAD, "C:\\Windows\\regedit.exe", "C:\\a & b\\%x% \"ü\".exe");
        run.open(RunAsForm.EMPTY);
        run.onEventThread(() -> run.presenter().offer(files));
        assertThat(text("program.problem")).isEqualTo("3 files were given. Choose the one to run.");
        assertThat(run.window.comboBox("programList").contents()).containsExactlyElementsOf(files);
        run.await(
                "the open list",
                () -> run.window.comboBox("programList").target().isPopupVisible());
        run.window.textBox("program").requireText("");
        run.window.comboBox("programList").selectItem(1);
        run.window.textBox("program").requireText("C:\\Windows\\regedit.exe");
        assertThat(run.view.form().arguments()).isEmpty();
    }

    @Test
    void filesThatTheWindowOpensWithAreAChoiceToo() {
        List<String> files = List.of(NOTEPAD, "C:\\Windows\\regedit.exe");
        run.open(new Opening(RunAsForm.EMPTY, files, false));
        assertThat(run.window.comboBox("programList").contents()).containsExactlyElementsOf(files);
        run.window.textBox("program").requireText("");
        awaitFocus("program");
    }

    @Test
    void oneWordThatIsNoFileIsSplitAsACommandLine() {
        run.open(new Opening(
                RunAsForm.EMPTY.withCommand("\"C:\\Windows\\regedit.exe\" /e \"a b\"", ""), List.of(), true));
        run.await("split", () -> run.view.form().arguments().equals("/e \"a b\""));
        run.window.textBox("program").requireText("C:\\Windows\\regedit.exe");
        run.window.textBox("arguments").requireVisible();
    }

    @Test
    void theStateOfTheServiceStandsThereInWords() {
        run.service.set(ServiceState.STOPPED, StartType.MANUAL);
        run.open(RunAsForm.EMPTY);
        run.await("service", () -> label("service")
                .equals("Secondary Logon service: stopped; Windows starts it when it is needed"));
        run.service.set(ServiceState.RUNNING, StartType.MANUAL);
        run.await("service", () -> label("service").equals("Secondary Logon service: ready"));
    }

    @Test
    void passwordsWithAllSortsOfCharactersArriveWhole() {
        char[] odd = ("äöü ж日本 \uD83D\uDE00 \\\"%^&|<>*?" + new String(randomPassword())).toCharArray();
        run.starter.setGoodPassword(odd);
        openFor("CORP\\me-admin");
        run.onEventThread(() -> run.window.textBox("password").target().setText(new String(odd)));
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
    }

    private void openFor(String user) {
        run.open(new RunAsForm(NOTEPAD, true, user, "", "", Logon.WITH_PROFILE, true));
    }

    private void startSlowLogon() {
        run.starter.holdLogon();
        openFor("CORP\\me-admin");
        typePassword(password);
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        run.await("logon", () -> !run.starter.requests.isEmpty());
    }

    private void typePassword(char[] typed) {
        run.window.textBox("password").enterText(new String(typed));
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

    private String text(String note) {
        return run.robot()
                .finder()
                .findByName(run.view.frame(), note, JTextArea.class, false)
                .getText();
    }

    private String label(String name) {
        return run.window.label(name).target().getText();
    }

    private void awaitFocus(String field) {
        run.await(
                "the focus in " + field,
                () -> run.window.textBox(field).target().isFocusOwner());
    }

    private void awaitText(String note, String text) {
        run.await(note, () -> text(note).equals(text));
    }

    private static char[] randomPassword() {
        String letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        return new SecureRandom()
                .ints(16, 0, letters.length())
                .mapToObj(i -> String.valueOf(letters.charAt(i)))
                .collect(java.util.stream.Collectors.joining())
                .toCharArray();
    }
}
