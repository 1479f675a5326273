package org.runaslauncher.fakes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.runaslauncher.seclogon.AccessControlList;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.InvalidSecurityDescriptorException;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.SecurityIdentifier;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.ServiceStatus;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.ServiceChanges;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;

/** A Secondary Logon service that is as it is told to be, and can be changed by whoever its permissions let do so. */
public final class FakeServiceControl implements ServiceControl, ServiceChanges {
    public static final AccessToken ADMINISTRATOR = new AccessToken(
            Set.of(
                    SecurityIdentifier.ADMINISTRATORS,
                    SecurityIdentifier.INTERACTIVE,
                    SecurityIdentifier.AUTHENTICATED_USERS),
            Set.of());

    /** What an upgrade can leave behind: nobody but administrators may start it, the fault of KB 977513. */
    public static final SecurityDescriptor UPGRADED = read("D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)"
            + "(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)(A;;CCLCSWLOCRRC;;;IU)(A;;CCLCSWLOCRRC;;;SU)");

    /** Between the question and the answer. */
    public final Gate gate = new Gate();

    /** What was changed, in order: "start", "stop", "resume", "start type MANUAL", "account", "permissions". */
    public final List<String> changes = new CopyOnWriteArrayList<>();

    public volatile String account = "LocalSystem";
    public volatile SecurityDescriptor permissions = DefaultPermissions.DACL;
    public volatile AccessToken caller = AccessToken.STANDARD_USER;
    public volatile boolean markedForDeletion;
    public volatile GroupPolicy groupPolicy = GroupPolicy.DOES_NOT_MANAGE;

    public volatile AccessControlList auditing = AccessControlList.EMPTY;

    /** What writing permissions fails with; 0 if it works. */
    public volatile int setPermissionsFailsWith;

    /** What each start fails with; 0 for a start that works. */
    public volatile int startFailsWith;

    private volatile ServiceStatus status = new ServiceStatus(ServiceState.RUNNING, StartType.MANUAL);

    /** As Windows installs it, and running. */
    public void beAsInstalled() {
        set(ServiceState.RUNNING, StartType.MANUAL);
        permissions = DefaultPermissions.DACL;
        account = "LocalSystem";
        startFailsWith = 0;
    }

    public void set(ServiceState state, StartType startType) {
        status = new ServiceStatus(state, startType);
    }

    @Override
    public ServiceStatus status() {
        gate.pass();
        return status;
    }

    @Override
    public ServiceSnapshot snapshot() {
        gate.pass();
        return status.state() == ServiceState.MISSING
                ? ServiceSnapshot.ofStatusOnly(status)
                : new ServiceSnapshot(
                        status,
                        markedForDeletion,
                        Optional.of(account),
                        Optional.ofNullable(permissions),
                        Optional.ofNullable(permissions).map(descriptor -> descriptor.rightsOf(caller)),
                        groupPolicy);
    }

    @Override
    public void start() throws ServiceException {
        need(ServiceRight.START);
        refuse(ServiceFunction.START, startFailsWith);
        refuse(ServiceFunction.START, status.startType() == StartType.DISABLED ? 1058 : 0);
        changes.add("start");
        set(ServiceState.RUNNING, status.startType());
    }

    @Override
    public void stop() throws ServiceException {
        need(ServiceRight.STOP);
        changes.add("stop");
        set(ServiceState.STOPPED, status.startType());
    }

    @Override
    public void resume() throws ServiceException {
        need(ServiceRight.PAUSE_CONTINUE);
        changes.add("resume");
        set(ServiceState.RUNNING, status.startType());
    }

    @Override
    public void setStartType(StartType startType) throws ServiceException {
        need(ServiceRight.CHANGE_CONFIG);
        changes.add("start type " + startType);
        set(status.state(), startType);
    }

    @Override
    public void resetAccount() throws ServiceException {
        need(ServiceRight.CHANGE_CONFIG);
        changes.add("account");
        account = "LocalSystem";
    }

    @Override
    public void setPermissions(SecurityDescriptor newPermissions) throws ServiceException {
        need(ServiceRight.WRITE_DAC);
        refuse(ServiceFunction.SET_SECURITY, setPermissionsFailsWith);
        changes.add("permissions");
        permissions = newPermissions.withoutSacl();
        if (newPermissions.sacl() != null) {
            auditing = newPermissions.sacl();
        }
    }

    private static SecurityDescriptor read(String sddl) {
        try {
            return SecurityDescriptor.parse(sddl);
        } catch (InvalidSecurityDescriptorException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public SecurityDescriptor permissionsWithAuditing() throws ServiceException {
        refuse(ServiceFunction.ENABLE_PRIVILEGE, caller.equals(ADMINISTRATOR) ? 0 : 1300);
        return permissions.withSacl(auditing);
    }

    private void need(ServiceRight right) throws ServiceException {
        refuse(ServiceFunction.OPEN_SERVICE, status.state() == ServiceState.MISSING ? 1060 : 0);
        refuse(ServiceFunction.OPEN_SERVICE, permissions.may(caller, right) ? 0 : 5);
    }

    private static void refuse(ServiceFunction function, int code) throws ServiceException {
        if (code != 0) {
            throw new ServiceException(function, code);
        }
    }
}
