package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the parts of the window have in common. */
@ExtendWith(SwingTest.class)
class PartsTest {
    @Test
    void alignedInputsStayInLineWhereRoomIsShort() throws Exception {
        EventQueue.invokeAndWait(() -> {
            JLabel wide = new JLabel("Command line:");
            JLabel narrow = new JLabel("User:");
            Parts.align(List.of(wide, narrow));
            JTextField one = inputOf(wide, "[][grow,fill]");
            JTextField other = inputOf(narrow, "[][grow,fill,260::]");
            assertThat(one.getX()).isEqualTo(other.getX()).isPositive();
        });
    }

    /** As it is laid out in a panel that is narrower than it wants to be. */
    private static JTextField inputOf(JLabel label, String columns) {
        JTextField input = new JTextField(20);
        JPanel panel = new JPanel(new MigLayout("insets 0, fillx", columns));
        panel.add(label);
        panel.add(input, "wmin 0");
        panel.setSize(input.getPreferredSize().width, 40);
        panel.doLayout();
        return input;
    }
}
