package org.runaslauncher.ui;

import java.awt.Component;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.WindowState;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.RunningTexts;
import org.runaslauncher.text.VariablesText;

/** Asks how the program runs: what hardly any start needs, in a window of its own. */
final class RunningInput extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int ROWS = 5;
    private static final int COLUMNS = 42;

    private final JComboBox<Optional<WindowState>> window = new JComboBox<>();
    private final JComboBox<Priority> priority = new JComboBox<>(Priority.values());
    private final JCheckBox keepConsole = Parts.button(new JCheckBox(), "running.keep-console", "keepConsole");
    private final JTextArea variables = new JTextArea(ROWS, COLUMNS);
    private final Note problem = new Note("variables.problem", "RunAs.problemForeground");

    private RunningInput(RunOptions options) {
        super(new MigLayout("insets 0, hidemode 3", "[][grow,fill]"));
        window.addItem(Optional.empty());
        for (WindowState state : WindowState.values()) {
            window.addItem(Optional.of(state));
        }
        shown(window, RunningTexts::of);
        shown(priority, RunningTexts::of);
        variables.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        variables.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        fill(options);
        layOut();
    }

    private void layOut() {
        add(Parts.label("running.window", window, "window"));
        add(window, "growx 0, wrap");
        add(Parts.label("running.priority", priority, "priority"));
        add(priority, "growx 0, wrap");
        add(keepConsole, "span, wrap");
        add(Parts.label("running.variables", variables, "variables"), "span, gaptop unrel, wrap");
        add(new JScrollPane(variables), "span, grow, push, wrap");
        JLabel hint = new JLabel(Messages.get("running.variables.hint"));
        hint.setForeground(UIManager.getColor("RunAs.quietForeground"));
        add(hint, "span, wrap");
        add(problem, "span, growx, wmin 0");
    }

    private void fill(RunOptions options) {
        window.setSelectedItem(options.window());
        priority.setSelectedItem(options.start().priority());
        keepConsole.setSelected(options.keepConsole());
        variables.setText(VariablesText.of(options.start().environment().changes()));
        variables.setCaretPosition(0);
    }

    /**
     * Asks, until it is understood.
     *
     * @return empty if the user changes his mind
     */
    static Optional<RunOptions> ask(JComponent owner, RunOptions options) {
        RunningInput input = new RunningInput(options);
        while (input.isConfirmed(owner)) {
            Optional<String> wrong = VariablesText.problemIn(input.variables.getText());
            if (wrong.isEmpty()) {
                return Optional.of(input.options(options));
            }
            input.problem.say(wrong.get());
        }
        return Optional.empty();
    }

    private boolean isConfirmed(JComponent owner) {
        return JOptionPane.showConfirmDialog(
                        owner,
                        this,
                        Messages.get("running.title"),
                        JOptionPane.OK_CANCEL_OPTION,
                        JOptionPane.PLAIN_MESSAGE)
                == JOptionPane.OK_OPTION;
    }

    private RunOptions options(RunOptions before) {
        Environment environment =
                new Environment(before.start().environment().source(), VariablesText.parse(variables.getText()));
        StartOptions start = new StartOptions(
                environment,
                (Priority) priority.getSelectedItem(),
                before.start().untilEnd());
        return new RunOptions(
                before.access(),
                before.logon(),
                start,
                window.getItemAt(window.getSelectedIndex()),
                keepConsole.isSelected());
    }

    private static <T> void shown(JComboBox<T> box, Function<T, String> text) {
        box.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            @SuppressWarnings("unchecked")
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                return super.getListCellRendererComponent(list, text.apply((T) value), index, selected, focused);
            }
        });
    }
}
