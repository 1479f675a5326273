package org.runaslauncher.elevation;

import java.io.Serial;

/** The helper was not started: Windows refused, or the user did. */
public final class ElevationException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** ERROR_CANCELLED. */
    private static final int CANCELLED = 1223;

    private final int code;

    /** @param code the Win32 error code */
    public ElevationException(int code) {
        super("ShellExecuteEx failed with " + code);
        this.code = code;
    }

    public int code() {
        return code;
    }

    public boolean isRefusedByUser() {
        return code == CANCELLED;
    }
}
