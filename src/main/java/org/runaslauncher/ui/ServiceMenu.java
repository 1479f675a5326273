package org.runaslauncher.ui;

import java.awt.Component;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.text.ServiceTexts;

/** All that can be done with the service, whether something is wrong or not. */
final class ServiceMenu extends JPopupMenu {
    private static final long serialVersionUID = 1L;

    private static final List<List<Remedy>> GROUPS = List.of(
            List.of(Remedy.START, Remedy.STOP, Remedy.RESUME),
            List.of(Remedy.SET_START_TYPE_AUTOMATIC, Remedy.SET_START_TYPE_MANUAL, Remedy.SET_START_TYPE_DISABLED),
            List.of(Remedy.RESET_PERMISSIONS, Remedy.RESET_PERMISSIONS_AND_AUDITING, Remedy.RESET_ACCOUNT),
            List.of(Remedy.UNDO));

    private static final Map<StartType, Remedy> START_TYPES = Map.of(
            StartType.AUTOMATIC, Remedy.SET_START_TYPE_AUTOMATIC,
            StartType.MANUAL, Remedy.SET_START_TYPE_MANUAL,
            StartType.DISABLED, Remedy.SET_START_TYPE_DISABLED);

    private static final Set<ServiceState> CAN_BE_STOPPED =
            Set.of(ServiceState.RUNNING, ServiceState.PAUSED, ServiceState.UNKNOWN);

    private transient ServiceSnapshot snapshot = ServiceSnapshot.UNKNOWN;
    private final ButtonGroup startTypes = new ButtonGroup();
    private final transient Map<Remedy, JMenuItem> items = new EnumMap<>(Remedy.class);

    ServiceMenu(Consumer<Remedy> chosen) {
        setName("serviceMenu");
        for (List<Remedy> group : GROUPS) {
            if (!items.isEmpty()) {
                addSeparator();
            }
            group.forEach(remedy -> add(item(remedy, chosen)));
        }
    }

    private JMenuItem item(Remedy remedy, Consumer<Remedy> chosen) {
        JMenuItem item;
        if (START_TYPES.containsValue(remedy)) {
            item = new JRadioButtonMenuItem(ServiceTexts.of(remedy));
            startTypes.add(item);
        } else {
            item = new JMenuItem(ServiceTexts.of(remedy));
        }
        item.setName("menu." + remedy);
        item.addActionListener(e -> chosen.accept(remedy));
        items.put(remedy, item);
        return item;
    }

    /** As it was shown last: a refused change has left the item selected that was chosen. */
    void open(Component owner) {
        show(snapshot);
        show(owner, 0, owner.getHeight());
    }

    /** Enables what makes sense now. Undo always does: only the helper can see whether there is something to undo. */
    void show(ServiceSnapshot newSnapshot) {
        snapshot = newSnapshot;
        ServiceState state = snapshot.status().state();
        items.values().forEach(item -> item.setEnabled(state != ServiceState.MISSING));
        if (state != ServiceState.MISSING) {
            boolean startable = snapshot.status().startType() != StartType.DISABLED
                    && (state == ServiceState.STOPPED || state == ServiceState.UNKNOWN);
            items.get(Remedy.START).setEnabled(startable);
            items.get(Remedy.STOP).setEnabled(CAN_BE_STOPPED.contains(state));
            items.get(Remedy.RESUME).setEnabled(state == ServiceState.PAUSED);
            items.get(Remedy.RESET_ACCOUNT).setEnabled(!snapshot.runsAsTheSystem());
        }
        startTypes.clearSelection();
        Remedy present = START_TYPES.get(snapshot.status().startType());
        if (present != null) {
            items.get(present).setSelected(true);
        }
    }
}
