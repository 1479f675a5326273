package org.runaslauncher.cli;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.runaslauncher.seclogon.Diagnosis;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.ServiceReport;
import org.runaslauncher.text.ServiceTexts;

/** What {@code /service} does without a window, for scripts: text out, exit code back; it never asks anybody. May take minutes. */
public final class ServiceConsole {
    private final ServiceControl control;
    private final BooleanSupplier forbidden;
    private final Consumer<String> output;
    private final ServiceRemedies remedies;
    private final ServiceExport export;

    /**
     * @param forbidden whether the organization lets the service be looked at only
     * @param carryOut carries out one remedy without asking anybody, and tells how it went
     * @param output takes text piece by piece; lines end with LF
     */
    public ServiceConsole(
            ServiceControl control,
            BooleanSupplier forbidden,
            Function<Remedy, RepairOutcome> carryOut,
            Consumer<String> output) {
        this.control = control;
        this.forbidden = forbidden;
        this.output = output;
        this.remedies = new ServiceRemedies(control, carryOut, output);
        this.export = new ServiceExport(output);
    }

    /** Fails for no reason but the service's: a fault of our own is told in a sentence, because Java's exit code for it means "cancelled". */
    public ExitCode run(ServiceSubcommand subcommand) {
        try {
            return subcommand.runOn(this);
        } catch (RuntimeException | LinkageError fault) {
            output.accept(Messages.get("cli.fault", fault) + '\n');
            return ExitCode.FAILED;
        }
    }

    /** Fails only if the state cannot be told; that something is wrong with the service is no failure of asking. */
    ExitCode status(boolean json) {
        ServiceSnapshot snapshot = control.snapshot();
        output.accept(json ? ServiceJson.of(snapshot) + '\n' : ServiceReport.summary(snapshot));
        return snapshot.status().state() == ServiceState.UNKNOWN ? ExitCode.FAILED : ExitCode.DONE;
    }

    ExitCode diagnose() {
        ServiceSnapshot snapshot = control.snapshot();
        output.accept(ServiceReport.of(snapshot));
        boolean trouble = Diagnosis.of(snapshot).stream()
                .anyMatch(finding -> finding.severity().isTrouble());
        return trouble ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    ExitCode repair(boolean yes) {
        return forbidden.getAsBoolean() ? refuse() : remedies.repair(yes);
    }

    ExitCode start() {
        return forbidden.getAsBoolean() ? refuse() : remedies.start();
    }

    /** Whether or not there is something to repair: a script is to learn it the first time. */
    private ExitCode refuse() {
        output.accept(ServiceReport.of(ServiceTexts.ofRule()));
        return ExitCode.FAILED;
    }

    ExitCode exportTemplate(Path file, StartType startType) {
        return export.template(file, startType);
    }

    ExitCode exportScripts(Path folder, StartType startType) {
        return export.scripts(folder, startType);
    }
}
