package org.runaslauncher.cli;

import java.util.List;
import java.util.Optional;
import org.runaslauncher.launch.RunOptions;

/**
 * What the command line asks for.
 *
 * @param help whether to print the usage and end
 * @param serviceWindow whether to open the window of the Secondary Logon service
 * @param service what to do with the service, without a window; empty to open one
 * @param user the account to start the program as, as it was written; empty if none was named
 * @param options how the program is to be run
 * @param files picked files, of which the user chooses one; empty, or the program and its arguments are
 * @param command the program and its arguments; may be empty, and a single word may be a whole command line
 */
public record Invocation(
        boolean help,
        boolean serviceWindow,
        Optional<ServiceSubcommand> service,
        String user,
        RunOptions options,
        List<String> files,
        List<String> command) {

    /** Of the window in which a program is started, or of the usage. */
    Invocation(boolean help, String user, RunOptions options, List<String> files, List<String> command) {
        this(help, false, Optional.empty(), user, options, files, command);
    }

    static Invocation ofServiceWindow() {
        return ofService(true, Optional.empty());
    }

    static Invocation of(ServiceSubcommand subcommand) {
        return ofService(false, Optional.of(subcommand));
    }

    private static Invocation ofService(boolean window, Optional<ServiceSubcommand> subcommand) {
        return new Invocation(false, window, subcommand, "", RunOptions.DEFAULT, List.of(), List.of());
    }
}
