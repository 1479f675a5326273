package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Lockout;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;

/** What one click, or one key, does about a launch that failed. */
@ExtendWith(SwingTest.class)
class FailureButtonsTest {
    private OpenWindow run;

    @BeforeEach
    void open() {
        run = new OpenWindow();
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void aFolderThatTheAccountCannotEnterIsReplacedAndThePasswordTypedAgain() {
        run.files.folder("C:\\Work");
        fail(267, new RunAsForm(OpenWindow.NOTEPAD, true, "CORP\\me-admin", "/x", "C:\\Work", RunOptions.DEFAULT));

        press(KeyEvent.VK_H);
        run.await("the folder", () -> run.view.form().startFolder().equals("C:\\Windows\\System32"));
        assertThat(run.view.form().arguments()).isEqualTo("/x");
        awaitGoingOn();
    }

    @Test
    void anAccountWithoutTheRightToLogOnIsUsedForTheNetworkOnly() {
        fail(1385, "CORP\\me-admin");

        press(KeyEvent.VK_H);
        run.await("the logon", () -> run.view.form().options().logon() == Logon.NETWORK_ONLY);
        awaitGoingOn();
    }

    @Test
    void aDamagedProfileIsLeftOut() {
        fail(1009, "CORP\\me-admin");

        press(KeyEvent.VK_H);
        run.await("the logon", () -> run.view.form().options().logon() == Logon.WITHOUT_PROFILE);
        awaitGoingOn();
    }

    @Test
    void aProgramThatNeedsAnAdministratorIsRunAsOne() {
        fail(740, "CORP\\me-admin");

        press(KeyEvent.VK_T);
        run.await("the access", () -> run.view.form().options().access() == Access.ELEVATED);
        awaitGoingOn();
    }

    @Test
    void anUnknownDomainIsReplacedByThisComputer() {
        fail(1355, "CROP\\me-admin");

        press(KeyEvent.VK_H);
        run.await("the name", () -> run.view.form().user().equals(".\\me-admin"));
        awaitGoingOn();
    }

    @Test
    void aNameWithoutADomainGetsTheOneOfTheComputer() {
        fail(1326, "me-admin");

        press(KeyEvent.VK_H);
        run.await("the name", () -> run.view.form().user().equals("CORP\\me-admin"));
        awaitGoingOn();
    }

    @Test
    void aServiceThatMayNotBeStartedIsShown() {
        run.service.set(ServiceState.STOPPED, StartType.MANUAL);
        fail(5, "CORP\\me-admin");
        assertThat(run.text("failure.happened")).contains("Secondary Logon service is stopped");

        press(KeyEvent.VK_V);
        run.await(
                "the panel",
                () -> run.isThere("servicePanel") && run.part("servicePanel").isShowing());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 193, 1331, 1909, 4711})
    void whatNoClickCanHelpHasNoButton(int code) {
        fail(code, "CORP\\me-admin");

        assertThat(run.part("failure.remedy").isVisible()).isFalse();
        run.window.button("failure.copy").requireVisible();
    }

    @Test
    void theButtonIsReachedWithTheTabKeyFromThePassword() {
        fail(1385, "CORP\\me-admin");

        run.awaitFocus("password");
        for (int i = 0; i < 12 && !run.part("failure.remedy").isFocusOwner(); i++) {
            run.robot().pressAndReleaseKey(KeyEvent.VK_TAB);
            run.robot().waitForIdle();
        }
        run.robot().pressAndReleaseKey(KeyEvent.VK_SPACE);
        run.await("the logon", () -> run.view.form().options().logon() == Logon.NETWORK_ONLY);
    }

    @Test
    void theDetailsAreCopiedWithoutArgumentsAndPassword() throws Exception {
        fail(1385, new RunAsForm(OpenWindow.NOTEPAD, true, "CORP\\me-admin", "/token:hunter2", "", RunOptions.DEFAULT));

        press(KeyEvent.VK_Y);
        run.await("the answer", () -> run.label("failure.copied").equals("The details were copied."));
        String copied =
                (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        assertThat(copied)
                .contains("Run As Launcher 1.2.3", "Windows 11", "CORP\\me-admin", "error 1385", "ready")
                .doesNotContain("hunter2");
    }

    @Test
    void wrongPasswordsAreCountedForEachAccountUntilItIsLocked() {
        run.lockout = Optional.of(new Lockout(3, 30));
        run.context.facts = new org.runaslauncher.launch.ComputerFacts("PC7", "", "C:\\Windows\\System32", "");
        fail(1326, "PC7\\me-admin");
        run.await("the count", () -> run.text("failure.advice").contains("wrong password 1 of 3; after 3"));

        again();
        run.await("the warning", () -> run.text("failure.advice").contains("wrong password 2 of 3. After one more"));

        run.onEventThread(() -> run.view.fill(run.view.form().withUser(".\\other")));
        again();
        run.await("another count", () -> run.text("failure.advice").contains("wrong password 1 of 3"));
        assertThat(run.starter.requests).hasSize(3);
    }

    @Test
    void theRulesOfADomainAreNotGuessed() {
        run.lockout = Optional.of(new Lockout(3, 30));
        fail(1326, "OTHER\\me-admin");
        assertThat(run.text("failure.advice")).doesNotContain("wrong password");

        again();
        run.await("the count", () -> run.text("failure.advice").contains("wrong password 2 for the account"));
    }

    private void fail(int code, String user) {
        fail(code, new RunAsForm(OpenWindow.NOTEPAD, true, user, "", "", RunOptions.DEFAULT));
    }

    private void fail(int code, RunAsForm form) {
        run.starter.failWith(code);
        run.open(form);
        again();
    }

    /** Types a password, and waits for the failure. */
    private void again() {
        int before = run.starter.requests.size();
        run.typePassword(OpenWindow.randomPassword());
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        run.await("the start", () -> run.starter.requests.size() > before);
        run.await(
                "the failure",
                () -> run.part("failure").isShowing() && run.part("ok").isEnabled());
        run.awaitFocus("password");
        run.window.textBox("password").requireText("");
    }

    /** With Alt and the letter that is underlined in the button. */
    private void press(int letter) {
        run.await("the letter", () -> mnemonicOf("failure.remedy") == letter || mnemonicOf("failure.copy") == letter);
        // The toolkit in memory has no Alt key.
        run.onEventThread(() -> {
            send(KeyEvent.KEY_PRESSED, letter);
            send(KeyEvent.KEY_RELEASED, letter);
        });
    }

    private void send(int event, int letter) {
        Component owner = run.view.frame().getMostRecentFocusOwner();
        owner.dispatchEvent(new KeyEvent(owner, event, 0, InputEvent.ALT_DOWN_MASK, letter, KeyEvent.CHAR_UNDEFINED));
    }

    private int mnemonicOf(String button) {
        return run.part(button).isShowing() ? ((AbstractButton) run.part(button)).getMnemonic() : 0;
    }

    /** Nothing was started, and all there is to do is to type the password. */
    private void awaitGoingOn() {
        run.awaitFocus("password");
        assertThat(run.part("failure").isVisible()).isFalse();
        assertThat(run.starter.requests).hasSize(1);
        assertThat(run.view.form().program()).isEqualTo(OpenWindow.NOTEPAD);
    }
}
