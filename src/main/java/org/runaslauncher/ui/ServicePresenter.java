package org.runaslauncher.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.runaslauncher.elevation.ServiceRepair;
import org.runaslauncher.launch.Background;
import org.runaslauncher.seclogon.Diagnosis;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.GroupPolicy;
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
    private GroupPolicy groupPolicy = GroupPolicy.UNKNOWN;
    private String lastOutcome = "";
    private Runnable whenSeen = () -> {};
    private boolean looking;
    private boolean forbidden;
    private boolean helped;
    private boolean busy;

    /**
     * What the presenter works with.
     *
     * @param groupPolicy asked once; the answer may take long
     * @param errorText Windows' own text for a Win32 code
     */
    public record Services(
            ServiceControl control,
            ServiceRepair repair,
            Supplier<GroupPolicy> groupPolicy,
            IntFunction<String> errorText,
            Background background) {}

    private record Seen(ServiceSnapshot snapshot, boolean forbidden) {}

    private record Repaired(RepairOutcome outcome, String windowsText) {}

    public ServicePresenter(ServiceView view, Services services) {
        this.view = view;
        this.services = services;
    }

    /** Finds out whether Group Policy manages the service, which must not keep the rest waiting. */
    public void askForGroupPolicy() {
        services.background().run(services.groupPolicy()::get, known -> groupPolicy = known, fault -> {});
    }

    /**
     * Looks at the service again, unless the last look still goes on, or a remedy: between its steps the service looks worse than it is.
     */
    public void look() {
        if (!looking && !busy) {
            looking = true;
            services.background()
                    .run(
                            () -> new Seen(
                                    services.control().snapshot(),
                                    services.repair().isForbidden()),
                            this::show,
                            fault -> show(new Seen(ServiceSnapshot.UNKNOWN, forbidden)));
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
        begin(Messages.get("service.carrying-out", ServiceTexts.of(remedy)));
        boolean callerMay = shown != null && remedy.needed().stream().allMatch(shown::callerMay);
        afterLook(() -> services.background()
                .run(() -> carryOut(remedy, callerMay), repaired -> ended(remedy, repaired), this::broken));
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
        begin(Messages.get("export.writing"));
        services.background().run(() -> choice.writeTo(target), this::exported, fault -> {
            if (fault instanceof IOException e) {
                showOutcome(Severity.ERROR, ExportTexts.failed(target, e));
                finish();
            } else {
                broken(fault);
            }
        });
    }

    private void exported(Explanation written) {
        showOutcome(Severity.GOOD, written);
        finish();
    }

    private void begin(String sentence) {
        busy = true;
        lastOutcome = "";
        view.clearOutcome();
        view.showBusy(sentence);
    }

    /** Runs something now, or when the remedy that is being carried out has ended: it must not be left half done. */
    public void whenIdle(Runnable action) {
        if (busy) {
            whenIdle.add(action);
        } else {
            action.run();
        }
    }

    private void afterLook(Runnable action) {
        if (looking) {
            whenSeen = action;
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

    private void show(Seen seen) {
        looking = false;
        Runnable next = whenSeen;
        whenSeen = () -> {};
        next.run();
        ServiceSnapshot snapshot = seen.snapshot().withGroupPolicy(groupPolicy);
        if (!snapshot.equals(shown) || seen.forbidden() != forbidden) {
            shown = snapshot;
            setForbidden(seen.forbidden());
            List<Finding> findings = Diagnosis.of(snapshot);
            view.show(snapshot, findings);
        }
        if (helped) {
            helped = false;
            if (snapshot.readiness().isGood()) {
                view.showRepaired();
            }
        }
    }

    private void setForbidden(boolean now) {
        if (now != forbidden) {
            forbidden = now;
            view.setChangesForbidden(now);
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
            helped = outcome.isDone() && shown != null && !shown.readiness().isGood();
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
            case DONE_BUT_NOT_STARTED -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }
}
