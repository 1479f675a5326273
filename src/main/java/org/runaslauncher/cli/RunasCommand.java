package org.runaslauncher.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.LaunchOutcome;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.Computer.Folders;
import org.runaslauncher.program.Target;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.Explanations;
import org.runaslauncher.text.Messages;

/**
 * What is left to Windows' own {@code runas.exe}, in a console of its own: it asks for passwords that are to be kept and for the PIN of a
 * smart card, which we never touch.
 */
public final class RunasCommand {
    private final Folders folders;
    private final Predicate<String> isFile;

    /** @param isFile whether a path is that of a file */
    public RunasCommand(Folders folders, Predicate<String> isFile) {
        this.folders = folders;
        this.isFile = isFile;
    }

    /** What starts it: as the current user, until its end. */
    public LaunchRequest request(Invocation invocation) {
        StartOptions untilEnd = new StartOptions(Environment.OF_THE_CALLER, Priority.NORMAL, true);
        return new LaunchRequest(target(invocation), new CurrentUser(), untilEnd);
    }

    private Target target(Invocation invocation) {
        String runas = folders.system() + "\\runas.exe";
        String arguments = arguments(invocation);
        // Only to be read, so its console has to stay.
        return invocation.launch().command().isEmpty()
                ? new Target(
                        folders.commandPrompt(), "/d /s /k \"\"" + runas + "\" " + arguments + '"', folders.system())
                : new Target(runas, arguments, folders.system());
    }

    /** What is to be told about how it ended; empty if all went well. Its own words went into its console, which has closed. */
    public static Optional<String> sentence(LaunchOutcome outcome, LaunchRequest request) {
        return outcome.match(
                started -> started.exitCode() == 0
                        ? Optional.empty()
                        : Optional.of(Messages.get(
                                "cli.runas-failed",
                                String.valueOf(started.exitCode()),
                                request.target().commandLine())),
                Optional::empty,
                failed -> Optional.of(text(Explanations.of(failed))));
    }

    private static String text(Explanation why) {
        return why.happened() + ' ' + why.advice() + '\n' + why.technical() + '\n';
    }

    private String arguments(Invocation invocation) {
        List<String> words = new ArrayList<>(invocation.runas());
        List<String> command = invocation.launch().command();
        if (!command.isEmpty()) {
            words.add(program(command));
        }
        return CommandLine.join(words);
    }

    /** runas.exe takes one word, which is a whole command line. */
    private String program(List<String> command) {
        return command.size() == 1 && !isFile.test(command.get(0)) ? command.get(0) : CommandLine.join(command);
    }
}
