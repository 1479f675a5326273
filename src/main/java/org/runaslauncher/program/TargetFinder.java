package org.runaslauncher.program;

import static org.runaslauncher.program.ProgramFiles.Kind.FILE;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.runaslauncher.program.CommandLine.Split;

/** Turns what somebody typed, picked or dropped into a {@link Target}, or says why that is impossible. Touches files: may take long. */
public final class TargetFinder {
    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final String NEVER_IN_A_PATH = "\"<>|?*";
    private static final Set<String> EXECUTABLE = Set.of(".exe", ".com");

    private final ProgramFiles files;

    public TargetFinder(ProgramFiles files) {
        this.files = files;
    }

    /**
     * Finds the target.
     *
     * @param program a path, a bare name that is searched for, with or without quotes and environment variables
     * @param arguments passed on as they are, less the blanks around them
     * @param startFolder a full path, or blank for the program's own folder
     * @throws InvalidProgramException if it cannot be started
     */
    public Target find(String program, String arguments, String startFolder) throws InvalidProgramException {
        String executable = findExecutable(program);
        String trimmed = arguments.strip();
        if (trimmed.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
            throw new InvalidProgramException(ProgramPart.ARGUMENTS, ProgramProblem.CONTROL_CHARACTER);
        }
        return new Target(executable, trimmed, findStartFolder(startFolder, executable));
    }

    /**
     * Takes a single word apart that may be a whole command line ({@code "notepad.exe C:\a.txt"}), as {@code runas} does. A word that
     * names a file is one, and so is a path with blanks that cannot be reached now: only what begins with a quote, or with a program
     * that exists, is a command line.
     */
    public Split splitCommand(String word) {
        Split split = CommandLine.splitProgram(word);
        boolean commandLine = !isFile(word) && (word.strip().startsWith("\"") || isFile(split.program()));
        return commandLine ? split : new Split(word, "");
    }

    private boolean isFile(String word) {
        try {
            String path = files.expand(Paths.unquote(word));
            checkCharacters(ProgramPart.PROGRAM, path);
            return files.kindOf(locate(path)) == FILE;
        } catch (InvalidProgramException e) {
            return false;
        }
    }

    private String findExecutable(String program) throws InvalidProgramException {
        String text = Paths.unquote(program);
        if (text.isEmpty()) {
            throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.NO_PROGRAM);
        }
        String name = files.expand(text);
        if (URL.matcher(name).matches()) {
            throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.URL);
        }
        checkCharacters(ProgramPart.PROGRAM, name);
        String path = locate(name);
        switch (files.kindOf(path)) {
            case FOLDER -> throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.FOLDER, path);
            case MISSING -> throw new InvalidProgramException(ProgramPart.PROGRAM, ProgramProblem.MISSING, path);
            case FOLDER_MISSING ->
                throw new InvalidProgramException(
                        ProgramPart.PROGRAM, ProgramProblem.FOLDER_MISSING, path, Paths.parent(path));
            case FILE -> checkExtension(path);
        }
        return path;
    }

    private String locate(String name) {
        if (Paths.isBareName(name)) {
            String found = files.search(name);
            if (!found.isEmpty()) {
                return files.fullPath(found);
            }
        }
        String path = files.fullPath(name);
        boolean needsExtension = Paths.extension(path).isEmpty() && files.kindOf(path) != FILE;
        return needsExtension && files.kindOf(path + ".exe") == FILE ? path + ".exe" : path;
    }

    private static void checkExtension(String path) throws InvalidProgramException {
        String extension = Paths.extension(path).toLowerCase(Locale.ROOT);
        if (!EXECUTABLE.contains(extension)) {
            throw new InvalidProgramException(
                    ProgramPart.PROGRAM, ProgramProblem.NOT_A_PROGRAM, Paths.fileName(path), extension);
        }
    }

    private String findStartFolder(String startFolder, String executable) throws InvalidProgramException {
        String text = Paths.unquote(startFolder);
        if (text.isEmpty()) {
            return Paths.parent(executable);
        }
        String folder = files.expand(text);
        checkCharacters(ProgramPart.START_FOLDER, folder);
        if (!Paths.isAbsolute(folder)) {
            throw new InvalidProgramException(
                    ProgramPart.START_FOLDER, ProgramProblem.START_FOLDER_NOT_ABSOLUTE, folder);
        }
        String path = files.fullPath(folder);
        switch (files.kindOf(path)) {
            case FILE ->
                throw new InvalidProgramException(
                        ProgramPart.START_FOLDER, ProgramProblem.START_FOLDER_IS_A_FILE, path);
            case MISSING, FOLDER_MISSING ->
                throw new InvalidProgramException(ProgramPart.START_FOLDER, ProgramProblem.START_FOLDER_MISSING, path);
            case FOLDER -> {}
        }
        return path;
    }

    private static void checkCharacters(ProgramPart part, String path) throws InvalidProgramException {
        for (char c : path.toCharArray()) {
            if (Character.isISOControl(c)) {
                throw new InvalidProgramException(part, ProgramProblem.CONTROL_CHARACTER);
            }
            if (NEVER_IN_A_PATH.indexOf(c) >= 0) {
                throw new InvalidProgramException(part, ProgramProblem.FORBIDDEN_CHARACTER, String.valueOf(c));
            }
        }
        // Behind the drive a colon would name an alternate data stream: C:\a.txt:b.exe runs what is hidden behind a
        // text.
        if (path.indexOf(':', 2) >= 0) {
            throw new InvalidProgramException(part, ProgramProblem.FORBIDDEN_CHARACTER, ":");
        }
    }
}
