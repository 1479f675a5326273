package org.runaslauncher.ui;

import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.launch.Access;
import org.runaslauncher.text.Messages;

/** How much a program of the current user may do: the check box that Windows XP had, and elevation. One excludes the other. */
final class AccessInput {
    private final JCheckBox restricted = Parts.button(new JCheckBox(), "dialog.restricted", "restricted");
    private final JCheckBox elevated = Parts.button(new JCheckBox(), "dialog.elevated", "elevated");
    private final JLabel ruled = new JLabel(Messages.get("dialog.elevation-ruled"));

    AccessInput() {
        ruled.setName("elevated.ruled");
        ruled.setForeground(UIManager.getColor("RunAs.quietForeground"));
        ruled.setVisible(false);
        restricted.setToolTipText(Messages.get("dialog.restricted.hint"));
        exclude(restricted, elevated);
        exclude(elevated, restricted);
    }

    private static void exclude(JCheckBox chosen, JCheckBox other) {
        chosen.addActionListener(e -> {
            if (chosen.isSelected()) {
                other.setSelected(false);
            }
        });
    }

    void addTo(JPanel grid) {
        grid.add(restricted, "span, gapleft indent, wmin 0, wrap");
        // One takes the place of the other, so that nothing moves.
        JPanel row = new JPanel(new MigLayout("insets 0, hidemode 3"));
        row.add(elevated, "wmin 0");
        row.add(ruled, "wmin 0, h " + elevated.getPreferredSize().height + "!");
        grid.add(row, "span, gapleft indent, wmin 0, wrap");
    }

    /** Offers elevation no more, and says why; or offers it again. */
    void hideElevation(boolean hidden) {
        ruled.setVisible(hidden);
        elevated.setVisible(!hidden);
        if (hidden) {
            elevated.setSelected(false);
        }
    }

    /** Runs something whenever another choice was made. */
    void onChange(Runnable action) {
        List.of(restricted, elevated).forEach(box -> box.addItemListener(e -> action.run()));
    }

    void fill(Access access) {
        restricted.setSelected(access == Access.RESTRICTED);
        elevated.setSelected(access == Access.ELEVATED && !ruled.isVisible());
    }

    Access access() {
        if (elevated.isSelected()) {
            return Access.ELEVATED;
        }
        return restricted.isSelected() ? Access.RESTRICTED : Access.NORMAL;
    }

    void setEnabled(boolean enabled) {
        restricted.setEnabled(enabled);
        elevated.setEnabled(enabled);
        ruled.setEnabled(enabled);
    }
}
