package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JTextArea;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.Lockout;

/** A password that has expired or must be changed, changed on the way. */
@ExtendWith(SwingTest.class)
class PasswordDialogTest {
    private final char[] current = OpenWindow.randomPassword();
    private final char[] wanted = OpenWindow.randomPassword();
    private OpenWindow run;

    @BeforeEach
    void open() {
        run = new OpenWindow();
        run.passwords.setCurrent(current);
    }

    @AfterEach
    void close() {
        run.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1330, 1907})
    void theNewPasswordIsInTheWindowAndEnterGoesOn(int code) {
        DialogFixture dialog = fail(code, "CORP\\me-admin");
        type(dialog, current, wanted, wanted);
        run.robot().pressAndReleaseKey(KeyEvent.VK_ENTER);
        run.awaitFocus("password");
        assertThat(run.passwords.accounts).hasToString("[CORP\\me-admin]");
        assertThat(run.passwords.wanted(wanted)).isTrue();

        run.starter.failWith(0);
        run.starter.setGoodPassword(wanted);
        run.robot().pressAndReleaseKey(KeyEvent.VK_ENTER);
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
    }

    @Test
    void aWrongPasswordIsTypedAgainAndCounts() {
        run.lockout = Optional.of(new Lockout(5, 30));
        DialogFixture dialog = fail(1907, ".\\me-admin");
        type(dialog, OpenWindow.randomPassword(), wanted, wanted);
        dialog.button("passwordChange.ok").click();
        awaitProblem(dialog, "The current password is wrong. Type it again. This was wrong password 1 of 5");
        assertThat(length(dialog, "current")).isZero();
        assertThat(length(dialog, "wanted")).isEqualTo(wanted.length);
        run.await(
                "focus", () -> dialog.textBox("passwordChange.current").target().isFocusOwner());
    }

    @ParameterizedTest(name = "error {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2245 | The new password does not follow the rules
            5    | Windows does not allow this password to be changed
            1351 | The computer or domain of CORP\\me-admin cannot be reached
            8646 | This computer does not decide about CORP\\me-admin
            2221 | There is no account CORP\\me-admin
            """)
    void whyWindowsRefusesIsSaid(int code, String sentence) {
        run.passwords.failWith = code;
        DialogFixture dialog = fail(1907, "CORP\\me-admin");
        type(dialog, current, wanted, wanted);
        dialog.button("passwordChange.ok").click();
        awaitProblem(dialog, sentence);
        assertThat(note(dialog, "passwordChange.technical")).contains("NetUserChangePassword: error " + code);
        assertThat(length(dialog, "current")).isEqualTo(current.length);
        dialog.button("passwordChange.ok").requireEnabled();
    }

    @Test
    void twoDifferentNewPasswordsReachNobody() {
        DialogFixture dialog = fail(1907, "CORP\\me-admin");
        type(dialog, current, wanted, OpenWindow.randomPassword());
        dialog.button("passwordChange.ok").click();
        awaitProblem(dialog, "The two new passwords differ.");
        assertThat(run.passwords.accounts).isEmpty();
    }

    @Test
    void anEmptyNewPasswordReachesNobody() {
        DialogFixture dialog = fail(1907, "CORP\\me-admin");
        dialog.button("passwordChange.ok").click();
        awaitProblem(dialog, "Type a new password.");
        assertThat(run.passwords.accounts).isEmpty();
    }

    @Test
    void aDomainThatDoesNotAnswerHoldsNobodyUp() {
        run.passwords.gate.shut();
        DialogFixture dialog = fail(1907, "CORP\\me-admin");
        type(dialog, current, wanted, wanted);
        dialog.button("passwordChange.ok").click();
        run.await("the call", () -> !run.passwords.accounts.isEmpty());
        dialog.button("passwordChange.ok").requireDisabled();

        run.robot().pressAndReleaseKey(KeyEvent.VK_ESCAPE);
        run.await("closed", () -> !dialog.target().isShowing());
        run.passwords.gate.open();
        run.awaitText("failure.happened", "The password of CORP\\me-admin was changed.");
        run.window.textBox("password").requireText("");
    }

    @Test
    void closingChangesNothing() {
        DialogFixture dialog = fail(1907, "CORP\\me-admin");
        type(dialog, current, wanted, wanted);
        dialog.button("passwordChange.cancel").click();
        run.await("closed", () -> !dialog.target().isShowing());
        assertThat(run.passwords.accounts).isEmpty();
        assertThat(run.part("failure").isVisible()).isTrue();
        assertThat(length(dialog, "wanted")).isZero();
    }

    @Test
    void aPasswordIsPastedWithoutACopyInSwing() {
        DialogFixture dialog = fail(1907, "CORP\\me-admin");
        run.clipboard.set(new String(wanted));
        dialog.textBox("passwordChange.wanted").focus();
        run.robot().pressKey(KeyEvent.VK_CONTROL);
        run.robot().pressAndReleaseKey(KeyEvent.VK_V);
        run.robot().releaseKey(KeyEvent.VK_CONTROL);
        run.await("the letters", () -> length(dialog, "wanted") == wanted.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"me@outlook.com", "MicrosoftAccount\\me@outlook.com", "AzureAD\\me@corp.example"})
    void whereElseAPasswordIsChangedIsSaid(String user) {
        startAndFail(1907, user);
        assertThat(run.part("failure.remedy").isVisible()).isFalse();
        assertThat(run.text("failure.advice")).containsPattern("account.microsoft.com|your organization");
    }

    private DialogFixture fail(int code, String user) {
        startAndFail(code, user);
        run.click("failure.remedy");
        DialogFixture dialog = WindowFinder.findDialog("passwordChange").using(run.robot());
        run.await(
                "focus", () -> dialog.textBox("passwordChange.current").target().isFocusOwner());
        return dialog;
    }

    private void startAndFail(int code, String user) {
        run.starter.failWith(code);
        run.openFor(user);
        run.typePassword(current);
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        run.await("the failure", () -> run.part("failure").isShowing());
        run.awaitFocus("password");
    }

    private static void type(DialogFixture dialog, char[] first, char[] second, char[] third) {
        dialog.textBox("passwordChange.current").enterText(new String(first));
        dialog.textBox("passwordChange.wanted").enterText(new String(second));
        dialog.textBox("passwordChange.repeated").enterText(new String(third));
    }

    private void awaitProblem(DialogFixture dialog, String begin) {
        run.await(begin, () -> note(dialog, "passwordChange.problem").startsWith(begin));
    }

    private String note(DialogFixture dialog, String name) {
        return run.robot()
                .finder()
                .findByName(dialog.target(), name, JTextArea.class, false)
                .getText();
    }

    private static int length(DialogFixture dialog, String field) {
        return dialog.robot()
                .finder()
                .findByName(dialog.target(), "passwordChange." + field, PasswordField.class, false)
                .getDocument()
                .getLength();
    }
}
