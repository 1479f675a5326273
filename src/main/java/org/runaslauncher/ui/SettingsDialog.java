package org.runaslauncher.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.settings.Setting;
import org.runaslauncher.settings.Settings;
import org.runaslauncher.settings.Settings.Choice;
import org.runaslauncher.text.Messages;

/** The settings, in a window over the Run As window. */
final class SettingsDialog {
    private static final String QUIET = "RunAs.quietForeground";
    private static final String PROBLEM = "RunAs.problemForeground";
    private static final String NOTE = "gapleft indent, growx, wmin 0, wrap";

    private final JDialog dialog;
    private final JCheckBox programs = Parts.button(new JCheckBox(), "settings.remember-programs", "rememberPrograms");
    private final JCheckBox accounts = Parts.button(new JCheckBox(), "settings.remember-accounts", "rememberAccounts");
    private final JCheckBox moreOptions =
            Parts.button(new JCheckBox(), "settings.more-options-open", "moreOptionsOpen");
    private final JTextField domain = new JTextField(Parts.COLUMNS);
    private final JButton forget = Parts.button(new JButton(), "settings.forget", "forget");
    private final Note programsRuled = new Note("rememberPrograms.ruled", QUIET);
    private final Note accountsRuled = new Note("rememberAccounts.ruled", QUIET);
    private final Note domainNote = new Note("defaultDomain.note", QUIET);
    private final Note domainProblem = new Note("defaultDomain.problem", PROBLEM);
    private final Note forgotten = new Note("forgotten", QUIET);
    private final Note failure = new Note("settings.failure", PROBLEM);
    private final EntriesSection entries = new EntriesSection(this::fit);
    private final JButton ok = new JButton(Messages.get("dialog.ok"));
    private final JButton cancel = new JButton(Messages.get("dialog.cancel"));
    private Settings shown;

    SettingsDialog(JFrame owner, SettingsPresenter presenter) {
        dialog = new JDialog(owner, Messages.get("settings.title"), true);
        dialog.setName("settings");
        dialog.setIconImages(AppIcon.images());
        dialog.setContentPane(content());
        dialog.setResizable(false);
        ok.setName("settings.ok");
        cancel.setName("settings.cancel");
        ok.addActionListener(e -> presenter.ok());
        cancel.addActionListener(e -> close());
        forget.addActionListener(e -> presenter.forget());
        dialog.getRootPane().setDefaultButton(ok);
        Parts.onEscape(dialog.getRootPane(), this::close);
    }

    private JPanel content() {
        domain.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Messages.get("settings.default-domain.hint"));
        Page grid = new Page(new MigLayout("insets dialog, fillx, hidemode 3", "[grow,fill,400::]"));
        grid.add(programs, "wrap");
        grid.add(programsRuled, NOTE);
        grid.add(accounts, "wrap");
        grid.add(accountsRuled, NOTE);
        grid.add(row("[][grow,fill,0::]", forget, forgotten), "gapleft indent, wrap");
        JLabel label = Parts.label("settings.default-domain", domain, "defaultDomain");
        grid.add(row("[][grow,fill,0::]", label, domain), "gaptop unrel, wrap");
        grid.add(domainProblem, "growx, wmin 0, wrap");
        grid.add(domainNote, "growx, wmin 0, wrap");
        grid.add(moreOptions, "gaptop unrel, wrap");
        grid.add(entries.panel(), "gaptop unrel, wmin 0, wrap");
        return grid.above(failure, row("push[sg buttons,fill,button][sg buttons,fill,button]", ok, cancel));
    }

    private static JPanel row(String columns, JComponent first, JComponent second) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", columns));
        row.add(first);
        row.add(second);
        return row;
    }

    /** Shows the settings until the user closes the window. */
    void open(Settings settings) {
        shown = settings;
        programs.setSelected(settings.rememberPrograms().value());
        accounts.setSelected(settings.rememberAccounts().value());
        moreOptions.setSelected(settings.moreOptionsOpen().value());
        domain.setText(settings.defaultDomain().value());
        List.of(forgotten, failure, domainProblem).forEach(note -> note.say(""));
        programsRuled.say(ruled(settings.rememberPrograms()));
        accountsRuled.say(ruled(settings.rememberAccounts()));
        domainNote.say(
                settings.defaultDomain().isRuled()
                        ? ruled(settings.defaultDomain())
                        : Messages.get("settings.default-domain.use"));
        setBusy(false);
        fit();
        firstChangeable().requestFocusInWindow();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }

    private JComponent firstChangeable() {
        return List.of(programs, accounts, domain, moreOptions).stream()
                .filter(JComponent::isEnabled)
                .findFirst()
                .orElse(cancel);
    }

    private static String ruled(Setting<?> setting) {
        return setting.isRuled() ? Messages.get("settings.ruled") : "";
    }

    EntriesView entries() {
        return entries;
    }

    Choice choice() {
        return new Choice(programs.isSelected(), accounts.isSelected(), domain.getText(), moreOptions.isSelected());
    }

    void showNoDomain() {
        domainProblem.say(Messages.get("settings.no-domain"));
        domain.requestFocusInWindow();
        fit();
    }

    void showForgotten() {
        forgotten.say(Messages.get("settings.forgotten"));
        fit();
    }

    void showFailure(String sentence) {
        failure.say(sentence);
        fit();
    }

    void setBusy(boolean busy) {
        programs.setEnabled(!busy && !shown.rememberPrograms().isRuled());
        accounts.setEnabled(!busy && !shown.rememberAccounts().isRuled());
        domain.setEnabled(!busy && !shown.defaultDomain().isRuled());
        List.of(moreOptions, forget, ok).forEach(part -> part.setEnabled(!busy));
        entries.setBusy(busy);
    }

    void close() {
        dialog.setVisible(false);
    }

    private void fit() {
        WindowFit.fit(dialog);
    }
}
