package org.runaslauncher.launch;

import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.ProgramPart;
import org.runaslauncher.program.ProgramProblem;
import org.runaslauncher.program.Target;

/** What is to be started, as whom, and with what. */
public record LaunchRequest(Target target, Identity identity, StartOptions options) {
    /**
     * CreateProcessWithLogonW takes 1,024 characters with the terminating zero; every string of the call has the same limit
     * (<a href="https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createprocesswithlogonw">API page</a>).
     */
    public static final int LONGEST_FOR_ANOTHER_USER = 1023;

    /** CreateProcessW takes 32,767 characters with the terminating zero (API page, lpCommandLine). */
    public static final int LONGEST_FOR_CURRENT_USER = 32_766;

    /** With nothing but the usual options. */
    public LaunchRequest(Target target, Identity identity) {
        this(target, identity, StartOptions.DEFAULT);
    }

    /**
     * Checks the lengths of command line and start folder, before there is a password.
     *
     * @throws InvalidProgramException if Windows could not take it
     */
    public static void checkLength(Target target, boolean anotherUser) throws InvalidProgramException {
        int longest = anotherUser ? LONGEST_FOR_ANOTHER_USER : LONGEST_FOR_CURRENT_USER;
        int length = target.commandLine().length();
        if (length > longest) {
            throw new InvalidProgramException(
                    ProgramPart.ARGUMENTS, ProgramProblem.COMMAND_LINE_TOO_LONG, longest, length);
        }
        int folderLength = target.startFolder().length();
        if (folderLength > longest) {
            throw new InvalidProgramException(
                    ProgramPart.START_FOLDER, ProgramProblem.START_FOLDER_TOO_LONG, longest, folderLength);
        }
    }
}
