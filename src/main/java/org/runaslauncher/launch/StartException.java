package org.runaslauncher.launch;

import java.io.Serial;

/** Windows refused to start the program: which function, with which error code, and Windows' own text for it. */
public final class StartException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient SystemError error;

    public StartException(SystemError error) {
        super(error.function() + " failed with " + error.code());
        this.error = error;
    }

    public SystemError error() {
        return error;
    }
}
