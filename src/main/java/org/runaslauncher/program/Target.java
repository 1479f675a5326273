package org.runaslauncher.program;

/**
 * The executable and command line that start a program.
 *
 * @param executable full path of the executable file
 * @param arguments everything behind the executable on the command line, as it will be passed
 * @param startFolder full path of the folder that the program starts in
 */
public record Target(String executable, String arguments, String startFolder, WindowState window) {
    public Target(String executable, String arguments, String startFolder) {
        this(executable, arguments, startFolder, WindowState.NORMAL);
    }

    /** The same with another first window. */
    public Target with(WindowState other) {
        return new Target(executable, arguments, startFolder, other);
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
