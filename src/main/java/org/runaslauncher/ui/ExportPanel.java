package org.runaslauncher.ui;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.ServiceTexts;
import org.runaslauncher.ui.ExportChoice.Kind;

/** Asks what is to be exported for other computers. */
final class ExportPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JRadioButton template = Parts.button(new JRadioButton(), "export.template", "exportTemplate");
    private final JRadioButton scripts = Parts.button(new JRadioButton(), "export.scripts", "exportScripts");
    private final JRadioButton byDefault = Parts.button(new JRadioButton(), "export.default", "exportDefault");
    private final JRadioButton asHere = Parts.button(new JRadioButton(), "export.as-here", "exportAsHere");
    private final JComboBox<StartType> startType =
            new JComboBox<>(new StartType[] {StartType.MANUAL, StartType.AUTOMATIC, StartType.DISABLED});

    private ExportPanel(boolean canTakePresent) {
        super(new MigLayout("insets 0, wrap"));
        startType.setRenderer(new StartTypeRenderer());
        choice(template, scripts);
        choice(byDefault, asHere);
        asHere.setEnabled(canTakePresent);
        add(template);
        add(scripts);
        JLabel label = Parts.label("export.start-type", startType, "exportStartType");
        add(label, "split 2, gaptop unrel");
        add(startType);
        add(new JLabel(Messages.get("dialog.permissions")), "gaptop unrel");
        add(byDefault);
        add(asHere);
    }

    /** Empty if the user changes his mind. */
    static Optional<ExportChoice> ask(JComponent owner, Optional<SecurityDescriptor> present) {
        ExportPanel panel = new ExportPanel(present.isPresent());
        int answer = JOptionPane.showConfirmDialog(
                owner, panel, Messages.get("export.title"), JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
        return answer == JOptionPane.OK_OPTION ? Optional.of(panel.choice(present)) : Optional.empty();
    }

    private ExportChoice choice(Optional<SecurityDescriptor> present) {
        return new ExportChoice(
                template.isSelected() ? Kind.TEMPLATE : Kind.SCRIPTS,
                (StartType) startType.getSelectedItem(),
                asHere.isSelected() ? present : Optional.empty());
    }

    private static void choice(JRadioButton first, JRadioButton second) {
        ButtonGroup group = new ButtonGroup();
        List.of(first, second).forEach(group::add);
        first.setSelected(true);
    }

    private static final class StartTypeRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(
                    list, ServiceTexts.of((StartType) value), index, selected, focused);
        }
    }
}
