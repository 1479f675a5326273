package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPasswordField;
import javax.swing.JToggleButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;

/** What somebody who types and clicks sees the window do. */
@ExtendWith(SwingTest.class)
class RunAsWindowTest {
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
    void opensWithTheFocusInThePasswordFieldWhenProgramAndUserAreKnown() {
        run.openFor("CORP\\me-admin");
        run.awaitFocus("password");
    }

    @Test
    void opensWithTheFocusInTheUserFieldWhenOnlyTheProgramIsKnown() {
        run.openFor("");
        run.awaitFocus("user");
    }

    @Test
    void opensWithTheFocusInTheProgramFieldWhenNothingIsKnown() {
        run.open(RunAsForm.EMPTY);
        run.awaitFocus("program");
    }

    @Test
    void doesNotSayThatThereIsNoProgramBeforeItWasLookedAt() {
        run.files.gate.shut();
        run.openFor("CORP\\me-admin");
        assertThat(run.label("about.title")).isBlank();
        assertThat(run.label("about.detail")).isBlank();
        run.files.gate.open();
        run.await("the program", () -> run.label("about.title").equals("Notepad"));
    }

    @Test
    void theTabKeyGoesThroughTheWindowFromTopToBottom() {
        run.open(RunAsForm.EMPTY);
        List<String> way = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            way.add(GuiActionRunner.execute(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .getFocusOwner()
                    .getName()));
            run.robot().pressAndReleaseKey(KeyEvent.VK_TAB);
            run.robot().waitForIdle();
        }
        assertThat(way)
                .containsExactly(
                        "program",
                        "browse",
                        "followingUser",
                        "user",
                        "password",
                        "chooseAccount",
                        "moreOptions",
                        "details",
                        "createShortcut",
                        "settings",
                        "ok",
                        "cancel");
    }

    @Test
    void thePasswordCanBeRevealedAndIsHiddenAtFirst() {
        run.openFor("CORP\\me-admin");
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
        run.awaitText("program.problem", "Choose a program.");
        assertThat(run.text("user.problem")).isEqualTo("Type a user name.");
        run.awaitFocus("program");
    }

    @Test
    void namesTheCurrentUser() {
        run.open(RunAsForm.EMPTY);
        run.await(
                "name",
                () -> run.window.radioButton("currentUser").target().getText().equals("Current user (PC7\\me)"));
    }

    @Test
    void theWindowIsAsHighAsItsTextsNeedAndNoHigher() {
        run.openFor("CORP\\me-admin");
        int gap = gapAboveTheButtons();
        run.typePassword(OpenWindow.randomPassword());
        run.click("ok");
        run.awaitText("failure.happened", "The user name or the password is wrong.");
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
        run.openFor("CORP\\me-admin");
        int width = run.window.target().getWidth();
        String longText = "x".repeat(2_000);
        run.onEventThread(() -> run.view.fill(
                new RunAsForm("C:\\" + longText, true, longText, longText, longText, RunOptions.DEFAULT)));
        assertThat(run.window.target().getWidth()).isEqualTo(width);
    }

    @Test
    void aMistakeUnderMoreOptionsOpensThem() {
        run.open(new RunAsForm(OpenWindow.NOTEPAD, true, "me", "", "C:\\nowhere", RunOptions.DEFAULT));
        run.click("moreOptions");
        run.click("ok");
        run.await("problem", () -> run.text("startFolder.problem").contains("C:\\nowhere"));
        run.window.textBox("startFolder").requireVisible();
        run.awaitFocus("startFolder");
    }

    @Test
    void severalFilesAreAChoiceAndNeverArguments() {
        List<String> files = List.of(OpenWindow.NOTEPAD, "C:\\Windows\\regedit.exe", "C:\\a & b\\%x% \"ü\".exe");
        run.open(RunAsForm.EMPTY);
        run.onEventThread(() -> run.presenter().offer(files));
        assertThat(run.text("program.problem")).isEqualTo("3 files were given. Choose the one to run.");
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
        List<String> files = List.of(OpenWindow.NOTEPAD, "C:\\Windows\\regedit.exe");
        run.open(new Opening(RunAsForm.EMPTY, files, false));
        assertThat(run.window.comboBox("programList").contents()).containsExactlyElementsOf(files);
        run.window.textBox("program").requireText("");
        run.awaitFocus("program");
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
    void whatCouldBeStartedInsteadIsNotTakenWhileSomethingIsBeingStarted() {
        run.open(new RunAsForm("C:\\Windows\\System32", true, "me", "", "", RunOptions.DEFAULT));
        run.await("the offer", () -> run.isThere("advice.0.alternative"));
        JButton instead = (JButton) run.part("advice.0.alternative");
        run.onEventThread(() -> {
            run.presenter().ok();
            instead.doClick();
        });
        assertThat(run.view.form().program()).isEqualTo("C:\\Windows\\System32");
        run.await("the end", () -> !run.presenter().isBusy());
        run.onEventThread(instead::doClick);
        assertThat(run.view.form().program()).isEqualTo("C:\\Windows\\System32\\cmd.exe");
        assertThat(run.view.form().startFolder()).isEqualTo("C:\\Windows\\System32");
    }

    @Test
    void theStateOfTheServiceStandsThereInWords() {
        run.service.set(ServiceState.STOPPED, StartType.MANUAL);
        run.open(RunAsForm.EMPTY);
        run.await("service", () -> run.label("service")
                .equals("Secondary Logon service: stopped; Windows starts it when it is needed"));
        run.service.set(ServiceState.RUNNING, StartType.MANUAL);
        run.await("service", () -> run.label("service").equals("Secondary Logon service: ready"));
    }

    @Test
    void goesOnToThePasswordAfterSomethingElseWasTaken() {
        run.open(new RunAsForm("C:\\Windows", true, "CORP\\me", "", "", RunOptions.DEFAULT));
        run.await("the offer", () -> run.isThere("advice.0.alternative"));
        run.click("advice.0.alternative");
        run.awaitFocus("password");
        assertThat(run.window.textBox("program").text()).isEqualTo("C:\\Windows\\System32\\cmd.exe");
    }
}
