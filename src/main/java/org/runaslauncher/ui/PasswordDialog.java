package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Password;
import org.runaslauncher.text.Messages;

/** Changes the password of an account: the present one, the new one, and the new one again. */
final class PasswordDialog implements PasswordChangeView {
    private final JDialog dialog;
    private final Map<Input, PasswordField> fields = new EnumMap<>(Input.class);
    private final Note problem = new Note("passwordChange.problem", "RunAs.problemForeground");
    private final Note technical = new Note("passwordChange.technical", "RunAs.quietForeground");
    private final JLabel progressText = new JLabel(" ");
    private final BusyBar progress = new BusyBar();
    private final JButton change = Parts.button(new JButton(), "password-dialog.change", "passwordChange.ok");
    private final JButton cancel = new JButton(Messages.get("dialog.cancel"));
    private final Consumer<Password> changed;

    /** @param changed takes the new password, and wipes it */
    PasswordDialog(Window owner, AccountName account, Consumer<Password> changed) {
        this.changed = changed;
        dialog = new JDialog(owner, Messages.get("password-change.title"), JDialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName("passwordChange");
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        for (Input input : Input.values()) {
            fields.put(input, new PasswordField(Parts.COLUMNS));
        }
        dialog.setContentPane(content(account));
    }

    private JPanel content(AccountName account) {
        JPanel grid = new JPanel(new MigLayout("insets dialog, fillx, hidemode 3", "[][grow,fill,260::]"));
        Note whose = new Note("passwordChange.account", "Label.foreground");
        whose.say(Messages.get("password-change.account", account));
        grid.add(whose, "span, growx, wmin 0, gapbottom rel, wrap");
        PasswordField current = fields.get(Input.CURRENT);
        PasswordField wanted = fields.get(Input.WANTED);
        PasswordField repeated = fields.get(Input.REPEATED);
        grid.add(Parts.label("password-dialog.current", current, "passwordChange.current"));
        grid.add(current, "wrap");
        grid.add(Parts.label("password-dialog.wanted", wanted, "passwordChange.wanted"));
        grid.add(wanted, "wrap");
        grid.add(Parts.label("password-dialog.repeated", repeated, "passwordChange.repeated"));
        grid.add(repeated, "wrap");
        technical.setFont(UIManager.getFont("small.font"));
        grid.add(problem, "span, growx, wmin 0, gaptop rel, wrap");
        grid.add(technical, "span, growx, wmin 0, wrap");
        grid.add(buttons(), "span, growx, gaptop unrel");
        return grid;
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", "[grow,fill][][]"));
        JPanel busy = new JPanel(new MigLayout("insets 0, fillx, gapy 2", "[grow,fill]"));
        progressText.setName("passwordChange.progress");
        progressText.putClientProperty("html.disable", Boolean.TRUE);
        cancel.setName("passwordChange.cancel");
        busy.add(progressText, "wmin 0, wrap");
        busy.add(progress, "h 4!");
        row.add(busy, "wmin 0");
        row.add(change, "sgx buttons, wmin button, gapleft unrel, aligny bottom");
        row.add(cancel, "sgx buttons, wmin button, aligny bottom");
        return row;
    }

    /** Shows the dialog, and returns when it is closed. */
    void open(PasswordChangePresenter presenter) {
        change.addActionListener(e -> presenter.change());
        cancel.addActionListener(e -> presenter.cancel());
        fields.forEach((input, field) -> field.onPaste(() -> presenter.paste(input)));
        dialog.getRootPane().setDefaultButton(change);
        Parts.onEscape(dialog.getRootPane(), presenter::cancel);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                focus(Input.CURRENT);
            }

            @Override
            public void windowClosing(WindowEvent e) {
                presenter.cancel();
            }
        });
        fit();
        dialog.setResizable(false);
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }

    /** Twice: how high a sentence is shows only when it is known how wide the dialog is. */
    private void fit() {
        dialog.pack();
        Note.invalidateAll(dialog.getContentPane());
        dialog.pack();
    }

    @Override
    public boolean isEmpty(Input input) {
        return fields.get(input).getDocument().getLength() == 0;
    }

    @Override
    public boolean isRepeatedAlike() {
        return fields.get(Input.WANTED).isLike(fields.get(Input.REPEATED));
    }

    @Override
    public Password copy(Input input) {
        return fields.get(input).typed();
    }

    @Override
    public void wipe(Input input) {
        fields.get(input).take().close();
    }

    @Override
    public void insert(Input input, Password pasted) {
        fields.get(input).insert(pasted);
    }

    @Override
    public void focus(Input input) {
        fields.get(input).requestFocusInWindow();
    }

    @Override
    public void showProblem(String sentence, String technicalLine) {
        problem.say(sentence);
        technical.say(technicalLine);
        fit();
    }

    @Override
    public void showBusy(String sentence) {
        problem.say("");
        technical.say("");
        progressText.setText(sentence);
        progress.setVisible(true);
        setEnabled(false);
        // Not to Cancel: a second Enter would press it.
        dialog.getRootPane().requestFocusInWindow();
    }

    @Override
    public void showReady() {
        progressText.setText(" ");
        progress.setVisible(false);
        setEnabled(true);
    }

    private void setEnabled(boolean enabled) {
        change.setEnabled(enabled);
        for (Component field : fields.values()) {
            field.setEnabled(enabled);
        }
    }

    @Override
    public void closeWith(Password password) {
        close();
        changed.accept(password);
    }

    @Override
    public void close() {
        for (Input input : Input.values()) {
            wipe(input);
        }
        dialog.dispose();
    }
}
