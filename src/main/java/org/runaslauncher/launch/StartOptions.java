package org.runaslauncher.launch;

/**
 * What a program is started with, whoever it runs as.
 *
 * @param untilEnd whether the launch is over only when the program has ended, and its exit code is wanted
 */
public record StartOptions(Environment environment, Priority priority, boolean untilEnd) {
    /** As most programs are started. */
    public static final StartOptions DEFAULT = new StartOptions(Environment.OF_THE_ACCOUNT, Priority.NORMAL, false);
}
