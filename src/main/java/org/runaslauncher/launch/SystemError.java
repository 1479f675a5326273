package org.runaslauncher.launch;

/**
 * An error as Windows gave it.
 *
 * @param function the name of the Windows function
 * @param code the Win32 error code, or the exit code of a program that ended at once
 * @param text Windows' own text for the code; may be empty
 */
public record SystemError(String function, int code, String text) {}
