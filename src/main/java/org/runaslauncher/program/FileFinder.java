package org.runaslauncher.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @param what lies there; only a file or a folder
     * @param arguments what stands behind it; empty unless the text was a command line
     */
    record Located(String path, Kind what, String arguments) {}

    /** A text that names something as a whole is no command line, whatever blanks are in it. */
    Located locate(String program) throws InvalidProgramException {
        String text = WindowsPath.clean(program);
        if (text.isEmpty()) {
            throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.NO_PROGRAM);
        }
        Optional<Located> whole = existing(text, "");
        if (whole.isPresent()) {
            return whole.get();
        }
        for (Split split : commandLines(program)) {
            Optional<Located> found =
                    existing(split.program(), split.arguments()).filter(it -> it.what() != Kind.FOLDER);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw problemOf(text.startsWith("\"") ? CommandLine.splitProgram(text).program() : text);
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

    private Optional<Located> existing(String name, String arguments) {
        try {
            String expanded = windows.files().expand(name);
            if (expanded.isBlank() || URI.matcher(expanded).matches()) {
                return Optional.empty();
            }
            check(ProgramPart.PROGRAM, expanded);
            String path = fullPath(expanded);
            Kind what = windows.files().kindOf(path);
            return what.mayBeThere() ? Optional.of(new Located(path, what, arguments)) : Optional.empty();
        } catch (InvalidProgramException e) {
            return Optional.empty();
        }
    }

    private String fullPath(String name) {
        Optional<String> searched = WindowsPath.of(name).type() == PathType.BARE_NAME
                ? windows.search().find(name)
                : Optional.empty();
        if (searched.isPresent()) {
            return windows.files().fullPath(searched.get());
        }
        String path = windows.files().fullPath(name);
        if (windows.files().kindOf(path) == Kind.FILE) {
            return path;
        }
        return TRIED_EXTENSIONS.stream()
                .map(path::concat)
                .filter(with -> windows.files().kindOf(with) == Kind.FILE)
                .findFirst()
                .orElse(path);
    }

    private InvalidProgramException problemOf(String text) throws InvalidProgramException {
        String name = windows.files().expand(text);
        if (URI.matcher(name).matches()) {
            return new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.URL);
        }
        check(ProgramPart.PROGRAM, name);
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
