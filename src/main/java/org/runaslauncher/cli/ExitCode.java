package org.runaslauncher.cli;

/** What the process says to whoever started it. */
public enum ExitCode {
    DONE(0),
    CANCELLED(1),
    WRONG_USAGE(2),
    START_FAILED(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
