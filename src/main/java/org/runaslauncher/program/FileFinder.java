package org.runaslauncher.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.runaslauncher.program.CommandLine.Split;
import org.runaslauncher.program.ProgramFiles.Kind;
import org.runaslauncher.program.path.PathFault;
import org.runaslauncher.program.path.PathType;
import org.runaslauncher.program.path.WindowsPath;

/** From a text to the file or folder that it names, and the arguments behind it. */
final class FileFinder {
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    /** The shell's, in its order; .msc and .cpl so that {@code C:\Windows\System32\devmgmt} is found as well. */
    private static final List<String> TRIED_EXTENSIONS =
            List.of(".com", ".exe", ".bat", ".lnk", ".cmd", ".msc", ".cpl");

    /** Each is a look at the disk; a command line with more blanks in its program does not exist. */
    private static final int MOST_BLANKS = 24;

    private final Surroundings windows;

    FileFinder(Surroundings windows) {
        this.windows = windows;
    }

    /**
     * What a text means.
     *
     * @param path full path, as Windows understands it
     * @param what lies there, or may lie there: never anything missing
     * @param arguments what stands behind it; empty unless the text was a command line
     */
    record Located(String path, Kind what, String arguments) {}

    /** A text that names something as a whole is no command line, whatever blanks are in it. */
    Located locate(String program) throws InvalidProgramException {
        String text = WindowsPath.clean(program);
        if (text.isEmpty()) {
            throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.NO_PROGRAM);
        }
        List<Split> readings = new ArrayList<>();
        readings.add(new Split(text, ""));
        readings.addAll(commandLines(program));
        return literal(program)
                .or(() -> first(readings, this::searched))
                .or(() -> first(readings, this::existing))
                .orElseThrow(() -> problemOf(
                        text.startsWith("\"") ? CommandLine.splitProgram(text).program() : text));
    }

    /** Names may have percent signs and invisible marks in them, which is nobody's doing who picks or drops such a file. */
    private Optional<Located> literal(String program) {
        boolean path = Paths.isFull(program)
                && program.equals(program.strip())
                && WindowsPath.of(program).problem().isEmpty();
        return Optional.of(program)
                .filter(text -> path)
                .map(windows.files()::fullPath)
                .filter(full -> windows.files().kindOf(full) == Kind.FILE)
                .map(full -> new Located(full, Kind.FILE, ""));
    }

    private static Optional<Located> first(List<Split> readings, Function<Split, Optional<Located>> look) {
        return readings.stream().map(look).flatMap(Optional::stream).findFirst();
    }

    /**
     * The ways to take a command line apart, in the order in which Windows tries them: an unquoted program may go on behind each of its
     * blanks ({@code C:\Program Files\x.exe /a}: API page of CreateProcessW, lpApplicationName).
     */
    private static List<Split> commandLines(String text) {
        String line = text.strip();
        if (line.startsWith("\"")) {
            return List.of(CommandLine.splitProgram(line));
        }
        List<Split> splits = new ArrayList<>();
        for (int i = 0; i < line.length() && splits.size() < MOST_BLANKS; i++) {
            boolean blank = line.charAt(i) == ' ' || line.charAt(i) == '\t';
            if (blank && line.charAt(i - 1) != ' ' && line.charAt(i - 1) != '\t') {
                splits.add(new Split(line.substring(0, i), line.substring(i).strip()));
            }
        }
        return splits;
    }

    /** Of a bare name, where Windows looks for programs. The current folder comes last: anybody may have put something there. */
    private Optional<Located> searched(Split reading) {
        return usable(reading.program())
                .filter(name -> WindowsPath.of(name).type() == PathType.BARE_NAME)
                .flatMap(windows.search()::find)
                .map(windows.files()::fullPath)
                .map(path -> new Located(path, windows.files().kindOf(path), reading.arguments()))
                .filter(located -> located.what().mayBeThere());
    }

    private Optional<Located> existing(Split reading) {
        return usable(reading.program())
                .map(this::fullPath)
                .map(path -> new Located(path, windows.files().kindOf(path), reading.arguments()))
                .filter(located -> located.what().mayBeThere())
                // A folder takes no arguments: what looks like it is the beginning of a path with blanks.
                .filter(located ->
                        located.what() != Kind.FOLDER || reading.arguments().isEmpty())
                .filter(this::isPlausible);
    }

    /** What cannot be looked at is a program, or it is the beginning of a path with blanks. */
    private boolean isPlausible(Located located) {
        boolean seen = located.what() == Kind.FILE || located.what() == Kind.FOLDER;
        return seen
                || !located.path().contains(" ") && located.arguments().isEmpty()
                || ProgramKind.ofFile(located.path()) != ProgramKind.DOCUMENT;
    }

    /** With its variables filled in; empty for what is no path. */
    private Optional<String> usable(String name) {
        String expanded = windows.files().expand(name);
        boolean path = !expanded.isBlank()
                && !URI.matcher(expanded).matches()
                && WindowsPath.of(expanded).simplified().problem().isEmpty();
        return path ? Optional.of(WindowsPath.of(expanded).simplified().text()) : Optional.empty();
    }

    private String fullPath(String name) {
        String path = windows.files().fullPath(name);
        Kind what = windows.files().kindOf(path);
        if (what == Kind.FILE || what == Kind.FOLDER) {
            return path;
        }
        return TRIED_EXTENSIONS.stream()
                .map(path::concat)
                .filter(with -> windows.files().kindOf(with) == Kind.FILE)
                .findFirst()
                .orElse(path);
    }

    private InvalidProgramException problemOf(String text) {
        String name = WindowsPath.of(windows.files().expand(text)).simplified().text();
        if (URI.matcher(name).matches()) {
            boolean settings = name.regionMatches(true, 0, "ms-settings", 0, "ms-settings".length());
            return settings
                    ? new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.SETTINGS)
                    : new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.URL);
        }
        Optional<PathFault> fault = WindowsPath.of(name).problem();
        if (fault.isPresent()) {
            return InvalidProgramException.of(ProgramPart.PROGRAM, fault.get());
        }
        String path = windows.files().fullPath(name);
        return switch (windows.files().kindOf(path)) {
            case UNREACHABLE -> new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.UNREACHABLE, path);
            case FOLDER_MISSING ->
                new InvalidProgramException(
                        ProgramPart.PROGRAM, ProgramProblem.FOLDER_MISSING, path, Paths.parent(path));
            default -> new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.MISSING, path);
        };
    }

    /** Refuses what Windows would refuse, and what it would not take for a file: a device, a stream behind a file. */
    static void check(ProgramPart part, String path) throws InvalidProgramException {
        Optional<PathFault> fault = WindowsPath.of(path).simplified().problem();
        if (fault.isPresent()) {
            throw InvalidProgramException.of(part, fault.get());
        }
    }
}
