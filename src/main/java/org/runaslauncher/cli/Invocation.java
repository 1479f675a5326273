package org.runaslauncher.cli;

import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param help whether to print the usage and end
 * @param serviceWindow whether to open the window of the Secondary Logon service
 * @param service what to do with the service, without a window; empty to open one
 * @param integrate what to do with shortcuts and menus, without a window
 * @param runas the switches that are handed over to Windows' own runas.exe, with the program of {@code launch}; empty to start it ourselves
 * @param launch the program and how it is run
 */
public record Invocation(
        boolean help,
        boolean serviceWindow,
        Optional<ServiceSubcommand> service,
        Optional<IntegrateSubcommand> integrate,
        List<String> runas,
        LaunchWords launch) {

    static Invocation of(boolean help, LaunchWords launch) {
        return new Invocation(help, false, Optional.empty(), Optional.empty(), List.of(), launch);
    }

    static Invocation ofRunas(List<String> switches, LaunchWords launch) {
        return new Invocation(false, false, Optional.empty(), Optional.empty(), List.copyOf(switches), launch);
    }

    static Invocation ofServiceWindow() {
        return new Invocation(false, true, Optional.empty(), Optional.empty(), List.of(), LaunchWords.NONE);
    }

    static Invocation of(ServiceSubcommand subcommand) {
        return new Invocation(false, false, Optional.of(subcommand), Optional.empty(), List.of(), LaunchWords.NONE);
    }

    static Invocation of(IntegrateSubcommand subcommand) {
        return new Invocation(false, false, Optional.empty(), Optional.of(subcommand), List.of(), LaunchWords.NONE);
    }
}
