package org.runaslauncher.cli;

/** What the process says to whoever started it. */
public enum ExitCode {
    DONE(0),
    CANCELLED(1),
    WRONG_USAGE(2),
    /** The program was not started, or the service could not be read or changed, or a file not written. */
    FAILED(3),
    /** Something is wrong with the service. */
    FINDINGS(4),
    /** An administrator could do it. */
    NEEDS_ADMINISTRATOR(5);

    private static final int BESIDE_THE_PROGRAM = 0x20000000;

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /**
     * The same where the exit code is that of the program that was waited for: beyond the codes that programs end with, and not among those of
     * Windows, which begin at 0x80000000 and above (bit 29 is free for applications,
     * <a href="https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-setlasterror">SetLastError</a>).
     */
    public int codeBesideTheProgram() {
        return BESIDE_THE_PROGRAM + code;
    }
}
