package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.swing.finder.JOptionPaneFinder;
import org.assertj.swing.fixture.JOptionPaneFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.WindowState;

/** How a program can be run, by the window and without it. */
@ExtendWith(SwingTest.class)
class WaysOfRunningTest {
    private OpenWindow run;

    @BeforeEach
    void openWindow() {
        run = new OpenWindow();
    }

    @AfterEach
    void closeWindow() {
        run.close();
    }

    @ParameterizedTest
    @CsvSource({"Z, RESTRICTED", "K, ELEVATED"})
    void theCurrentUserHasTwoMoreWaysByKeyboardAlone(char mnemonic, Access access) {
        run.openFor("");
        press('C');
        press(mnemonic);
        run.window.textBox("program").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(request().identity()).isEqualTo(new CurrentUser(access));
    }

    @Test
    void oneOfThemExcludesTheOther() {
        run.openFor("");
        run.window.checkBox("restricted").requireDisabled().requireNotSelected();
        run.window.checkBox("elevated").requireDisabled().requireNotSelected();
        press('C');
        run.window.checkBox("restricted").requireEnabled().click();
        run.window.checkBox("elevated").requireEnabled().click();
        run.window.checkBox("restricted").requireNotSelected().click();
        run.window.checkBox("elevated").requireNotSelected();
        press('F');
        run.window.checkBox("restricted").requireDisabled();
    }

    @Test
    void theFollowingUserCanBeElevated() {
        run.openFor("CORP\\me");
        run.typePassword(OpenWindow.randomPassword());
        press('M');
        press('K');
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(request().identity().following().orElseThrow().elevated()).isTrue();
    }

    @Test
    void forTheNetworkOnlyNothingIsElevated() {
        RunOptions options = RunOptions.of(Logon.NETWORK_ONLY).with(Access.ELEVATED);
        run.open(new RunAsForm(OpenWindow.NOTEPAD, true, "CORP\\me", "", "", options));
        run.window.checkBox("followingElevated").requireDisabled();
        run.typePassword(OpenWindow.randomPassword());
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(request().identity().following().orElseThrow().elevated()).isFalse();
    }

    @Test
    void whatIsSetForOneIsNotSetForTheOther() {
        run.open(new RunAsForm(OpenWindow.NOTEPAD, true, "CORP\\me", "", "", RunOptions.DEFAULT.with(Access.ELEVATED)));
        run.window.checkBox("followingElevated").requireSelected();
        run.window.checkBox("elevated").requireNotSelected();
    }

    @Test
    void whatHardlyAnyoneNeedsIsInAWindowOfItsOwn() {
        run.openFor("CORP\\me");
        run.typePassword(OpenWindow.randomPassword());
        press('M');
        press('J');
        JOptionPaneFixture asked = JOptionPaneFinder.findOptionPane().using(run.window.robot());
        asked.comboBox("window").selectItem("Minimized");
        asked.comboBox("priority").selectItem("High");
        asked.checkBox("keepConsole").click();
        asked.textBox("variables").enterText("A=b=c\nB");
        asked.okButton().click();
        JOptionPaneFixture again = JOptionPaneFinder.findOptionPane().using(run.window.robot());
        again.textBox("variables.problem").requireText("This line has no name with an equals sign: B");
        again.textBox("variables").enterText("=");
        again.okButton().click();
        run.window
                .label("running.summary")
                .requireText(
                        "By the Secondary Logon service, window: Minimized, priority: High, the console stays open, variables: A B");
        // No window manager of the tests makes the window active again.
        run.onEventThread(() -> run.window.button("ok").target().doClick());
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(request().target().window()).isEqualTo(WindowState.MINIMIZED);
        assertThat(request().options())
                .isEqualTo(new StartOptions(
                        new Environment(Source.ACCOUNT, Map.of("A", "b=c", "B", "")), Priority.HIGH, false));
    }

    @Test
    void aWindowIsNotShownWhereNothingHasToBeAsked() {
        run.openUnseen(opening(OpenWindow.NOTEPAD, false));
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(run.view.frame().isVisible()).isFalse();
    }

    @Test
    void aWindowIsShownWhereThePasswordIsMissing() {
        run.open(opening(OpenWindow.NOTEPAD, true));
        run.window.textBox("password").requireFocused();
    }

    @Test
    void whatCannotBeStartedWithoutAWindowIsExplainedInIt() {
        run.openUnseen(opening("C:\\nothing.exe", false));
        run.window.requireVisible();
        run.window.textBox("program.problem").requireVisible();
        run.window.radioButton("currentUser").requireSelected();
        run.window.button("cancel").click();
        assertThat(run.ending()).isEqualTo(Ending.FAILED);
    }

    @Test
    void whatWindowsRefusesIsExplainedInTheWindow() {
        run.starter.failWith(740);
        run.openUnseen(opening(OpenWindow.NOTEPAD, false));
        run.window.requireVisible();
        run.window.panel("failure").requireVisible();
    }

    @Test
    void theExitCodeOfAProgramThatWasWaitedForComesBack() {
        run.starter.childEndsAtOnceWith(42);
        StartOptions untilEnd = new StartOptions(Environment.OF_THE_ACCOUNT, Priority.NORMAL, true);
        RunOptions options =
                new RunOptions(Access.NORMAL, RunOptions.DEFAULT.logon(), untilEnd, Optional.empty(), false);
        run.openUnseen(
                new Opening(new RunAsForm(OpenWindow.NOTEPAD, false, "", "", "", options), List.of(), false, true));
        assertThat(run.ending()).isEqualTo(new Ending(Ending.How.STARTED, 42));
    }

    private static Opening opening(String program, boolean anotherUser) {
        return new Opening(
                new RunAsForm(program, anotherUser, "CORP\\me", "", "", RunOptions.DEFAULT), List.of(), false, true);
    }

    private LaunchRequest request() {
        return run.starter.requests.get(0);
    }

    private void press(char mnemonic) {
        run.pressMnemonic(mnemonic);
    }
}
