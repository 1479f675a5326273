package org.runaslauncher.ui;

import java.util.function.Function;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.seclogon.Readiness;

/** The line about the Secondary Logon service, and below it, once somebody has asked for it, the panel with all about it. */
final class ServiceSection extends JPanel {
    private static final long serialVersionUID = 1L;

    private final StatusLine line = new StatusLine();
    private final JToggleButton details = Parts.button(new JToggleButton(), "dialog.details", "details");
    private final transient Runnable resized;
    private final transient Runnable repaired;
    private transient Function<ServiceView, ServicePresenter> presenters;
    private transient ServicePresenter presenter;
    private ServicePanel panel;

    /**
     * Starts without the panel.
     *
     * @param resized is run after the panel has come or gone
     * @param repaired is run after a remedy has helped
     */
    ServiceSection(Runnable resized, Runnable repaired) {
        super(new MigLayout("insets 0, fillx, hidemode 3", "[grow,fill,0::][]"));
        this.resized = resized;
        this.repaired = repaired;
        // A long state must not make the window wider; the tool tip has all of it.
        add(line, "w 0:100:");
        add(details, "wrap");
        details.addActionListener(e -> showDetails(details.isSelected()));
    }

    void connect(Function<ServiceView, ServicePresenter> newPresenters) {
        presenters = newPresenters;
    }

    void show(Readiness readiness) {
        line.show(readiness);
    }

    /** Whether the panel follows what changes, and the line with it. */
    boolean isWatching() {
        return panel != null && panel.isVisible();
    }

    /** Opens the panel, and puts the focus on what can be done. */
    void openDetails() {
        details.setSelected(true);
        showDetails(true);
        panel.focusWhenKnown();
    }

    /** Runs something now, or when the remedy that is being carried out has ended. */
    void whenIdle(Runnable action) {
        if (presenter == null) {
            action.run();
        } else {
            presenter.whenIdle(action);
        }
    }

    private void showDetails(boolean shown) {
        if (panel == null) {
            // Not before: the window opens faster without it.
            panel = new ServicePanel();
            presenter = presenters.apply(panel);
            panel.connect(presenter);
            panel.onRepaired(repaired);
            panel.onChange(snapshot -> line.show(snapshot.readiness()));
            add(panel, "span, grow, push, wmin 0, gaptop rel");
        }
        panel.setVisible(shown);
        panel.setWatching(shown);
        resized.run();
    }
}
