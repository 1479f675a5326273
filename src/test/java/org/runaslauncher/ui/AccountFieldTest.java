package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.account.LocalAccount;
import org.runaslauncher.account.LookupAnswer.Kind;
import org.runaslauncher.launch.RunOptions;

/** What the field for the user name does for somebody who types. */
@ExtendWith(SwingTest.class)
class AccountFieldTest {
    private final OpenWindow run = new OpenWindow();

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void downOpensTheNamesUsedBeforeAndTheAccountsOfTheComputerAndEnterTakesOne() {
        run.recentAccounts.of(List.of("CORP\\me-admin"));
        run.accounts.account("helpdesk", "Help Desk", false).account("Guest", "", true);
        openWith("x");
        run.await("accounts", () -> rows().size() == 3);
        press(KeyEvent.VK_DOWN);
        assertThat(rows()).containsExactly("CORP\\me-admin", ".\\helpdesk", ".\\Guest");
        press(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN);
        run.window.textBox("user").requireText("x");
        press(KeyEvent.VK_ENTER);
        run.window.textBox("user").requireText(".\\helpdesk");
        assertThat(isListOpen()).isFalse();
        run.await("the sentence", () -> sentence().equals("Local account on PC7"));
    }

    @Test
    void aNameIsFoundByWhatIsTyped() {
        run.accounts.account("helpdesk", "Help Desk", false).account("zoe", "Zoe Example", false);
        openWith("");
        run.await("accounts", () -> rows().size() == 2);
        type("exam");
        assertThat(isListOpen()).isTrue();
        assertThat(rows()).containsExactly(".\\zoe");
        run.window.textBox("user").requireText("exam");
        press(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        run.window.textBox("user").requireText(".\\zoe");
        assertThat(run.view.form().user()).isEqualTo(".\\zoe");
    }

    @Test
    void enterWithoutARowIsOkAndEscapeClosesTheListOnly() {
        run.accounts.account("helpdesk", "", false).account("help2", "", false);
        openWith("");
        run.await("accounts", () -> rows().size() == 2);
        type("help");
        assertThat(isListOpen()).isTrue();
        press(KeyEvent.VK_ESCAPE);
        assertThat(isListOpen()).isFalse();
        assertThat(run.hasEnded()).isFalse();
        type("x*");
        press(KeyEvent.VK_ENTER);
        run.await("problem", () -> !run.text("user.problem").isEmpty());
        run.window.textBox("user").requireText("helpx*");
    }

    @Test
    void shiftAndDeleteForgetsANameThatWasUsedAndNoOther() {
        run.recentAccounts.of(List.of("CORP\\one", "CORP\\two"));
        run.accounts.account("helpdesk", "", false);
        openWith("x");
        run.await("accounts", () -> rows().size() == 3);
        press(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN);
        pressShiftDelete();
        assertThat(rows()).containsExactly("CORP\\two", ".\\helpdesk");
        run.await("the history", () -> run.recentAccounts.now().equals(List.of("CORP\\two")));
        press(KeyEvent.VK_DOWN);
        pressShiftDelete();
        assertThat(rows()).containsExactly("CORP\\two", ".\\helpdesk");
    }

    @Test
    void withAProgramTheLastAccountIsFilledInAndOnlyThePasswordIsLeft() {
        run.recentAccounts.of(List.of("CORP\\me-admin", "CORP\\other"));
        openWith("");
        run.awaitFocus("password");
        run.window.textBox("user").requireText("CORP\\me-admin");
        assertThat(isListOpen()).isFalse();
    }

    @Test
    void withoutAProgramTheFocusStaysInTheFieldForTheProgram() {
        run.recentAccounts.of(List.of("CORP\\me-admin"));
        run.open(RunAsForm.EMPTY);
        run.await("the name", () -> text().equals("CORP\\me-admin"));
        run.awaitFocus("program");
    }

    @Test
    void aNameOfTheCommandLineIsLeftAlone() {
        run.recentAccounts.of(List.of("CORP\\me-admin"));
        openWith("other");
        run.await("accounts", () -> rows().equals(List.of("CORP\\me-admin")));
        run.window.textBox("user").requireText("other");
    }

    @Test
    void whatIsTypedMeanwhileIsNotOverwritten() {
        run.recentAccounts.of(List.of("CORP\\me-admin", "CORP\\other")).gate.shut();
        openWith("");
        type("h");
        run.recentAccounts.gate.open();
        run.await("accounts", this::isThereAChoice);
        run.window.textBox("user").requireText("h");
        run.awaitFocus("user");
    }

    @Test
    void notEvenIfItWasTakenAwayAgain() {
        run.recentAccounts.of(List.of("CORP\\me-admin", "CORP\\other")).gate.shut();
        openWith("");
        type("h");
        press(KeyEvent.VK_BACK_SPACE);
        run.recentAccounts.gate.open();
        run.await("accounts", this::isThereAChoice);
        run.window.textBox("user").requireText("");
        run.awaitFocus("user");
    }

    @Test
    void theNameIsRememberedAsItWasTypedOnceAProgramWasStarted() {
        run.recentAccounts.of(List.of("CORP\\other"));
        openWith("me");
        typePasswordAndEnter();
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(run.recentAccounts.now()).containsExactly("me", "CORP\\other");
    }

    @Test
    void notAfterAFailureAndNotForTheCurrentUser() {
        run.starter.failWith(1326);
        openWith("me");
        typePasswordAndEnter();
        run.await("failure", () -> run.text("failure.technical").contains("1326"));
        assertThat(run.recentAccounts.now()).isEmpty();
        run.starter.failWith(0);
        run.window.radioButton("currentUser").click();
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(run.recentAccounts.now()).isEmpty();
    }

    @Test
    void aBareNameBelongsToTheDefaultDomain() {
        run.defaultDomain = "CORP";
        run.accounts.inCorp().finds("CORP\\me", Kind.USER, "CORP");
        openWith("me");
        run.await("the look", () -> run.accounts.asked.contains("CORP\\me"));
        run.await("the sentence", () -> sentence().equals("Domain account in CORP"));
        typePasswordAndEnter();
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(run.starter.requests.get(0).identity().toString()).contains("CORP\\me");
        assertThat(run.recentAccounts.now()).containsExactly("me");
    }

    @Test
    void aDomainThatDoesNotAnswerDelaysNeitherTypingNorOk() {
        run.accounts.inCorp().lookups.shut();
        openWith("CORP\\me");
        run.await("the look", () -> !run.accounts.asked.isEmpty());
        assertThat(sentence()).isEqualTo("Domain account in CORP");
        type("2");
        run.window.textBox("user").requireText("CORP\\me2");
        typePasswordAndEnter();
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
    }

    @Test
    void aLateAnswerDoesNotReplaceWhatIsSaidOfAnotherName() {
        run.accounts.inCorp().lookups.shut();
        openWith("FAR\\me");
        run.await("the look", () -> run.accounts.asked.contains("FAR\\me"));
        type("@");
        run.await("nothing", () -> sentence().isBlank() || sentence().equals("Account in FAR"));
        String before = sentence();
        run.accounts.lookups.open();
        run.robot().waitForIdle();
        assertThat(sentence()).isEqualTo(before);
    }

    @Test
    void nothingMovesWhenTheSentenceComesHoweverLongItIs() {
        run.accounts.inCorp();
        openWith("");
        List<Rectangle> before = places();
        String longest = "u".repeat(256) + '@' + "d".repeat(256);
        assertThat(longest).hasSize(513);
        run.onEventThread(() -> ((JTextField) run.part("user")).setText(longest));
        run.await("the sentence", () -> sentence().contains("ddd"));
        run.await("the look", () -> sentence().startsWith("No such account"));
        assertThat(places()).isEqualTo(before);
        JComponent label = (JComponent) run.part("user.kind");
        assertThat(GuiActionRunner.execute(
                        () -> label.getToolTipText(new java.awt.event.MouseEvent(label, 0, 0, 0, 1, 1, 0, false))))
                .isEqualTo(sentence());
        assertThat(GuiActionRunner.execute(() ->
                        ((JTextField) run.part("user")).getAccessibleContext().getAccessibleDescription()))
                .isEqualTo(sentence());
    }

    @Test
    void oneTabLeadsToThePasswordAndTheNextOneToTheChoiceOfAnAccount() {
        openWith("me");
        run.window.textBox("user").focus();
        press(KeyEvent.VK_TAB);
        run.awaitFocus("password");
        press(KeyEvent.VK_TAB);
        run.await("the button", () -> run.part("chooseAccount").isFocusOwner());
        press(KeyEvent.VK_TAB);
        run.await("more", () -> run.part("moreOptions").isFocusOwner());
        for (String part : List.of("chooseAccount", "password", "user", "followingUser")) {
            run.robot().pressKey(KeyEvent.VK_SHIFT);
            press(KeyEvent.VK_TAB);
            run.robot().releaseKey(KeyEvent.VK_SHIFT);
            run.await(part, () -> run.part(part).isFocusOwner());
        }
    }

    @Test
    void forTheCurrentUserThereIsNothingToChoose() {
        openWith("me");
        run.window.radioButton("currentUser").click();
        Stream.of("user", "userList", "chooseAccount", "user.kind")
                .forEach(name -> assertThat(run.part(name).isEnabled()).as(name).isFalse());
    }

    @Test
    void theWindowAnswersWithTenThousandAccounts() {
        run.accounts.accounts(IntStream.range(0, 10_000)
                .mapToObj(i -> new LocalAccount("user-" + i, "Person " + i, false))
                .toList());
        openWith("");
        run.await("accounts", () -> rows().size() == 50);
        List<String> longest = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            EventThreadWatch watch = EventThreadWatch.begin();
            type("user-99");
            run.await("rows", () -> rows().size() == 50 && rows().contains(".\\user-99"));
            type("98");
            run.await("rows", () -> rows().isEmpty() || rows().equals(List.of(".\\user-9998")));
            run.onEventThread(() -> ((JTextField) run.part("user")).selectAll());
            press(KeyEvent.VK_DELETE, KeyEvent.VK_DOWN, KeyEvent.VK_ESCAPE);
            longest.add(watch.what());
            if (watch.longest().toMillis() < 50) {
                return;
            }
        }
        throw new AssertionError("The event thread was busy in each round: " + longest);
    }

    private void openWith(String user) {
        run.open(new RunAsForm(OpenWindow.NOTEPAD, true, user, "", "", RunOptions.DEFAULT));
        if (!user.isEmpty()) {
            run.window.textBox("user").focus();
            run.onEventThread(() -> ((JTextField) run.part("user")).setCaretPosition(text().length()));
        }
    }

    private void type(String text) {
        run.window.textBox("user").enterText(text);
        run.robot().waitForIdle();
    }

    private void typePasswordAndEnter() {
        run.typePassword(OpenWindow.randomPassword());
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    }

    private void press(int... keys) {
        for (int key : keys) {
            run.robot().pressAndReleaseKeys(key);
            run.robot().waitForIdle();
        }
    }

    private void pressShiftDelete() {
        run.robot().pressKey(KeyEvent.VK_SHIFT);
        press(KeyEvent.VK_DELETE);
        run.robot().releaseKey(KeyEvent.VK_SHIFT);
    }

    private String text() {
        return ((JTextField) run.part("user")).getText();
    }

    private String sentence() {
        return run.label("user.kind");
    }

    private List<Rectangle> places() {
        return GuiActionRunner.execute(
                () -> Stream.of("runAs", "program", "user", "userList", "chooseAccount", "password", "ok", "user.kind")
                        .map(run::part)
                        .map(Component::getBounds)
                        .toList());
    }

    private List<String> rows() {
        return GuiActionRunner.execute(() -> {
            JComboBox<?> list = (JComboBox<?>) run.part("userList");
            return IntStream.range(0, list.getItemCount())
                    .mapToObj(i -> list.getItemAt(i).toString())
                    .toList();
        });
    }

    /** The list has an arrow only then. */
    private boolean isThereAChoice() {
        return Stream.of(((JComboBox<?>) run.part("userList")).getComponents())
                .anyMatch(it -> it instanceof AbstractButton && it.isVisible());
    }

    private boolean isListOpen() {
        return GuiActionRunner.execute(() -> ((JComboBox<?>) run.part("userList")).isPopupVisible());
    }
}
