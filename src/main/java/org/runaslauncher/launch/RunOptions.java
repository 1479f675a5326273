package org.runaslauncher.launch;

import java.util.Optional;
import org.runaslauncher.program.WindowState;

/**
 * How a program is to be run, as somebody chose it, before it is known which program it is.
 *
 * @param access {@link Access#RESTRICTED} has a meaning for the current user only
 * @param logon has a meaning for the following user only
 * @param window how the program shows its first window; empty to leave it to the program or its shortcut
 * @param keepConsole whether the console of a console program stays open when it has ended
 */
public record RunOptions(
        Access access, Logon logon, StartOptions start, Optional<WindowState> window, boolean keepConsole) {
    /** As most programs are run. */
    public static final RunOptions DEFAULT = of(Logon.WITH_PROFILE);

    /** The usual way, but for the logon. */
    public static RunOptions of(Logon logon) {
        return new RunOptions(Access.NORMAL, logon, StartOptions.DEFAULT, Optional.empty(), false);
    }

    /**
     * Whether nothing is chosen but the access. Asked at each start, hence without {@link #equals}: that of a record Java puts together at
     * run time, which takes longer than all else about it.
     */
    public boolean isUsual() {
        return logon == DEFAULT.logon
                && start.environment().equals(DEFAULT.start.environment())
                && start.priority() == DEFAULT.start.priority()
                && start.untilEnd() == DEFAULT.start.untilEnd()
                && window.isEmpty()
                && keepConsole == DEFAULT.keepConsole;
    }

    /** The same with another source of environment variables. */
    public RunOptions with(Environment environment) {
        StartOptions changed = new StartOptions(environment, start.priority(), start.untilEnd());
        return new RunOptions(access, logon, changed, window, keepConsole);
    }

    public RunOptions with(Access other) {
        return new RunOptions(other, logon, start, window, keepConsole);
    }

    public RunOptions with(Logon other) {
        return new RunOptions(access, other, start, window, keepConsole);
    }
}
