package org.runaslauncher.program;

import java.util.List;
import java.util.Optional;
import org.runaslauncher.settings.Kinds;

/**
 * The executable and command line that start a program.
 *
 * @param executable full path of the executable file
 * @param arguments everything behind the executable on the command line, as it will be passed
 * @param startFolder full path of the folder that the program starts in
 * @param origin whose kinds count: the file that was picked, what shortcuts lead to, and the program that opens a document; not what Windows opens a
 *     kind of program with. A folder has a separator at its end, and no kind
 */
public record Target(String executable, String arguments, String startFolder, WindowState window, List<String> origin) {
    public Target {
        origin = List.copyOf(origin);
    }

    /** Of a program that was picked itself. */
    public Target(String executable, String arguments, String startFolder, WindowState window) {
        this(executable, arguments, startFolder, window, List.of(executable));
    }

    public Target(String executable, String arguments, String startFolder) {
        this(executable, arguments, startFolder, WindowState.NORMAL);
    }

    /** The same with another first window. */
    public Target with(WindowState other) {
        return new Target(executable, arguments, startFolder, other, origin);
    }

    /** The first file whose kind may not be started. */
    public Optional<String> forbiddenBy(Kinds kinds) {
        return origin.stream()
                .filter(file -> !kinds.permit(Paths.extension(file)))
                .findFirst();
    }

    /**
     * The command line: the executable again, always in quotes, then the arguments. Without the quotes Windows would try
     * {@code C:\Program.exe} first for {@code C:\Program Files\...} (API page of CreateProcessWithLogonW, lpCommandLine).
     */
    public String commandLine() {
        String quoted = '"' + executable + '"';
        return arguments.isEmpty() ? quoted : quoted + ' ' + arguments;
    }
}
