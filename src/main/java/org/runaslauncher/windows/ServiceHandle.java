package org.runaslauncher.windows;

import com.sun.jna.platform.win32.Winsvc.SC_HANDLE;
import org.runaslauncher.windows.win32.Advapi32;

/** A handle of the service control manager, closed with this object. */
final class ServiceHandle implements AutoCloseable {
    private final SC_HANDLE handle;

    private ServiceHandle(SC_HANDLE handle) {
        this.handle = handle;
    }

    /** Answers null, with the last error set, if Windows refuses. */
    static ServiceHandle openManager() {
        return wrap(Advapi32.INSTANCE.OpenSCManagerW(null, null, Advapi32.SC_MANAGER_CONNECT));
    }

    /** Answers null, with the last error set, if Windows refuses. */
    ServiceHandle openService(String name, int access) {
        return wrap(Advapi32.INSTANCE.OpenServiceW(handle, name, access));
    }

    private static ServiceHandle wrap(SC_HANDLE opened) {
        return opened == null ? null : new ServiceHandle(opened);
    }

    SC_HANDLE handle() {
        return handle;
    }

    @Override
    public void close() {
        Advapi32.INSTANCE.CloseServiceHandle(handle);
    }
}
