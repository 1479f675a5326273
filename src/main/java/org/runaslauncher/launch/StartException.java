package org.runaslauncher.launch;

import java.io.Serial;
import java.util.Optional;

/** Windows refused to start the program: which function, with which error code, and Windows' own text for it. */
public final class StartException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient SystemError error;
    private final transient Failure failure;

    public StartException(SystemError error) {
        this(null, error);
    }

    /** The same where the cause is known, and the code alone would not tell. */
    public StartException(Failure failure, SystemError error) {
        super(error.function() + " failed with " + error.code());
        this.error = error;
        this.failure = failure;
    }

    /** The cause, if whoever made the call knows it. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    public SystemError error() {
        return error;
    }
}
