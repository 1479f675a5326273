package org.runaslauncher.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.runaslauncher.program.CommandLine.Split;
import org.runaslauncher.program.FileFinder.Located;
import org.runaslauncher.program.ProgramFiles.Kind;
import org.runaslauncher.program.path.WindowsPath;
import org.runaslauncher.settings.Kinds;

/** Turns what somebody typed, picked or dropped into a {@link Target}, or says why that is impossible. Touches files: may take long. */
public final class TargetFinder {
    private final Surroundings windows;
    private final Supplier<Kinds> permitted;
    private final FileFinder finder;

    /** Finds programs of all kinds. */
    public TargetFinder(Surroundings windows) {
        this(windows, () -> Kinds.ALL);
    }

    /** @param permitted which kinds of program may be started; asked each time, because it may change */
    public TargetFinder(Surroundings windows, Supplier<Kinds> permitted) {
        this.windows = windows;
        this.permitted = permitted;
        finder = new FileFinder(windows);
    }

    /**
     * Finds the target that is to be started.
     *
     * @throws InvalidProgramException if it cannot be started
     */
    public Found find(Picked picked) throws InvalidProgramException {
        return permitted(new Search(forOneSearch(), picked).result());
    }

    private Found permitted(Found found) throws InvalidProgramException {
        Optional<String> forbidden = found.target().forbiddenBy(permitted.get());
        if (forbidden.isPresent()) {
            throw new InvalidProgramException(
                    ProgramPart.PROGRAM, ProgramProblem.FORBIDDEN_KIND, Paths.name(forbidden.get()));
        }
        return found;
    }

    /**
     * Finds what would be started, and asks no host for it but the one that the user has named.
     *
     * @throws InvalidProgramException if it cannot be started
     */
    public Found preview(Picked picked) throws InvalidProgramException {
        return permitted(new Search(OneHost.around(forOneSearch(), picked.program()), picked).result());
    }

    private Surroundings forOneSearch() {
        return windows.with(new RememberedDrives(windows.drives()));
    }

    /**
     * The same while somebody still types: what lies on another computer, also behind a letter or a variable, is not looked at, because its name may
     * not be complete.
     *
     * @return empty for what lies on another computer
     */
    public Optional<Found> previewWhileTyping(Picked picked) throws InvalidProgramException {
        Surroundings once = forOneSearch();
        return OneHost.namesAnother(once, picked.program()) ? Optional.empty() : Optional.of(preview(picked));
    }

    /**
     * Takes a single word apart that may be a whole command line ({@code "notepad.exe C:\a.txt"}), as {@code runas} does. A word that
     * names a file is one, and so is a path with blanks that cannot be reached now: only what begins with a quote, or with a program
     * that exists, is a command line.
     */
    public Split splitCommand(String word) {
        boolean quoted = word.strip().startsWith("\"");
        try {
            Located located = finder.locate(word);
            return located.arguments().isEmpty()
                    ? new Split(word, "")
                    : new Split(withoutEnd(word.strip(), located.arguments()), located.arguments());
        } catch (InvalidProgramException e) {
            return quoted ? CommandLine.splitProgram(word) : new Split(word, "");
        }
    }

    private static String withoutEnd(String word, String arguments) {
        return WindowsPath.clean(word.substring(0, word.length() - arguments.length()));
    }

    /** One search, from what was picked to its target. */
    private static final class Search {
        private final Surroundings windows;
        private final Picked picked;
        private final Letters letters;
        private final StartFolders startFolders;
        private final LinkFollower links;
        private final List<Notice> notices = new ArrayList<>();

        Search(Surroundings windows, Picked picked) {
            this.windows = windows;
            this.picked = picked;
            letters = new Letters(windows.drives());
            startFolders = new StartFolders(windows, letters);
            links = new LinkFollower(windows);
        }

        Found result() throws InvalidProgramException {
            Step start = start();
            List<Step> way = new ArrayList<>();
            Step followed = links.follow(start, way, notices);
            checkArguments(followed.arguments());
            Step step = reachable(followed);
            ProgramKind kind = step.kind();
            if (kind == ProgramKind.FOLDER && picked.anotherUser()) {
                throw folder(step.file());
            }
            if (kind == ProgramKind.PROGRAM) {
                new Processors(windows).check(step.file());
            }
            Handlers.Command command =
                    reachable(new Handlers(windows, picked.keepConsole()).commandFor(step, notices), kind);
            new Cautions(windows).about(step.file(), command.executable(), picked.anotherUser(), notices);
            String folder = startFolder(step, command.executable());
            Target target = new Target(
                    command.executable(), command.arguments(), folder, step.window(), origin(way, kind, command));
            boolean lookedAt = step.what() != Kind.UNKNOWN;
            return new Found(kind, start.file(), step.file(), lookedAt, step.icon(), target, notices);
        }

        /** What opens a document is the current user's choice, and so it counts; what Windows opens the other kinds with does not. */
        private static List<String> origin(List<Step> way, ProgramKind kind, Handlers.Command command) {
            Stream<String> files =
                    way.stream().map(step -> step.what() == Kind.FOLDER ? step.file() + '\\' : step.file());
            Stream<String> opener = kind == ProgramKind.DOCUMENT ? Stream.of(command.executable()) : Stream.empty();
            return Stream.concat(files, opener).distinct().toList();
        }

        private Step start() throws InvalidProgramException {
            checkArguments(picked.arguments());
            Located located = new FileFinder(windows).locate(picked.program());
            checkArguments(located.arguments());
            String arguments = (located.arguments() + ' ' + picked.arguments().strip()).strip();
            return new Step(located.path(), located.what(), arguments);
        }

        private static void checkArguments(String arguments) throws InvalidProgramException {
            if (arguments.strip().chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
                throw new InvalidProgramException(ProgramPart.ARGUMENTS, ProgramProblem.CONTROL_CHARACTER);
            }
        }

        private Step reachable(Step step) {
            return picked.anotherUser()
                    ? step.with(
                            letters.replaceIn(step.file(), notices),
                            letters.replaceInArguments(step.arguments(), notices))
                    : step;
        }

        /** What opens a document is the current user's choice, and may lie anywhere. */
        private Handlers.Command reachable(Handlers.Command command, ProgramKind kind) throws InvalidProgramException {
            if (kind != ProgramKind.DOCUMENT) {
                return command;
            }
            new Processors(windows).check(command.executable());
            return picked.anotherUser()
                    ? new Handlers.Command(
                            letters.replaceIn(command.executable(), notices),
                            letters.replaceInArguments(command.arguments(), notices))
                    : command;
        }

        private String startFolder(Step step, String executable) throws InvalidProgramException {
            String folder = wantedStartFolder(step);
            String commandPrompt = windows.computer().folders().commandPrompt();
            return executable.equalsIgnoreCase(commandPrompt) ? startFolders.forCommandPrompt(folder, notices) : folder;
        }

        private String wantedStartFolder(Step step) throws InvalidProgramException {
            if (!WindowsPath.clean(picked.startFolder()).isEmpty()) {
                return startFolders.typed(picked.startFolder(), picked.anotherUser(), notices);
            }
            String wanted = step.startFolder().isEmpty() ? Paths.parent(step.file()) : step.startFolder();
            return startFolders.chosen(wanted, picked.anotherUser(), notices);
        }

        private InvalidProgramException folder(String path) {
            String commandPrompt = windows.computer().folders().commandPrompt();
            return new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.FOLDER, path)
                    .or(new Alternative(Alternative.Kind.COMMAND_PROMPT_THERE, commandPrompt, "", path));
        }
    }
}
