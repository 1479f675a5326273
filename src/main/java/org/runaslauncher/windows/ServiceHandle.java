package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.Winsvc.SC_HANDLE;
import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS;
import com.sun.jna.ptr.IntByReference;
import java.util.Optional;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.windows.win32.Advapi32;
import org.runaslauncher.windows.win32.QUERY_SERVICE_CONFIGW;

/** A handle of the service control manager, closed with this object. */
final class ServiceHandle implements AutoCloseable {
    /** The name of the Secondary Logon service, in every language. */
    static final String SECONDARY_LOGON = "seclogon";

    /** No service's configuration is larger (API page of QueryServiceConfigW). */
    private static final int LARGEST_CONFIGURATION = 8 * 1024;

    private final SC_HANDLE handle;

    private ServiceHandle(SC_HANDLE handle) {
        this.handle = handle;
    }

    /** Answers null, with the last error set, if Windows refuses. */
    static ServiceHandle openManager() {
        return wrap(Advapi32.INSTANCE.OpenSCManagerW(null, null, Advapi32.SC_MANAGER_CONNECT));
    }

    /** Answers null, with the last error set, if Windows refuses. */
    ServiceHandle openService(int access) {
        return wrap(Advapi32.INSTANCE.OpenServiceW(handle, SECONDARY_LOGON, access));
    }

    private static ServiceHandle wrap(SC_HANDLE opened) {
        return opened == null ? null : new ServiceHandle(opened);
    }

    SC_HANDLE handle() {
        return handle;
    }

    /**
     * Asks for the state.
     *
     * @return a Win32 code
     */
    int query(SERVICE_STATUS status) {
        return Advapi32.INSTANCE.QueryServiceStatus(handle, status) ? WinError.ERROR_SUCCESS : Native.getLastError();
    }

    Optional<ServiceConfiguration> configuration() {
        try (Memory memory = new Memory(LARGEST_CONFIGURATION)) {
            boolean told =
                    Advapi32.INSTANCE.QueryServiceConfigW(handle, memory, LARGEST_CONFIGURATION, new IntByReference());
            return told ? Optional.of(ServiceConfiguration.of(new QUERY_SERVICE_CONFIGW(memory))) : Optional.empty();
        }
    }

    Optional<SecurityDescriptor> permissions() {
        return permissions(SecurityDescriptors.READABLE);
    }

    /** @param parts of the descriptor, as bits of SECURITY_INFORMATION */
    Optional<SecurityDescriptor> permissions(int parts) {
        return SecurityDescriptors.read(parts, (memory, size) -> queryPermissions(parts, memory, size));
    }

    private int queryPermissions(int parts, Pointer memory, IntByReference size) {
        return Advapi32.INSTANCE.QueryServiceObjectSecurity(handle, parts, memory, size.getValue(), size)
                ? WinError.ERROR_SUCCESS
                : Native.getLastError();
    }

    @Override
    public void close() {
        Advapi32.INSTANCE.CloseServiceHandle(handle);
    }
}
