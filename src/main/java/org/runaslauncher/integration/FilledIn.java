package org.runaslauncher.integration;

import org.runaslauncher.launch.RunOptions;

/**
 * What the window is to be filled in with when it opens: all that it holds but the password.
 *
 * @param user as it is typed; has a meaning for another user only
 * @param arguments as they are typed: a command line without its program
 */
public record FilledIn(
        boolean anotherUser, String user, RunOptions options, String program, String arguments, String startFolder) {}
