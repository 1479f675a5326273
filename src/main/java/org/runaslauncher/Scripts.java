package org.runaslauncher;

import java.util.Optional;
import org.runaslauncher.cli.ExitCode;
import org.runaslauncher.cli.IntegrateConsole;
import org.runaslauncher.cli.IntegrateSubcommand;
import org.runaslauncher.cli.Invocation;
import org.runaslauncher.cli.RunasCommand;
import org.runaslauncher.cli.ServiceConsole;
import org.runaslauncher.cli.ServiceSubcommand;
import org.runaslauncher.elevation.ServiceRepair;
import org.runaslauncher.integration.Cleanup;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.launch.FailureContext;
import org.runaslauncher.launch.LaunchAttempt;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Launcher;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.ProgramFiles;
import org.runaslauncher.program.Surroundings;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.text.Explanations;
import org.runaslauncher.windows.WindowsAllPlaces;
import org.runaslauncher.windows.WindowsGroupPolicy;
import org.runaslauncher.windows.WindowsServiceControl;
import org.runaslauncher.windows.WindowsSurroundings;

/** What the switches that need no window do. */
final class Scripts {
    private Scripts() {}

    /**
     * What is to be printed, and how to end.
     *
     * @param text lines end with LF; it is printed at once, because ParentConsole attaches to the console each time
     */
    record Result(String text, ExitCode code) {}

    static Result service(ServiceSubcommand subcommand) {
        StringBuilder text = new StringBuilder();
        // A script can wait for what is known of Group Policy; a window cannot.
        ServiceControl control = new WindowsServiceControl(new WindowsGroupPolicy());
        ServiceRepair repair = Adapters.serviceRepair();
        ServiceConsole console = new ServiceConsole(control, repair::isForbidden, repair::carryOutHere, text::append);
        ExitCode code = console.run(subcommand);
        return new Result(text.toString(), code);
    }

    static Result integrate(IntegrateSubcommand subcommand) {
        StringBuilder text = new StringBuilder();
        UserEntries entries = Adapters.entries();
        Cleanup cleanup = new Cleanup(entries, new WindowsAllPlaces());
        ExitCode code =
                new IntegrateConsole(entries, Adapters.firstStart(entries), cleanup, text::append).run(subcommand);
        return new Result(text.toString(), code);
    }

    /** Hands over to {@code runas.exe}; what that has to say it says itself. */
    static Result runas(Invocation invocation) {
        Optional<String> failed;
        try {
            failed = failureOfRunas(invocation);
        } catch (InvalidProgramException e) {
            failed = Optional.of(Explanations.of(e) + '\n');
        }
        return new Result(failed.orElse(""), failed.isPresent() ? ExitCode.FAILED : ExitCode.DONE);
    }

    private static Optional<String> failureOfRunas(Invocation invocation) throws InvalidProgramException {
        Surroundings windows = WindowsSurroundings.create();
        StoredSettings settings = Adapters.settings();
        RunasCommand runas = new RunasCommand(
                windows.computer().folders(),
                path -> windows.files().kindOf(path) == ProgramFiles.Kind.FILE,
                Adapters.finder(windows, settings),
                () -> settings.policies().kinds());
        LaunchRequest request = runas.request(invocation);
        Launcher launcher = Adapters.launcher(FailureContext.NONE, settings);
        return RunasCommand.sentence(launcher.launch(request, new LaunchAttempt(), () -> {}), request);
    }
}
