package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.Winsvc;
import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS;
import com.sun.jna.ptr.IntByReference;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.ServiceStatus;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.windows.win32.Advapi32;

/** Asks the service control manager. */
public final class WindowsServiceControl implements ServiceControl {
    private static final String SECONDARY_LOGON = "seclogon";

    /** No service's configuration is larger (API page of QueryServiceConfigW). */
    private static final int LARGEST_CONFIGURATION = 8 * 1024;

    private static final int OFFSET_OF_START_TYPE = 4;

    @Override
    public ServiceStatus status() {
        try (ServiceHandle manager = ServiceHandle.openManager()) {
            if (manager == null) {
                return ServiceStatus.UNKNOWN;
            }
            try (ServiceHandle service = manager.openService(
                    SECONDARY_LOGON, Advapi32.SERVICE_QUERY_STATUS | Advapi32.SERVICE_QUERY_CONFIG)) {
                int error = Native.getLastError();
                if (service == null) {
                    boolean missing = error == WinError.ERROR_SERVICE_DOES_NOT_EXIST;
                    return missing ? new ServiceStatus(ServiceState.MISSING, StartType.UNKNOWN) : ServiceStatus.UNKNOWN;
                }
                return new ServiceStatus(state(service), startType(service));
            }
        }
    }

    @Override
    public ServiceSnapshot snapshot() {
        return ServiceSnapshot.ofStatusOnly(status());
    }

    private static ServiceState state(ServiceHandle service) {
        SERVICE_STATUS status = new SERVICE_STATUS();
        if (!Advapi32.INSTANCE.QueryServiceStatus(service.handle(), status)) {
            return ServiceState.UNKNOWN;
        }
        return switch (status.dwCurrentState) {
            case Winsvc.SERVICE_STOPPED -> ServiceState.STOPPED;
            case Winsvc.SERVICE_START_PENDING -> ServiceState.STARTING;
            case Winsvc.SERVICE_STOP_PENDING -> ServiceState.STOPPING;
            case Winsvc.SERVICE_RUNNING, Winsvc.SERVICE_CONTINUE_PENDING -> ServiceState.RUNNING;
            case Winsvc.SERVICE_PAUSED, Winsvc.SERVICE_PAUSE_PENDING -> ServiceState.PAUSED;
            default -> ServiceState.UNKNOWN;
        };
    }

    private static StartType startType(ServiceHandle service) {
        try (Memory configuration = new Memory(LARGEST_CONFIGURATION)) {
            boolean read = Advapi32.INSTANCE.QueryServiceConfigW(
                    service.handle(), configuration, LARGEST_CONFIGURATION, new IntByReference());
            return read ? startType(configuration.getInt(OFFSET_OF_START_TYPE)) : StartType.UNKNOWN;
        }
    }

    /** The values of QUERY_SERVICE_CONFIG.dwStartType. */
    private static StartType startType(int value) {
        return switch (value) {
            case 2 -> StartType.AUTOMATIC;
            case 3 -> StartType.MANUAL;
            case 4 -> StartType.DISABLED;
            default -> StartType.UNKNOWN;
        };
    }
}
