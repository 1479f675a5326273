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

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
