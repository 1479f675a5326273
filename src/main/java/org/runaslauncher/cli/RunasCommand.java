package org.runaslauncher.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.LaunchOutcome;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.Computer.Folders;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.Target;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.program.WindowState;
import org.runaslauncher.settings.Kinds;
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
    private final TargetFinder finder;
    private final Supplier<Kinds> permitted;

    /**
     * @param isFile whether a path is that of a file
     * @param finder which finds only what is permitted
     * @param permitted which kinds of program may be started
     */
    public RunasCommand(Folders folders, Predicate<String> isFile, TargetFinder finder, Supplier<Kinds> permitted) {
        this.folders = folders;
        this.isFile = isFile;
        this.finder = finder;
        this.permitted = permitted;
    }

    /**
     * What starts it: as the current user, until its end.
     *
     * @throws InvalidProgramException if programs of its kind may not be started, or if not all may and it cannot be told which it is
     */
    public LaunchRequest request(Invocation invocation) throws InvalidProgramException {
        StartOptions untilEnd = new StartOptions(Environment.OF_THE_CALLER, Priority.NORMAL, true);
        return new LaunchRequest(target(invocation), new CurrentUser(), untilEnd);
    }

    private Target target(Invocation invocation) throws InvalidProgramException {
        String runas = folders.system() + "\\runas.exe";
        boolean isRuled = !permitted.get().equals(Kinds.ALL);
        if (isRuled && !invocation.launch().command().isEmpty()) {
            return permitted(invocation, runas);
        }
        String arguments = arguments(invocation);
        // Only to be read, so its console has to stay.
        return invocation.launch().command().isEmpty()
                ? new Target(
                        folders.commandPrompt(), "/d /s /k \"\"" + runas + "\" " + arguments + '"', folders.system())
                : new Target(runas, arguments, folders.system());
    }

    /**
     * With the program as we would start it, by its full path: what {@code runas.exe} itself would find for a name, or for a path with blanks, could
     * be of another kind.
     */
    private Target permitted(Invocation invocation, String runas) throws InvalidProgramException {
        List<String> command = invocation.launch().command();
        boolean anotherUser = invocation.runas().stream().noneMatch(word -> word.matches("(?i)/trustlevel:.*"));
        String arguments = CommandLine.join(command.subList(1, command.size()));
        Target found = finder.find(new Picked(command.get(0), arguments, "", anotherUser))
                .target();
        List<String> words = new ArrayList<>(invocation.runas());
        words.add(found.commandLine());
        return new Target(runas, CommandLine.join(words), folders.system(), WindowState.NORMAL, found.origin());
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
