package org.runaslauncher.program;

import static org.runaslauncher.program.ProgramPart.ARGUMENTS;
import static org.runaslauncher.program.ProgramPart.PROGRAM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is started for a batch file: cmd.exe, with a command line that runs this very file with these very arguments, or not at all.
 *
 * <p>An argument <em>arrives</em> if, n being its place, {@code %~n} in the batch file is the same text, {@code %n} is that text or that
 * text in quotes, and a program that the file calls with {@code %*} splits off the same arguments. {@code "a b"} as typed is the argument
 * {@code a b}, for which {@code %1} is {@code "a b"} and {@code %~1} is {@code a b}. Every argument arrives or is refused: there is no
 * escape that holds for cmd.exe in all cases
 * (<a href="https://blog.rust-lang.org/2024/04/09/cve-2024-24576.html">CVE-2024-24576</a>,
 * <a href="https://www.kb.cert.org/vuls/id/123335">CVE-2024-3566</a>), so only what plain quotes protect is let through. What the file
 * then does with its parameters is its own affair: {@code echo %~1} takes the quotes off, and {@code call} doubles carets.
 *
 * <p>The switches (<a href="https://learn.microsoft.com/windows-server/administration/windows-commands/cmd">cmd</a>): {@code /d} no
 * AutoRun commands from the registry, {@code /e:on} and {@code /v:off} against other defaults there ({@code %~1} is an extension; with
 * delayed expansion {@code !} begins a variable), {@code /s} exactly the first and the last quote are taken off what follows
 * {@code /c}, whatever stands between them.
 *
 * @param interpreter full path of cmd.exe
 * @param arguments all that follows on its command line
 */
public record BatchCommand(String interpreter, String arguments) {
    /**
     * The longest command line that cmd.exe takes, in UTF-16 units
     * (<a href="https://learn.microsoft.com/troubleshoot/windows-client/shell-experience/command-line-string-limitation">page</a>).
     */
    public static final int LONGEST = 8_191;

    private static final String SWITCHES = "/d /e:on /v:off /s ";

    /** Windows takes these off the end of a path, so that {@code x.bat. .} is a batch file (CVE-2024-43402). */
    private static final Pattern IGNORED_AT_THE_END = Pattern.compile("[. ]+\\z");

    /** A drive or a server, but not the {@code \\?\} of device paths, which cmd.exe does not know. */
    private static final Pattern FULL_PATH =
            Pattern.compile("(?:[A-Za-z]:|\\\\\\\\[^\\\\/:?.][^\\\\/:]*)\\\\[^/:*?<>|\\t]+");

    private static final Pattern BATCH_FILE =
            Pattern.compile(".*\\.(?:bat|cmd)[. ]*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Not special to cmd.exe at any place in an argument; neither are letters and digits. */
    private static final String PLAIN = "#$*+-./:?@\\_";

    /**
     * A letter, but one that cmd.exe separates parameters at, as it does at blank, tab, comma, semicolon and equals sign
     * (<a href="https://stackoverflow.com/a/4095133">phase 2 of its parser</a>).
     */
    private static final int SEPARATING_LETTER = 0xff;

    /**
     * The command for a batch file.
     *
     * @param interpreter full path of cmd.exe
     * @param batchFile full path of the file
     * @param arguments one line as typed, which is split as for any other program
     * @throws InvalidBatchCommandException if it would not arrive as it is
     */
    public static BatchCommand of(String interpreter, String batchFile, String arguments)
            throws InvalidBatchCommandException {
        return of(interpreter, "/c ", checkedPath(batchFile), arguments);
    }

    /**
     * The command for a program whose console stays open when it has ended: a batch file, or anything else that has one. The same is let
     * through, because the same cmd.exe reads it.
     *
     * @param program full path of the file
     * @throws InvalidBatchCommandException if it would not arrive as it is
     */
    static BatchCommand thatStays(String interpreter, String program, String arguments)
            throws InvalidBatchCommandException {
        String path = isBatchFile(program) ? checkedPath(program) : literalPath(program);
        return of(interpreter, "/k ", path, arguments);
    }

    private static BatchCommand of(String interpreter, String then, String path, String arguments)
            throws InvalidBatchCommandException {
        List<String> words = new ArrayList<>();
        words.add('"' + path + '"');
        for (String argument : CommandLine.split(arguments)) {
            words.add(literal(argument));
        }
        BatchCommand command = new BatchCommand(interpreter, SWITCHES + then + '"' + String.join(" ", words) + '"');
        int length = command.commandLine().length();
        if (length > LONGEST) {
            throw new InvalidBatchCommandException(ARGUMENTS, BatchProblem.TOO_LONG, LONGEST, length);
        }
        return command;
    }

    /** Whether Windows would run this file by cmd.exe: by its ending, in any case, less what Windows ignores behind it. */
    public static boolean isBatchFile(String path) {
        return BATCH_FILE.matcher(path).matches();
    }

    /** The whole command line. */
    public String commandLine() {
        return '"' + interpreter + "\" " + arguments;
    }

    /** {@code !} and {@code ^} are no trouble here: they are literal between quotes on the command line, where nobody expands later. */
    private static String checkedPath(String batchFile) throws InvalidBatchCommandException {
        String path = literalPath(IGNORED_AT_THE_END.matcher(batchFile).replaceFirst(""));
        if (!isBatchFile(path)) {
            throw new InvalidBatchCommandException(PROGRAM, BatchProblem.PATH, batchFile);
        }
        return path;
    }

    private static String literalPath(String path) throws InvalidBatchCommandException {
        Optional<BatchProblem> problem = problemIn(path);
        if (problem.isPresent()) {
            throw new InvalidBatchCommandException(PROGRAM, problem.get(), path);
        }
        if (!FULL_PATH.matcher(path).matches()) {
            throw new InvalidBatchCommandException(PROGRAM, BatchProblem.PATH, path);
        }
        return path;
    }

    private static String literal(String argument) throws InvalidBatchCommandException {
        boolean quotes = argument.isEmpty() || !argument.codePoints().allMatch(BatchCommand::isPlain);
        Optional<BatchProblem> problem = problemIn(argument)
                .or(() -> problemIf(argument.contains("!"), BatchProblem.EXCLAMATION_MARK))
                .or(() -> problemIf(quotes && argument.endsWith("\\"), BatchProblem.BACKSLASH_AT_END));
        if (problem.isPresent()) {
            throw new InvalidBatchCommandException(ARGUMENTS, problem.get(), argument);
        }
        return quotes ? '"' + argument + '"' : argument;
    }

    private static boolean isPlain(int c) {
        return PLAIN.indexOf(c) >= 0 || Character.isLetterOrDigit(c) && c != SEPARATING_LETTER;
    }

    /** What quotes do not protect from. */
    private static Optional<BatchProblem> problemIn(String text) {
        return text.chars()
                .mapToObj(BatchCommand::problemOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<BatchProblem> problemOf(int c) {
        return switch (c) {
            case '%' -> Optional.of(BatchProblem.PERCENT);
            case '"' -> Optional.of(BatchProblem.QUOTE);
            case '\r', '\n' -> Optional.of(BatchProblem.LINE_BREAK);
            case '\0' -> Optional.of(BatchProblem.NUL);
            default -> problemIf(c != '\t' && Character.isISOControl(c), BatchProblem.CONTROL_CHARACTER);
        };
    }

    private static Optional<BatchProblem> problemIf(boolean holds, BatchProblem problem) {
        return holds ? Optional.of(problem) : Optional.empty();
    }
}
