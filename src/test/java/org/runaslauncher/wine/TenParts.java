package org.runaslauncher.wine;

import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.ui.HeadStart;
import org.runaslauncher.ui.Theme;

/**
 * The least that asks for what a Run As dialog asks for: ten parts with nothing behind them, on the libraries of the product and started as the
 * product is. Escape ends it. Runs inside the Windows runtime.
 */
final class TenParts {
    static final String TITLE = "Ten parts";

    private TenParts() {}

    public static void main(String[] words) {
        HeadStart.begin();
        EventQueue.invokeLater(() -> {
            Theme.setUp(false);
            open();
        });
        HeadStart.goOn();
    }

    private static void open() {
        JComboBox<String> programs = new JComboBox<>();
        programs.setEditable(true);
        JPanel form = new JPanel(new MigLayout("wrap 2", "[][grow,fill]"));
        form.add(new JLabel("Program:"));
        form.add(programs);
        form.add(new JRadioButton("Current user"), "span");
        form.add(new JRadioButton("The following user:", true), "span");
        form.add(new JLabel("User name:"));
        form.add(new JTextField(30));
        form.add(new JLabel("Password:"));
        form.add(new JPasswordField(30));
        form.add(new JButton("OK"), "span, split 2, right, grow 0");
        form.add(new JButton("Cancel"), "grow 0");
        form.registerKeyboardAction(
                e -> System.exit(0),
                KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        JFrame frame = new JFrame(TITLE);
        frame.setContentPane(form);
        frame.pack();
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
    }
}
