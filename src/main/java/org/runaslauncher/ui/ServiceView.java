package org.runaslauncher.ui;

import java.util.List;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.text.Explanation;

/** What the presenter sees of the panel about the service. All methods belong to the event thread. */
public interface ServiceView {
    void show(ServiceSnapshot snapshot, List<Finding> findings);

    /** Shows how a remedy went, until the next one is tried. */
    void showOutcome(Severity severity, Explanation explanation);

    /** Takes away what {@link #showOutcome} showed. */
    void clearOutcome();

    /** Shows that something is going on. Nothing can be changed until {@link #showReady}. */
    void showBusy(String sentence);

    void showReady();

    /** Asks a question whose answer is no unless the user says yes. */
    boolean confirm(String question);

    void copy(String text);
}
