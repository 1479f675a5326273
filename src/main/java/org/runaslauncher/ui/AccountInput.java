package org.runaslauncher.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.EventQueue;
import java.awt.FocusTraversalPolicy;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.account.AccountSuggestion;
import org.runaslauncher.account.KnownAccounts;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Background;
import org.runaslauncher.text.Messages;

/** The question of Run As: the current user, or the following user with name and password. */
final class AccountInput implements AccountView {
    private final JRadioButton currentUser = Parts.button(new JRadioButton(), "dialog.current-user", "currentUser");
    private final JRadioButton followingUser =
            Parts.button(new JRadioButton(), "dialog.following-user", "followingUser");
    private final AccountList accounts = new AccountList();
    private final JComboBox<AccountSuggestion> userList = accounts.list().box();
    private final JTextField user = accounts.list().editor();
    private final JButton choose = new JButton(Messages.get("dialog.choose-account.button"));
    private final ForeignLabel kind = new ForeignLabel("user.kind", PixelsIcon.empty(1));
    private final PasswordField password = new PasswordField(Parts.COLUMNS);
    private final JLabel userLabel = Parts.label("dialog.user", userList, "userList");
    private final JLabel passwordLabel = Parts.label("dialog.password", password, "password");
    private final JLabel capsLock = new JLabel();
    private final Note userProblem = new Note("user.problem", "RunAs.problemForeground");
    private final Note passwordProblem = new Note("password.problem", "RunAs.problemForeground");
    private final AccessInput access = new AccessInput();
    private Runnable suggested;
    private Supplier<AccountChooser> choosers;
    private boolean enabled = true;

    AccountInput() {
        ButtonGroup group = new ButtonGroup();
        group.add(currentUser);
        group.add(followingUser);
        currentUser.putClientProperty("html.disable", Boolean.TRUE);
        currentUser.addActionListener(e -> showChoice());
        followingUser.addActionListener(e -> showChoice());
        user.setName("user");
        userLabel.setLabelFor(user);
        userList.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Messages.get("dialog.user.hint"));
        choose.setName("chooseAccount");
        choose.getAccessibleContext().setAccessibleName(Messages.get("dialog.choose-account"));
        choose.setToolTipText(Messages.get("dialog.choose-account.hint"));
        Parts.onControl(choose, KeyEvent.VK_U);
        kind.setForeground(UIManager.getColor("RunAs.quietForeground"));
        capsLock.setName("capsLock");
        CapsLock.watch(password, capsLock, Messages.get("dialog.caps-lock"));
    }

    void addTo(JPanel grid) {
        JLabel question = new JLabel(Messages.get("dialog.question"));
        question.setFont(UIManager.getFont("semibold.font"));
        grid.add(question, "span, gaptop unrel, wrap");
        grid.add(currentUser, "span, wmin 0, wrap");
        access.addTo(grid);
        grid.add(followingUser, "span, wrap");
        grid.add(userLabel, "gapleft indent");
        grid.add(userList, "growx, w 200:340:");
        grid.add(choose, "sgx side, wrap");
        grid.add(kind, "skip, span 2, growx, w 0:0:, gaptop 0, wrap");
        grid.add(userProblem, "skip, span 2, growx, wmin 0, wrap");
        grid.add(passwordLabel, "gapleft indent");
        grid.add(password, "growx");
        grid.add(capsLock, "sgx side, wrap");
        grid.add(passwordProblem, "skip, span 2, growx, wmin 0, wrap");
    }

    /**
     * From now on names are offered and described.
     *
     * @param suggested is run when the last one was filled in
     */
    void connect(AccountSource source, Background background, Runnable suggested) {
        this.suggested = suggested;
        AccountPresenter presenter = new AccountPresenter(this, source, background);
        // Not while the document tells about its change: a text that is replaced is empty in between.
        Runnable typed = () -> EventQueue.invokeLater(presenter::typed);
        Typing.listen(user, typed, typed);
        accounts.connect(new AccountSearch(background), presenter::forget);
        choosers = () ->
                new AccountChooser(SwingUtilities.getWindowAncestor(user), new AccountSearch(background), this::take);
        choose.addActionListener(e -> presenter.choose());
        presenter.open();
    }

    /** From the user name the Tab key leads to the password. */
    FocusTraversalPolicy focusOrder() {
        return new LateStop(choose, password);
    }

    @Override
    public String user() {
        return user.getText();
    }

    @Override
    public void describe(String sentence) {
        kind.say(sentence, null);
        user.getAccessibleContext().setAccessibleDescription(sentence);
    }

    @Override
    public void offer(KnownAccounts known) {
        accounts.offer(known);
    }

    @Override
    public void suggest(String account) {
        if (accounts.isTouched() || !user().isEmpty() || !enabled) {
            return;
        }
        accounts.list().setText(account);
        suggested.run();
    }

    @Override
    public AccountView.Chooser chooser() {
        return choosers.get();
    }

    private void take(String account) {
        accounts.list().setText(account);
        password.requestFocusInWindow();
    }

    /** Runs something now, and whenever the other radio button is chosen. */
    void onChoice(Runnable action) {
        followingUser.addItemListener(e -> action.run());
        access.onChange(action);
        action.run();
    }

    void fill(RunAsForm form) {
        (form.anotherUser() ? followingUser : currentUser).setSelected(true);
        access.fill(form.anotherUser() ? Access.NORMAL : form.options().access());
        accounts.list().setText(form.user());
        showChoice();
    }

    boolean isAnotherUser() {
        return followingUser.isSelected();
    }

    List<JLabel> labels() {
        return List.of(userLabel, passwordLabel);
    }

    JTextField userField() {
        return user;
    }

    PasswordField password() {
        return password;
    }

    Note userProblem() {
        return userProblem;
    }

    Note passwordProblem() {
        return passwordProblem;
    }

    void showCurrentUser(String name) {
        if (!name.isEmpty()) {
            currentUser.setText(Messages.get("dialog.current-user.named", name));
        }
    }

    void setEnabled(boolean enabled) {
        this.enabled = enabled;
        currentUser.setEnabled(enabled);
        followingUser.setEnabled(enabled);
        showChoice();
    }

    void hideElevation(boolean hidden) {
        access.hideElevation(hidden);
    }

    /** How much a program of the current user may do. */
    Access access() {
        return access.access();
    }

    private void showChoice() {
        access.setEnabled(enabled && !isAnotherUser());
        boolean typing = enabled && isAnotherUser();
        userList.setEnabled(typing);
        choose.setEnabled(typing);
        kind.setEnabled(typing);
        password.setEnabled(typing);
        userLabel.setEnabled(typing);
        passwordLabel.setEnabled(typing);
    }
}
