package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.Winsvc;
import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS;
import java.time.Duration;
import java.util.Set;
import org.runaslauncher.seclogon.AccessControlList;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.ServiceChanges;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;
import org.runaslauncher.windows.win32.Advapi32;

/** Asks the service control manager for changes, with the rights of this process, and waits for the state that they lead to. */
public final class WindowsServiceChanges implements ServiceChanges {
    /** As long as the service control manager itself waits for a service (API page of StartServiceW). */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String THE_SYSTEM = "LocalSystem";

    /** The API page of ChangeServiceConfigW asks for an empty one, not for none, with the system's account. */
    private static final String NO_PASSWORD = "";

    private final ServiceWait wait;

    public WindowsServiceChanges() {
        this(PATIENCE);
    }

    /** @param patience how long a service may be on its way without any progress */
    WindowsServiceChanges(Duration patience) {
        wait = new ServiceWait(patience);
    }

    @Override
    public void start() throws ServiceException {
        withService(mask(ServiceRight.START, ServiceRight.QUERY_STATUS), service -> {
            // A service on its way down answers that it is running already.
            wait.untilSettled(service, ServiceFunction.START);
            boolean done = Advapi32.INSTANCE.StartServiceW(service.handle(), 0, null);
            int error = Native.getLastError();
            if (!done && error != WinError.ERROR_SERVICE_ALREADY_RUNNING) {
                throw new ServiceException(ServiceFunction.START, error);
            }
            SERVICE_STATUS status = wait.untilSettled(service, ServiceFunction.START);
            if (status.dwCurrentState != Winsvc.SERVICE_RUNNING) {
                throw new ServiceException(ServiceFunction.START, whyNotRunning(status));
            }
        });
    }

    @Override
    public void stop() throws ServiceException {
        withService(
                mask(ServiceRight.STOP, ServiceRight.QUERY_STATUS),
                service -> control(service, Winsvc.SERVICE_CONTROL_STOP, Winsvc.SERVICE_STOPPED));
    }

    @Override
    public void resume() throws ServiceException {
        withService(
                mask(ServiceRight.PAUSE_CONTINUE, ServiceRight.QUERY_STATUS),
                service -> control(service, Winsvc.SERVICE_CONTROL_CONTINUE, Winsvc.SERVICE_RUNNING));
    }

    @Override
    public void setStartType(StartType startType) throws ServiceException {
        int value = startType.value();
        withService(mask(ServiceRight.CHANGE_CONFIG), service -> changeConfiguration(service, value, null));
    }

    @Override
    public void resetAccount() throws ServiceException {
        withService(
                mask(ServiceRight.CHANGE_CONFIG),
                service -> changeConfiguration(service, Advapi32.SERVICE_NO_CHANGE, THE_SYSTEM));
    }

    @Override
    @SuppressWarnings("try") // The privilege is only there to be given back.
    public void setPermissions(SecurityDescriptor permissions) throws ServiceException {
        if (permissions.sacl() == null) {
            setPermissions(permissions, ServiceRight.WRITE_DAC.mask(), Advapi32.DACL_SECURITY_INFORMATION);
            return;
        }
        try (Privilege enabled = Privilege.enable(Privilege.SECURITY)) {
            setPermissions(
                    permissions,
                    ServiceRight.WRITE_DAC.mask() | Advapi32.ACCESS_SYSTEM_SECURITY,
                    Advapi32.DACL_SECURITY_INFORMATION | Advapi32.SACL_SECURITY_INFORMATION);
        }
    }

    @Override
    @SuppressWarnings("try") // The privilege is only there to be given back.
    public SecurityDescriptor permissionsWithAuditing() throws ServiceException {
        try (Privilege enabled = Privilege.enable(Privilege.SECURITY)) {
            SecurityDescriptor[] read = new SecurityDescriptor[1];
            withService(
                    ServiceRight.READ_CONTROL.mask() | Advapi32.ACCESS_SYSTEM_SECURITY,
                    service -> read[0] = service.permissions(
                                    SecurityDescriptors.READABLE | Advapi32.SACL_SECURITY_INFORMATION)
                            .orElseThrow(() -> new ServiceException(
                                    ServiceFunction.QUERY_SECURITY, WinError.ERROR_INVALID_SECURITY_DESCR)));
            return read[0].sacl() == null ? read[0].withSacl(AccessControlList.EMPTY) : read[0];
        }
    }

    private static void setPermissions(SecurityDescriptor permissions, int access, int parts) throws ServiceException {
        try (LocalMemory binary = new LocalMemory()) {
            int error = SecurityDescriptors.write(permissions.toString(), binary);
            if (error != WinError.ERROR_SUCCESS) {
                throw new ServiceException(ServiceFunction.CONVERT, error);
            }
            withService(access, service -> {
                if (!Advapi32.INSTANCE.SetServiceObjectSecurity(service.handle(), parts, binary.pointer())) {
                    throw new ServiceException(ServiceFunction.SET_SECURITY, Native.getLastError());
                }
            });
        }
    }

    /** @param account null to leave it as it is; otherwise one that needs no password */
    private static void changeConfiguration(ServiceHandle service, int startType, String account)
            throws ServiceException {
        int noChange = Advapi32.SERVICE_NO_CHANGE;
        String noPassword = account == null ? null : NO_PASSWORD;
        if (!Advapi32.INSTANCE.ChangeServiceConfigW(
                service.handle(), noChange, startType, noChange, null, null, null, null, account, noPassword, null)) {
            throw new ServiceException(ServiceFunction.CHANGE_CONFIG, Native.getLastError());
        }
    }

    private void control(ServiceHandle service, int control, int wanted) throws ServiceException {
        // On its way to another state it takes no controls.
        if (wait.untilSettled(service, ServiceFunction.CONTROL).dwCurrentState == wanted) {
            return;
        }
        boolean done = Advapi32.INSTANCE.ControlService(service.handle(), control, new SERVICE_STATUS());
        int error = Native.getLastError();
        if (wait.untilSettled(service, ServiceFunction.CONTROL).dwCurrentState != wanted) {
            throw new ServiceException(ServiceFunction.CONTROL, done ? WinError.ERROR_SERVICE_REQUEST_TIMEOUT : error);
        }
    }

    private static int whyNotRunning(SERVICE_STATUS status) {
        if (status.dwCurrentState != Winsvc.SERVICE_STOPPED) {
            // Paused, which StartServiceW takes for running.
            return WinError.ERROR_SERVICE_ALREADY_RUNNING;
        }
        boolean saysNothing = status.dwWin32ExitCode == WinError.NO_ERROR
                || status.dwWin32ExitCode == WinError.ERROR_SERVICE_NEVER_STARTED;
        return saysNothing ? WinError.ERROR_PROCESS_ABORTED : status.dwWin32ExitCode;
    }

    /** What is done with the opened service. */
    @FunctionalInterface
    private interface Change {
        void with(ServiceHandle service) throws ServiceException;
    }

    private static void withService(int access, Change change) throws ServiceException {
        try (ServiceHandle manager = ServiceHandle.openManager()) {
            int managerError = Native.getLastError();
            if (manager == null) {
                throw new ServiceException(ServiceFunction.OPEN_MANAGER, managerError);
            }
            try (ServiceHandle service = manager.openService(access)) {
                int error = Native.getLastError();
                if (service == null) {
                    throw new ServiceException(ServiceFunction.OPEN_SERVICE, error);
                }
                change.with(service);
            }
        }
    }

    private static int mask(ServiceRight... rights) {
        return ServiceRight.maskOf(Set.of(rights));
    }
}
