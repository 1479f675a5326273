package org.runaslauncher.seclogon.repair;

import java.util.Optional;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.PermissionTable;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;

/** Carries out one remedy with the rights of this process, and looks whether it helped. May take minutes. */
public final class Repair {
    private final ServiceControl control;
    private final ServiceChanges changes;
    private final UndoStore undo;

    public Repair(ServiceControl control, ServiceChanges changes, UndoStore undo) {
        this.control = control;
        this.changes = changes;
        this.undo = undo;
    }

    public RepairOutcome carryOut(Remedy remedy) {
        ServiceSnapshot before = control.snapshot();
        if (before.status().state() == ServiceState.MISSING) {
            return RepairOutcome.of(RepairResult.MISSING);
        }
        try {
            return switch (remedy) {
                case START -> start();
                case STOP -> stop();
                case RESUME -> resume();
                case SET_START_TYPE_MANUAL -> setStartType(before, StartType.MANUAL);
                case SET_START_TYPE_AUTOMATIC -> setStartType(before, StartType.AUTOMATIC);
                case SET_START_TYPE_DISABLED -> setStartType(before, StartType.DISABLED);
                case RESET_ACCOUNT -> resetAccount(before);
                case RESET_PERMISSIONS -> resetPermissions(before, DefaultPermissions.DACL);
                case RESET_PERMISSIONS_AND_AUDITING -> resetPermissions(before, DefaultPermissions.WITH_AUDITING);
                case UNDO -> undo(before);
            };
        } catch (ServiceException e) {
            return RepairOutcome.failed(e);
        }
    }

    private RepairOutcome start() throws ServiceException {
        changes.start();
        return doneIf(control.status().state() == ServiceState.RUNNING);
    }

    private RepairOutcome stop() throws ServiceException {
        changes.stop();
        return doneIf(control.status().state() == ServiceState.STOPPED);
    }

    private RepairOutcome resume() throws ServiceException {
        changes.resume();
        return doneIf(control.status().state() == ServiceState.RUNNING);
    }

    private RepairOutcome setStartType(ServiceSnapshot before, StartType startType) throws ServiceException {
        save(before);
        changes.setStartType(startType);
        return doneIf(control.status().startType() == startType);
    }

    private RepairOutcome resetAccount(ServiceSnapshot before) throws ServiceException {
        save(before);
        changes.resetAccount();
        restart(before);
        return doneIf(control.snapshot().runsAsTheSystem());
    }

    /** Stop, set, start, look again: the order of KB 977513. A disabled service is not stopped: it could not be started again. */
    private RepairOutcome resetPermissions(ServiceSnapshot before, SecurityDescriptor permissions)
            throws ServiceException {
        save(before);
        boolean disabled = before.status().startType() == StartType.DISABLED;
        if (!disabled) {
            stopIfPossible();
        }
        changes.setPermissions(permissions);
        if (!disabled) {
            changes.start();
        }
        return doneIf(has(permissions));
    }

    private RepairOutcome undo(ServiceSnapshot before) throws ServiceException {
        Optional<SavedService> saved = undo.saved();
        if (saved.isEmpty()) {
            return RepairOutcome.of(RepairResult.NOTHING_TO_UNDO);
        }
        SecurityDescriptor permissions = saved.get().permissions();
        if (permissions != null && !UndoRule.allows(permissions)) {
            return RepairOutcome.of(RepairResult.UNSAFE_TO_UNDO);
        }
        StartType startType = saved.get().startType();
        boolean changesStartType =
                startType != StartType.UNKNOWN && startType != before.status().startType();
        if (changesStartType) {
            changes.setStartType(startType);
        }
        if (permissions != null) {
            changes.setPermissions(permissions);
        }
        undo.clear();
        return doneIf((permissions == null || has(permissions))
                && (!changesStartType || control.status().startType() == startType));
    }

    private void save(ServiceSnapshot before) throws ServiceException {
        undo.save(new SavedService(
                before.status().startType(), before.permissions().orElse(null)));
    }

    private void restart(ServiceSnapshot before) throws ServiceException {
        boolean disabled = before.status().startType() == StartType.DISABLED;
        if (before.status().state() == ServiceState.RUNNING && !disabled) {
            stopIfPossible();
            changes.start();
        }
    }

    /** Permissions and account take effect without it too, at the next start at the latest. */
    private void stopIfPossible() {
        try {
            changes.stop();
        } catch (ServiceException e) {
            // The very permissions that are repaired may forbid it.
        }
    }

    private boolean has(SecurityDescriptor permissions) {
        return control.snapshot()
                .permissions()
                .map(now -> PermissionTable.compare(now, permissions).isAsExpected())
                .orElse(false);
    }

    private static RepairOutcome doneIf(boolean asWanted) {
        return RepairOutcome.of(asWanted ? RepairResult.DONE : RepairResult.DID_NOT_LAST);
    }
}
