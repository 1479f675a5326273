package org.runaslauncher.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.text.Explanation;

/** What the presenter sees of the panel about the service. All methods belong to the event thread. */
public interface ServiceView {
    void show(ServiceSnapshot snapshot, List<Finding> findings);

    /** Whether the organization lets the service be looked at only: what is shown from now on comes without remedies. */
    void setChangesForbidden(boolean forbidden);

    /** Shows how a remedy went, until the next one is tried. */
    void showOutcome(Severity severity, Explanation explanation);

    /** Takes away what {@link #showOutcome} showed. */
    void clearOutcome();

    /** Tells that starting as another user works again, after a remedy. */
    void showRepaired();

    /** Shows that something is going on. Nothing can be changed until {@link #showReady}. */
    void showBusy(String sentence);

    void showReady();

    /** Asks a question whose answer is no unless the user says yes. */
    boolean confirm(String question);

    void copy(String text);

    /**
     * Asks what is to be exported.
     *
     * @param present the permissions of the service, if they may be exported
     */
    Optional<ExportChoice> askWhatToExport(Optional<SecurityDescriptor> present);

    /** Asks for the file or the folder. */
    Optional<Path> askWhereToExport(ExportChoice.Kind kind);
}
