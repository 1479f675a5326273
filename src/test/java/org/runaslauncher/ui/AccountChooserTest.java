package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.account.LocalAccount;

/** The dialog behind the button beside the user name. */
@ExtendWith(SwingTest.class)
class AccountChooserTest {
    private final OpenWindow run = new OpenWindow();

    @BeforeEach
    void openWindow() {
        run.recentAccounts.of(List.of("CORP\\me-admin"));
        run.accounts
                .inCorp()
                .account("helpdesk", "Help Desk", false)
                .account("Guest", "", true)
                .group("Administrators", true, "PC7\\Guest", "CORP\\bob")
                .group("Users", false, "CORP\\alice", "PC7\\helpdesk");
    }

    @AfterEach
    void close() {
        run.accounts.members.open();
        run.onEventThread(() -> Stream.of(Window.getWindows())
                .filter(it -> it instanceof JDialog)
                .forEach(Window::dispose));
        run.close();
    }

    @Test
    void itListsWhatIsKnownAtOnceAndTheMembersOfGroupsWhenTheyAreThere() {
        run.accounts.members.shut();
        open();
        assertThat(rows()).containsExactly("CORP\\me-admin", ".\\helpdesk", ".\\Guest");
        assertThat(status()).isEqualTo("...");
        run.accounts.members.open();
        run.await("members", () -> status().equals("Accounts: 5"));
        assertThat(rows()).containsExactly("CORP\\me-admin", ".\\helpdesk", ".\\Guest", "CORP\\bob", "CORP\\alice");
    }

    @Test
    void aDisabledAccountIsShownAsSuchAndAnAdministratorToo() {
        open();
        run.await("members", () -> status().equals("Accounts: 5"));
        assertThat(spoken(2)).isEqualTo(".\\Guest disabled  ·  Administrator  ·  On this computer");
        assertThat(spoken(0)).isEqualTo("CORP\\me-admin Used before");
        assertThat(spoken(4)).isEqualTo("CORP\\alice Users");
    }

    @Test
    void theKeysAloneFindAndTakeAnAccountAndLeadToThePassword() {
        open();
        run.await("members", () -> rows().size() == 5);
        type("corp");
        run.await("rows", () -> rows().equals(List.of("CORP\\me-admin", "CORP\\bob", "CORP\\alice")));
        press(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN, KeyEvent.VK_DOWN, KeyEvent.VK_UP, KeyEvent.VK_ENTER);
        run.await("the end", () -> !isOpen());
        run.window.textBox("user").requireText("CORP\\bob");
        run.awaitFocus("password");
    }

    @Test
    void escapeClosesItAndChangesNothing() {
        open();
        type("help");
        press(KeyEvent.VK_ESCAPE);
        run.await("the end", () -> !isOpen());
        run.window.textBox("user").requireText("x");
        assertThat(run.hasEnded()).isFalse();
    }

    @Test
    void whereNothingIsFoundEnterTakesNothing() {
        open();
        type("nobody at all");
        run.await("rows", () -> rows().isEmpty());
        assertThat(part("chooseAccount.ok", JButton.class).isEnabled()).isFalse();
        press(KeyEvent.VK_ENTER);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void theSelectionStaysWhereItIsWhenMoreAccountsCome() {
        run.accounts.members.shut();
        open();
        press(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN);
        run.accounts.members.open();
        run.await("members", () -> rows().size() == 5);
        press(KeyEvent.VK_ENTER);
        run.await("the end", () -> !isOpen());
        run.window.textBox("user").requireText(".\\Guest");
    }

    @Test
    void theButtonSaysWhatItIsFor() {
        run.openFor("x");
        JButton button = (JButton) run.part("chooseAccount");
        assertThat(GuiActionRunner.execute(() -> button.getAccessibleContext().getAccessibleName()))
                .isEqualTo("Choose an account");
        assertThat(button.getToolTipText()).isEqualTo("Choose an account (Ctrl+U)");
        assertThat(button.getActionForKeyStroke(KeyStroke.getKeyStroke(KeyEvent.VK_U, InputEvent.CTRL_DOWN_MASK)))
                .isNotNull();
    }

    @Test
    void tenThousandAccountsKeepNobodyWaitingAndEnterTakesWhatIsMeant() {
        run.accounts.accounts(IntStream.range(0, 10_000)
                .mapToObj(i -> new LocalAccount("user-" + i, "Person " + i, false))
                .toList());
        List<String> longest = new ArrayList<>();
        open();
        run.await("members", () -> status().startsWith("Accounts: "));
        for (int round = 0; round < 4; round++) {
            EventThreadWatch watch = EventThreadWatch.begin();
            type("user-9998");
            press(KeyEvent.VK_DOWN);
            run.await("rows", () -> rows().equals(List.of(".\\user-9998")));
            run.onEventThread(() -> part("chooseAccount.find", JTextField.class).selectAll());
            press(KeyEvent.VK_DELETE, KeyEvent.VK_PAGE_DOWN);
            run.await("rows", () -> rows().size() > 10_000);
            longest.add(watch.what());
            if (watch.longest().toMillis() < 50) {
                break;
            }
        }
        assertThat(longest).hasSizeLessThan(4);
        run.onEventThread(() -> {
            part("chooseAccount.find", JTextField.class).setText("user-777");
            part("chooseAccount.ok", JButton.class).doClick();
        });
        run.await("the end", () -> !isOpen());
        run.window.textBox("user").requireText(".\\user-777");
    }

    private void open() {
        run.openFor("x");
        run.await("accounts", () -> ((javax.swing.JComboBox<?>) run.part("userList")).getItemCount() >= 3);
        run.click("chooseAccount");
        run.await("the dialog", AccountChooserTest::isOpen);
        if (!SwingTest.isInMemory()) {
            run.await("the focus", () -> part("chooseAccount.find", JTextField.class)
                    .isFocusOwner());
        }
    }

    private static boolean isOpen() {
        return dialogs().findAny().isPresent();
    }

    private static Stream<Window> dialogs() {
        return Stream.of(Window.getWindows()).filter(it -> "accountChooser".equals(it.getName()) && it.isShowing());
    }

    private void type(String text) {
        run.onEventThread(() -> part("chooseAccount.find", JTextField.class).replaceSelection(text));
    }

    private void press(int... keys) {
        for (int key : keys) {
            if (SwingTest.isInMemory()) {
                run.onEventThread(() -> actOn(key));
            } else {
                run.robot().pressAndReleaseKeys(key);
            }
            run.robot().waitForIdle();
        }
    }

    /** What a key leads to: the toolkit in memory gives the keyboard to no dialog. */
    private void actOn(int key) {
        JTextField field = part("chooseAccount.find", JTextField.class);
        switch (key) {
            case KeyEvent.VK_ENTER -> part("chooseAccount.ok", JButton.class).doClick();
            case KeyEvent.VK_ESCAPE ->
                part("chooseAccount.cancel", JButton.class).doClick();
            default -> {
                Object name = field.getInputMap().get(KeyStroke.getKeyStroke(key, 0));
                field.getActionMap().get(name).actionPerformed(new ActionEvent(field, 0, ""));
            }
        }
    }

    private <C extends java.awt.Component> C part(String name, Class<C> type) {
        return run.robot().finder().findByName((Container) dialogs().findFirst().orElseThrow(), name, type, true);
    }

    private String status() {
        return part("chooseAccount.status", javax.swing.JLabel.class).getText();
    }

    private List<String> rows() {
        return GuiActionRunner.execute(() -> {
            JList<?> list = part("chooseAccount.list", JList.class);
            return IntStream.range(0, list.getModel().getSize())
                    .mapToObj(i -> list.getModel().getElementAt(i).toString())
                    .toList();
        });
    }

    @SuppressWarnings("unchecked")
    private String spoken(int row) {
        return GuiActionRunner.execute(() -> {
            JList<Object> list = part("chooseAccount.list", JList.class);
            return list.getCellRenderer()
                    .getListCellRendererComponent(list, list.getModel().getElementAt(row), row, false, false)
                    .getAccessibleContext()
                    .getAccessibleName();
        });
    }
}
