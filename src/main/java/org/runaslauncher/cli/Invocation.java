package org.runaslauncher.cli;

import java.util.List;
import org.runaslauncher.launch.Logon;

/**
 * What the command line asks for.
 *
 * @param help whether to print the usage and end
 * @param user the account to start the program as, as it was written; empty if none was named
 * @param logon how the following user is logged on
 * @param ownEnvironment whether the program gets the account's environment variables, not the current user's
 * @param files picked files, of which the user chooses one; empty, or the program and its arguments are
 * @param command the program and its arguments; may be empty, and a single word may be a whole command line
 */
public record Invocation(
        boolean help, String user, Logon logon, boolean ownEnvironment, List<String> files, List<String> command) {}
