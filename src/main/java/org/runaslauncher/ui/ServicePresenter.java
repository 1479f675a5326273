package org.runaslauncher.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.runaslauncher.elevation.ServiceRepair;
import org.runaslauncher.launch.Background;
import org.runaslauncher.seclogon.Diagnosis;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.ServiceCommands;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.Explanations;
import org.runaslauncher.text.ExportTexts;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.ServiceReport;
import org.runaslauncher.text.ServiceTexts;

/** Decides what the panel about the Secondary Logon service does. Belongs to the event thread, which it never keeps waiting. */
public final class ServicePresenter {
    private final ServiceView view;
    private final Services services;
    private final List<Runnable> whenIdle = new ArrayList<>();

    private ServiceSnapshot shown;
    private String lastOutcome = "";
    private boolean looking;
    private boolean busy;

    /**
     * What the presenter works with.
     *
     * @param errorText Windows' own text for a Win32 code
     */
    public record Services(
            ServiceControl control, ServiceRepair repair, IntFunction<String> errorText, Background background) {}

    private record Repaired(RepairOutcome outcome, String windowsText) {}

    public ServicePresenter(ServiceView view, Services services) {
        this.view = view;
        this.services = services;
    }

    /** Looks at the service again, unless the last look still goes on. */
    public void look() {
        if (!looking) {
            looking = true;
            services.background().run(services.control()::snapshot, this::show, fault -> show(ServiceSnapshot.UNKNOWN));
        }
    }

    /** The same, and shows what there is even if it is what was shown last. */
    public void lookAfresh() {
        shown = null;
        look();
    }

    /** Does what a button says. What may be disabled on purpose is asked about first. */
    public void carryOut(Remedy remedy) {
        if (busy || enablesOnPurposeDisabled(remedy) && !view.confirm(Messages.get("service.ask-enable"))) {
            return;
        }
        busy = true;
        lastOutcome = "";
        view.clearOutcome();
        view.showBusy(Messages.get("service.carrying-out", ServiceTexts.of(remedy)));
        boolean callerMay = shown != null && remedy.needed().stream().allMatch(shown::callerMay);
        services.background().run(() -> carryOut(remedy, callerMay), repaired -> ended(remedy, repaired), this::broken);
    }

    /** Copies all that is known as text, with how the last remedy went. */
    public void copyReport() {
        if (shown != null) {
            view.copy(ServiceReport.of(shown) + lastOutcome);
        }
    }

    /** Asks what to export and where to, and writes it. */
    public void export() {
        if (busy || shown == null) {
            return;
        }
        view.askWhatToExport(ExportChoice.exportable(shown))
                .ifPresent(choice -> view.askWhereToExport(choice.kind()).ifPresent(target -> export(choice, target)));
    }

    private void export(ExportChoice choice, Path target) {
        services.background()
                .run(
                        () -> choice.writeTo(target),
                        written -> showOutcome(Severity.GOOD, written),
                        fault -> showOutcome(
                                Severity.ERROR,
                                fault instanceof IOException e
                                        ? ExportTexts.failed(target, e)
                                        : Explanations.ofFault(fault)));
    }

    /** Runs something now, or when the remedy that is being carried out has ended: it must not be left half done. */
    public void whenIdle(Runnable action) {
        if (busy) {
            whenIdle.add(action);
        } else {
            action.run();
        }
    }

    private Repaired carryOut(Remedy remedy, boolean callerMay) {
        RepairOutcome outcome = services.repair().carryOut(remedy, callerMay);
        return new Repaired(outcome, services.errorText().apply(outcome.code()));
    }

    private boolean enablesOnPurposeDisabled(Remedy remedy) {
        boolean enables = remedy == Remedy.SET_START_TYPE_MANUAL || remedy == Remedy.SET_START_TYPE_AUTOMATIC;
        return enables && shown != null && shown.status().startType() == StartType.DISABLED;
    }

    private void show(ServiceSnapshot snapshot) {
        looking = false;
        if (!snapshot.equals(shown)) {
            shown = snapshot;
            List<Finding> findings = Diagnosis.of(snapshot);
            view.show(snapshot, findings);
        }
    }

    private void ended(Remedy remedy, Repaired repaired) {
        RepairOutcome outcome = repaired.outcome();
        Explanation explanation = ServiceTexts.of(remedy, outcome, repaired.windowsText());
        if (outcome.result() == RepairResult.UNSAFE_FOLDER) {
            explanation = explanation.withTechnical(String.join("\n", ServiceCommands.of(remedy)));
        }
        if (outcome.result() != RepairResult.CANCELLED) {
            showOutcome(severity(outcome), explanation);
        }
        finish();
    }

    private void broken(Throwable fault) {
        showOutcome(Severity.ERROR, Explanations.ofFault(fault));
        finish();
    }

    private void showOutcome(Severity severity, Explanation explanation) {
        lastOutcome = '\n' + ServiceReport.of(explanation);
        view.showOutcome(severity, explanation);
    }

    private void finish() {
        busy = false;
        view.showReady();
        look();
        whenIdle.forEach(Runnable::run);
        whenIdle.clear();
    }

    private static Severity severity(RepairOutcome outcome) {
        return switch (outcome.result()) {
            case DONE -> Severity.GOOD;
            case NOTHING_TO_UNDO -> Severity.NOTE;
            default -> Severity.ERROR;
        };
    }
}
