package org.runaslauncher.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.awt.Insets;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.launch.StartMethod;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.RunningTexts;

/** "More options": what most starts do not need, closed until it is asked for or in use. */
final class OptionsInput {
    private final JButton more = Parts.button(new JButton(), "dialog.more", "moreOptions");
    private final JTextField arguments = new JTextField(Parts.COLUMNS);
    private final JTextField startFolder = new JTextField(Parts.COLUMNS);
    private final JTextField commandLine = new JTextField(Parts.COLUMNS);
    private final JComboBox<Logon> logon = new JComboBox<>(Logon.values());
    private final JCheckBox ownVariables = Parts.button(new JCheckBox(), "dialog.own-variables", "callersEnvironment");
    private final JCheckBox elevated = Parts.button(new JCheckBox(), "dialog.elevated", "followingElevated");
    private final JButton running = Parts.button(new JButton(), "dialog.running", "running");
    private final JLabel summary = new JLabel();
    private StartMethod method = StartMethod.SECONDARY_LOGON;
    private final JLabel argumentsLabel = Parts.label("dialog.arguments", arguments, "arguments");
    private final JLabel startFolderLabel = Parts.label("dialog.start-folder", startFolder, "startFolder");
    private final JLabel commandLineLabel = Parts.label("dialog.command-line", commandLine, "commandLine");
    private final JLabel logonLabel = Parts.label("dialog.logon", logon, "logon");
    private final Note argumentsProblem = new Note("arguments.problem", "RunAs.problemForeground");
    private final Note startFolderProblem = new Note("startFolder.problem", "RunAs.problemForeground");
    private final JPanel panel = new FoldedPanel(new MigLayout("insets 0, fillx, hidemode 3", "[][grow,fill]"));
    private final Runnable changed;
    private RunOptions filled = RunOptions.DEFAULT;
    private boolean enabled = true;
    private boolean anotherUser = true;

    /**
     * @param resized is run when there is more or less to see
     * @param changed is run when the program would be started in another way
     */
    OptionsInput(Runnable resized, Runnable changed) {
        this.changed = changed;
        more.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        more.setMargin(new Insets(2, 2, 2, 6));
        startFolder.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Messages.get("dialog.start-folder.hint"));
        commandLine.setEditable(false);
        logon.setRenderer(new LogonRenderer());
        logon.addItemListener(e -> showChoice());
        more.addActionListener(e -> {
            setOpen(!panel.isVisible());
            resized.run();
        });
        summary.setName("running.summary");
        summary.setForeground(UIManager.getColor("RunAs.quietForeground"));
        running.addActionListener(e -> RunningInput.ask(panel, options()).ifPresent(this::change));
        fillPanel();
        setOpen(false);
    }

    private void change(RunOptions chosen) {
        filled = chosen;
        showSummary();
        changed.run();
    }

    private void setOpen(boolean open) {
        panel.setVisible(open);
        more.setIcon(UIManager.getIcon(open ? "Tree.expandedIcon" : "Tree.collapsedIcon"));
    }

    private void fillPanel() {
        panel.add(argumentsLabel, "gapleft indent");
        panel.add(arguments, "wmin 0, wrap");
        panel.add(argumentsProblem, "skip, growx, wmin 0, wrap");
        panel.add(startFolderLabel, "gapleft indent");
        panel.add(startFolder, "wmin 0, wrap");
        panel.add(startFolderProblem, "skip, growx, wmin 0, wrap");
        panel.add(commandLineLabel, "gapleft indent");
        panel.add(commandLine, "wmin 0, wrap");
        panel.add(logonLabel, "gapleft indent");
        panel.add(logon, "wrap");
        panel.add(ownVariables, "skip, wrap");
        panel.add(elevated, "skip, wmin 0, wrap");
        panel.add(running, "skip, split 2, growx 0");
        // A long summary must not make the window wider; its tool tip has all of it.
        panel.add(summary, "growx, w 0:100:");
    }

    void addTo(JPanel grid) {
        grid.add(more, "span, gaptop rel, wrap");
        grid.add(panel, "span, growx, wmin 0, wrap");
    }

    void fill(RunAsForm form) {
        arguments.setText(form.arguments());
        startFolder.setText(form.startFolder());
        filled = form.options();
        logon.setSelectedItem(filled.logon());
        ownVariables.setSelected(filled.start().environment().source() == Source.CALLER);
        elevated.setSelected(form.anotherUser() && filled.access() == Access.ELEVATED);
        showSummary();
        if (form.usesMoreOptions()) {
            open();
        }
    }

    void open() {
        setOpen(true);
    }

    List<JLabel> labels() {
        return List.of(argumentsLabel, startFolderLabel, commandLineLabel, logonLabel);
    }

    JTextField arguments() {
        return arguments;
    }

    JTextField startFolder() {
        return startFolder;
    }

    /** Shows by what a program of the following user is started. */
    void show(StartMethod startMethod) {
        method = startMethod;
        showSummary();
    }

    private void showSummary() {
        summary.setText(RunningTexts.summary(anotherUser ? Optional.of(method) : Optional.empty(), filled));
        summary.setToolTipText(summary.getText());
    }

    void showCommandLine(String line) {
        if (!commandLine.getText().equals(line)) {
            commandLine.setText(line);
            commandLine.setCaretPosition(0);
        }
    }

    Note argumentsProblem() {
        return argumentsProblem;
    }

    Note startFolderProblem() {
        return startFolderProblem;
    }

    RunOptions options() {
        Environment environment = new Environment(
                ownVariables.isSelected() ? Source.CALLER : Source.ACCOUNT,
                filled.start().environment().changes());
        return new RunOptions(
                        elevated.isSelected() && !isNetworkOnly() ? Access.ELEVATED : Access.NORMAL,
                        (Logon) logon.getSelectedItem(),
                        filled.start(),
                        filled.window(),
                        filled.keepConsole())
                .with(environment);
    }

    void setEnabled(boolean enabled) {
        this.enabled = enabled;
        showChoice();
    }

    /** Logon and environment have a meaning for another user only. */
    void setAnotherUser(boolean anotherUser) {
        this.anotherUser = anotherUser;
        showSummary();
        showChoice();
    }

    private void showChoice() {
        List.<JComponent>of(arguments, startFolder, running).forEach(input -> input.setEnabled(enabled));
        List.<JComponent>of(logon, ownVariables).forEach(input -> input.setEnabled(enabled && anotherUser));
        elevated.setEnabled(enabled && anotherUser && !isNetworkOnly());
    }

    /** Here the program runs as the current user: elevated it would be that user's, without the other account on the network. */
    private boolean isNetworkOnly() {
        return logon.getSelectedItem() == Logon.NETWORK_ONLY;
    }

    private static final class LogonRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            JLabel label = (JLabel) super.getListCellRendererComponent(list, value, index, selected, focused);
            label.setText(Messages.get(
                    switch ((Logon) value) {
                        case WITH_PROFILE -> "dialog.logon.with-profile";
                        case WITHOUT_PROFILE -> "dialog.logon.without-profile";
                        case NETWORK_ONLY -> "dialog.logon.network-only";
                    }));
            return label;
        }
    }
}
