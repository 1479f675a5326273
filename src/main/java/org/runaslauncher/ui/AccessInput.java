package org.runaslauncher.ui;

import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import org.runaslauncher.launch.Access;
import org.runaslauncher.text.Messages;

/** How much a program of the current user may do: the check box that Windows XP had, and elevation. One excludes the other. */
final class AccessInput {
    private final JCheckBox restricted = Parts.button(new JCheckBox(), "dialog.restricted", "restricted");
    private final JCheckBox elevated = Parts.button(new JCheckBox(), "dialog.elevated", "elevated");

    AccessInput() {
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
        List.of(restricted, elevated).forEach(box -> grid.add(box, "span, gapleft indent, wmin 0, wrap"));
    }

    /** Runs something whenever another choice was made. */
    void onChange(Runnable action) {
        List.of(restricted, elevated).forEach(box -> box.addItemListener(e -> action.run()));
    }

    void fill(Access access) {
        restricted.setSelected(access == Access.RESTRICTED);
        elevated.setSelected(access == Access.ELEVATED);
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
    }
}
