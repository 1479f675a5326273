package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.Winsvc;
import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS;
import com.sun.jna.ptr.IntByReference;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.ServiceStatus;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.windows.win32.Advapi32;

/** Asks the service control manager. */
public final class WindowsServiceControl implements ServiceControl {
    static final int STATUS_RIGHTS = mask(ServiceRight.QUERY_STATUS, ServiceRight.QUERY_CONFIG);
    private static final int SNAPSHOT_RIGHTS = STATUS_RIGHTS | ServiceRight.READ_CONTROL.mask();
    private static final String KEY = "SYSTEM\\CurrentControlSet\\Services\\" + ServiceHandle.SECONDARY_LOGON;

    private final Supplier<GroupPolicy> groupPolicy;
    private final Refusals refusals = new Refusals(SNAPSHOT_RIGHTS);
    private Optional<AccessToken> caller;

    /** Does not look for Group Policy. */
    public WindowsServiceControl() {
        this(() -> GroupPolicy.UNKNOWN);
    }

    /** @param groupPolicy asked by each snapshot, and never for the status alone */
    public WindowsServiceControl(Supplier<GroupPolicy> groupPolicy) {
        this.groupPolicy = groupPolicy;
    }

    @Override
    public ServiceStatus status() {
        try (ServiceHandle manager = ServiceHandle.openManager()) {
            return manager == null ? ServiceStatus.UNKNOWN : status(manager);
        }
    }

    private static ServiceStatus status(ServiceHandle manager) {
        try (ServiceHandle service = manager.openService(STATUS_RIGHTS)) {
            int error = Native.getLastError();
            if (service != null) {
                return status(state(service), service.configuration());
            }
            if (error != WinError.ERROR_ACCESS_DENIED) {
                return withoutService(error);
            }
        }
        try (ServiceHandle service = manager.openService(ServiceRight.QUERY_STATUS.mask())) {
            return service == null ? ServiceStatus.UNKNOWN : status(state(service), Optional.empty());
        }
    }

    @Override
    public ServiceSnapshot snapshot() {
        try (ServiceHandle manager = ServiceHandle.openManager()) {
            return manager == null ? ServiceSnapshot.UNKNOWN : snapshot(manager, refusals.rightsToAskFor());
        }
    }

    private ServiceSnapshot snapshot(ServiceHandle manager, int rights) {
        try (ServiceHandle service = manager.openService(rights)) {
            int error = Native.getLastError();
            if (service != null) {
                return snapshot(
                        ServiceRight.QUERY_STATUS.isIn(rights) ? service : null,
                        ServiceRight.QUERY_CONFIG.isIn(rights) ? service : null,
                        ServiceRight.READ_CONTROL.isIn(rights) ? service : null);
            }
            if (error != WinError.ERROR_ACCESS_DENIED) {
                return ServiceSnapshot.ofStatusOnly(withoutService(error));
            }
        }
        return piecemeal(manager);
    }

    private ServiceSnapshot piecemeal(ServiceHandle manager) {
        try (ServiceHandle status = manager.openService(ServiceRight.QUERY_STATUS.mask());
                ServiceHandle configuration = manager.openService(ServiceRight.QUERY_CONFIG.mask());
                ServiceHandle permissions = manager.openService(ServiceRight.READ_CONTROL.mask())) {
            refusals.remember((status == null ? 0 : ServiceRight.QUERY_STATUS.mask())
                    | (configuration == null ? 0 : ServiceRight.QUERY_CONFIG.mask())
                    | (permissions == null ? 0 : ServiceRight.READ_CONTROL.mask()));
            return snapshot(status, configuration, permissions);
        }
    }

    /** From three handles that may be one and the same, or null. */
    private ServiceSnapshot snapshot(
            ServiceHandle forStatus, ServiceHandle forConfiguration, ServiceHandle forPermissions) {
        ServiceState state = forStatus == null ? ServiceState.UNKNOWN : state(forStatus);
        if (state == ServiceState.MISSING) {
            return ServiceSnapshot.ofStatusOnly(status(state, Optional.empty()));
        }
        Optional<ServiceConfiguration> configuration =
                Optional.ofNullable(forConfiguration).flatMap(ServiceHandle::configuration);
        Optional<SecurityDescriptor> permissions =
                Optional.ofNullable(forPermissions).flatMap(ServiceHandle::permissions);
        return new ServiceSnapshot(
                status(state, configuration),
                isMarkedForDeletion(),
                configuration.flatMap(ServiceConfiguration::account),
                permissions,
                permissions.flatMap(this::rightsOfCaller),
                groupPolicy.get());
    }

    private Optional<Set<ServiceRight>> rightsOfCaller(SecurityDescriptor permissions) {
        return caller().map(permissions::rightsOf);
    }

    private synchronized Optional<AccessToken> caller() {
        if (caller == null) {
            caller = ProcessToken.read();
        }
        return caller;
    }

    private static ServiceStatus withoutService(int error) {
        return error == WinError.ERROR_SERVICE_DOES_NOT_EXIST
                ? status(ServiceState.MISSING, Optional.empty())
                : ServiceStatus.UNKNOWN;
    }

    private static ServiceStatus status(ServiceState state, Optional<ServiceConfiguration> configuration) {
        return new ServiceStatus(
                state, configuration.map(ServiceConfiguration::startType).orElse(StartType.UNKNOWN));
    }

    private static ServiceState state(ServiceHandle service) {
        SERVICE_STATUS status = new SERVICE_STATUS();
        int error = service.query(status);
        if (error != WinError.ERROR_SUCCESS) {
            return withoutService(error).state();
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

    /** The service control manager notes it in this value; no page of Microsoft's says so, and no function tells. */
    private static boolean isMarkedForDeletion() {
        try (Memory value = new Memory(Integer.BYTES)) {
            int error = Advapi32.INSTANCE.RegGetValueW(
                    WinReg.HKEY_LOCAL_MACHINE,
                    KEY,
                    "DeleteFlag",
                    Advapi32.RRF_RT_REG_DWORD,
                    null,
                    value,
                    new IntByReference(Integer.BYTES));
            return error == WinError.ERROR_SUCCESS && value.getInt(0) == 1;
        }
    }

    private static int mask(ServiceRight... rights) {
        return ServiceRight.maskOf(Set.of(rights));
    }
}
