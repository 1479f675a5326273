package org.runaslauncher.ui;

import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;

/**
 * How the window's life ended.
 *
 * @param exitCode of the program, an unsigned number of 32 bits, if it was waited for; otherwise {@link SuspendedProcess#STILL_RUNNING}
 */
public record Ending(How how, long exitCode) {
    /** What was the last thing. */
    public enum How {
        STARTED,
        CANCELLED,
        /** The window was closed after a launch that failed. */
        FAILED
    }

    public static final Ending STARTED = new Ending(How.STARTED, SuspendedProcess.STILL_RUNNING);
    public static final Ending CANCELLED = new Ending(How.CANCELLED, SuspendedProcess.STILL_RUNNING);
    public static final Ending FAILED = new Ending(How.FAILED, SuspendedProcess.STILL_RUNNING);

    /** Whether the program was waited for and has ended. */
    public boolean isOfProgram() {
        return exitCode != SuspendedProcess.STILL_RUNNING;
    }
}
