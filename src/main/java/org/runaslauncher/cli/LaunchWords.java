package org.runaslauncher.cli;

import java.util.List;
import org.runaslauncher.launch.RunOptions;

/**
 * What the command line says about the program to be started.
 *
 * @param user the account to start the program as, as it was written; empty if none was named
 * @param currentUser whether it is to run as the current user
 * @param options how the program is to be run
 * @param startFolder as it was written; empty if none was named
 * @param atOnce whether no window is wanted where nothing has to be asked
 * @param files picked files, of which the user chooses one; empty, or the program and its arguments are
 * @param command the program and its arguments; may be empty, and a single word may be a whole command line
 */
public record LaunchWords(
        String user,
        boolean currentUser,
        RunOptions options,
        String startFolder,
        boolean atOnce,
        List<String> files,
        List<String> command) {
    static final LaunchWords NONE = new LaunchWords("", false, RunOptions.DEFAULT, "", false, List.of(), List.of());

    /** The program of the command line; empty if there is none. */
    public String program() {
        return command.isEmpty() ? "" : command.get(0);
    }
}
