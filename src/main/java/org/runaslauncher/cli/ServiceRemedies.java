package org.runaslauncher.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.runaslauncher.seclogon.Diagnosis;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.FindingKind;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.ServiceReport;
import org.runaslauncher.text.ServiceTexts;

/** Carries remedies out, without asking, and tells how each went. */
final class ServiceRemedies {
    private final ServiceControl control;
    private final Function<Remedy, RepairOutcome> carryOut;
    private final Consumer<String> output;

    ServiceRemedies(ServiceControl control, Function<Remedy, RepairOutcome> carryOut, Consumer<String> output) {
        this.control = control;
        this.carryOut = carryOut;
        this.output = output;
    }

    ExitCode start() {
        if (control.status().state() == ServiceState.RUNNING) {
            print(Messages.get("cli.service-runs-already"));
            return ExitCode.DONE;
        }
        return codeOf(List.of(carryOut(Remedy.START)));
    }

    /**
     * The remedy that each troubled finding recommends, the worst finding first, each remedy once. After each it looks again: one remedy may
     * cure several findings. What may be a rule of the organization is left as it is.
     *
     * @param yes whether to change that too
     */
    ExitCode repair(boolean yes) {
        Set<Remedy> tried = EnumSet.noneOf(Remedy.class);
        List<RepairOutcome> outcomes = new ArrayList<>();
        for (Optional<Remedy> next = next(yes, tried); next.isPresent(); next = next(yes, tried)) {
            tried.add(next.get());
            outcomes.add(carryOut(next.get()));
        }
        List<Finding> left = Diagnosis.of(control.snapshot());
        boolean trouble = left.stream().anyMatch(ServiceRemedies::isTrouble);
        if (!trouble && outcomes.isEmpty()) {
            print(Messages.get("cli.service-nothing-to-repair"));
        }
        left.stream().filter(finding -> isWorthTelling(finding, outcomes)).forEach(finding -> tell(finding, yes));
        if (!trouble) {
            // What one remedy could not do another one may have.
            return ExitCode.DONE;
        }
        ExitCode code = codeOf(outcomes);
        return code == ExitCode.DONE ? ExitCode.FINDINGS : code;
    }

    private Optional<Remedy> next(boolean yes, Set<Remedy> tried) {
        return Diagnosis.of(control.snapshot()).stream()
                .filter(ServiceRemedies::isTrouble)
                .filter(finding -> yes || !finding.asksFirst())
                .flatMap(finding -> finding.remedies().stream().limit(1))
                .filter(remedy -> !tried.contains(remedy))
                .findFirst();
    }

    private RepairOutcome carryOut(Remedy remedy) {
        RepairOutcome outcome = carryOut.apply(remedy);
        Explanation explanation = ServiceTexts.of(remedy, outcome, "");
        if (outcome.isDone()) {
            print(explanation.happened());
        } else {
            print(explanation);
        }
        return outcome;
    }

    /** What was changed here is worth little where Group Policy sets it again. */
    private static boolean isWorthTelling(Finding finding, List<RepairOutcome> outcomes) {
        return isTrouble(finding) || finding.kind() == FindingKind.MANAGED_BY_GROUP_POLICY && !outcomes.isEmpty();
    }

    private void tell(Finding finding, boolean yes) {
        print(ServiceTexts.of(finding));
        if (finding.asksFirst() && !yes) {
            print(Messages.get("cli.service-left-alone"));
        }
    }

    private static ExitCode codeOf(List<RepairOutcome> outcomes) {
        if (outcomes.stream().anyMatch(RepairOutcome::needsAdministrator)) {
            return ExitCode.NEEDS_ADMINISTRATOR;
        }
        return outcomes.stream().allMatch(RepairOutcome::isDone) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static boolean isTrouble(Finding finding) {
        return finding.severity().isTrouble();
    }

    private void print(Explanation explanation) {
        output.accept(ServiceReport.of(explanation));
    }

    private void print(String line) {
        output.accept(line + '\n');
    }
}
