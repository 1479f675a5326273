package org.runaslauncher.seclogon.repair;

import java.io.Serial;

/** Windows refused to change the service: which function, with which Win32 error code. */
public final class ServiceException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ServiceFunction function;
    private final int code;

    public ServiceException(ServiceFunction function, int code) {
        super(function.windowsName() + " failed with " + code);
        this.function = function;
        this.code = code;
    }

    public ServiceFunction function() {
        return function;
    }

    public int code() {
        return code;
    }
}
