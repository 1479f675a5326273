package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import com.sun.jna.platform.win32.Winsvc;
import com.sun.jna.platform.win32.Winsvc.SC_HANDLE;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.rig.Wait;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.SecurityIdentifier;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.ServiceStatus;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.windows.win32.Advapi32;

/** Against a service control manager whose Secondary Logon service may be changed. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsServiceControlRigTest {
    private static final String KEY = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\seclogon";
    private static final String SERVICE = "C:\\windows\\seclogon-service.exe";

    private final WindowsServiceControl control = new WindowsServiceControl();

    @AfterEach
    void restore() throws Exception {
        setStartType(3);
        Commands.run("net", "stop", "seclogon");
        awaitState(ServiceState.STOPPED);
    }

    @Test
    void aStoppedServiceThatStartsOnDemand() {
        assertThat(control.status()).isEqualTo(new ServiceStatus(ServiceState.STOPPED, StartType.MANUAL));
    }

    @Test
    void aRunningService() throws Exception {
        Commands.run("net", "start", "seclogon");
        awaitState(ServiceState.RUNNING);
    }

    @Test
    void aPausedService() throws Exception {
        Commands.run("net", "start", "seclogon");
        awaitState(ServiceState.RUNNING);
        Pause.ofTheService();
        assertThat(control.status().state()).isEqualTo(ServiceState.PAUSED);
    }

    @Test
    void aDisabledService() {
        setStartType(4);
        assertThat(control.status()).isEqualTo(new ServiceStatus(ServiceState.STOPPED, StartType.DISABLED));
    }

    @Test
    void anAutomaticService() {
        setStartType(2);
        assertThat(control.status().startType()).isEqualTo(StartType.AUTOMATIC);
    }

    @Test
    void aSnapshot() {
        ServiceSnapshot snapshot = control.snapshot();
        assertThat(snapshot.status()).isEqualTo(new ServiceStatus(ServiceState.STOPPED, StartType.MANUAL));
        assertThat(snapshot.account()).contains("LocalSystem");
        assertThat(snapshot.permissions()).isPresent();
        assertThat(snapshot.callerRights()).isPresent();
        assertThat(snapshot.markedForDeletion()).isFalse();
        assertThat(snapshot.groupPolicy()).isEqualTo(GroupPolicy.UNKNOWN);
    }

    @Test
    void aServiceThatWillBeDeleted() throws Exception {
        Commands.run("reg", "add", KEY, "/v", "DeleteFlag", "/t", "REG_DWORD", "/d", "1", "/f");
        assertThat(control.snapshot().markedForDeletion()).isTrue();
        Commands.run("reg", "delete", KEY, "/v", "DeleteFlag", "/f");
        assertThat(control.snapshot().markedForDeletion()).isFalse();
    }

    @Test
    void aServiceThatGoesAwayMeanwhile() throws Exception {
        AtomicBoolean goes = new AtomicBoolean(true);
        try {
            while (control.snapshot().status().state() != ServiceState.MISSING) {
                if (goes.getAndSet(false)) {
                    Commands.begin("sc", "delete", "seclogon");
                }
            }
            assertThat(control.snapshot())
                    .isEqualTo(
                            ServiceSnapshot.ofStatusOnly(new ServiceStatus(ServiceState.MISSING, StartType.UNKNOWN)));
            assertThat(control.status().state()).isEqualTo(ServiceState.MISSING);
        } finally {
            Commands.run("sc", "create", "seclogon", "binPath=", SERVICE, "start=", "demand");
        }
    }

    @Test
    void groupPolicyIsAskedBySnapshotsOnly() {
        WindowsServiceControl managed = new WindowsServiceControl(() -> GroupPolicy.MANAGES);
        assertThat(managed.snapshot().groupPolicy()).isEqualTo(GroupPolicy.MANAGES);
        assertThat(new WindowsServiceControl(() -> {
                            throw new AssertionError("asked");
                        })
                        .status()
                        .state())
                .isEqualTo(ServiceState.STOPPED);
    }

    @Test
    void theTokenOfAnAdministrator() {
        assertThat(ProcessToken.read()).hasValueSatisfying(token -> assertThat(token.identifiers())
                .contains(
                        SecurityIdentifier.ADMINISTRATORS,
                        SecurityIdentifier.EVERYONE,
                        SecurityIdentifier.AUTHENTICATED_USERS));
    }

    private void awaitState(ServiceState state) {
        Wait.until("the state " + state, () -> control.status().state() == state);
    }

    private static void setStartType(int startType) {
        Advapi32 advapi32 = Advapi32.INSTANCE;
        SC_HANDLE manager = advapi32.OpenSCManagerW(null, null, Advapi32.SC_MANAGER_CONNECT);
        SC_HANDLE service = advapi32.OpenServiceW(manager, "seclogon", Winsvc.SERVICE_CHANGE_CONFIG);
        int noChange = -1;
        int changed = Function.getFunction("advapi32", "ChangeServiceConfigW").invokeInt(new Object[] {
            service.getPointer(), noChange, startType, noChange, null, null, null, null, null, null, null
        });
        advapi32.CloseServiceHandle(service);
        advapi32.CloseServiceHandle(manager);
        assertThat(changed).as("ChangeServiceConfigW").isNotZero();
    }
}
