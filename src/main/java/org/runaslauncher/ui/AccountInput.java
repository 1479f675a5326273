package org.runaslauncher.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import org.runaslauncher.launch.Access;
import org.runaslauncher.text.Messages;

/** The question of Run As: the current user, or the following user with name and password. */
final class AccountInput {
    private final JRadioButton currentUser = Parts.button(new JRadioButton(), "dialog.current-user", "currentUser");
    private final JRadioButton followingUser =
            Parts.button(new JRadioButton(), "dialog.following-user", "followingUser");
    private final JTextField user = new JTextField(Parts.COLUMNS);
    private final PasswordField password = new PasswordField(Parts.COLUMNS);
    private final JLabel userLabel = Parts.label("dialog.user", user, "user");
    private final JLabel passwordLabel = Parts.label("dialog.password", password, "password");
    private final JLabel capsLock = new JLabel();
    private final Note userProblem = new Note("user.problem", "RunAs.problemForeground");
    private final Note passwordProblem = new Note("password.problem", "RunAs.problemForeground");
    private final AccessInput access = new AccessInput();
    private boolean enabled = true;

    AccountInput() {
        ButtonGroup group = new ButtonGroup();
        group.add(currentUser);
        group.add(followingUser);
        currentUser.putClientProperty("html.disable", Boolean.TRUE);
        currentUser.addActionListener(e -> showChoice());
        followingUser.addActionListener(e -> showChoice());
        user.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Messages.get("dialog.user.hint"));
        capsLock.setName("capsLock");
        CapsLock.watch(password, capsLock, Messages.get("dialog.caps-lock"));
    }

    void addTo(JPanel grid) {
        JLabel question = new JLabel(Messages.get("dialog.question"));
        question.putClientProperty(FlatClientProperties.STYLE, "font: semibold");
        grid.add(question, "span, gaptop unrel, wrap");
        grid.add(currentUser, "span, wmin 0, wrap");
        access.addTo(grid);
        grid.add(followingUser, "span, wrap");
        grid.add(userLabel, "gapleft indent");
        grid.add(user, "growx, wrap");
        grid.add(userProblem, "skip, span 2, growx, wmin 0, wrap");
        grid.add(passwordLabel, "gapleft indent");
        grid.add(password, "growx");
        grid.add(capsLock, "sgx side, wrap");
        grid.add(passwordProblem, "skip, span 2, growx, wmin 0, wrap");
    }

    /** Runs something now, and whenever the other radio button is chosen. */
    void onChoice(Runnable action) {
        followingUser.addItemListener(e -> action.run());
        access.onChange(action);
        action.run();
    }

    void fill(RunAsForm form) {
        (form.anotherUser() ? followingUser : currentUser).setSelected(true);
        user.setText(form.user());
        access.fill(form.options().access());
        showChoice();
    }

    boolean isAnotherUser() {
        return followingUser.isSelected();
    }

    List<JLabel> labels() {
        return List.of(userLabel, passwordLabel);
    }

    JTextField user() {
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

    /** How much a program of the current user may do. */
    Access access() {
        return access.access();
    }

    private void showChoice() {
        access.setEnabled(enabled && !isAnotherUser());
        boolean typing = enabled && isAnotherUser();
        user.setEnabled(typing);
        password.setEnabled(typing);
        userLabel.setEnabled(typing);
        passwordLabel.setEnabled(typing);
    }
}
