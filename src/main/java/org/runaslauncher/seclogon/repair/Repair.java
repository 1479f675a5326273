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
    private final LastChange undo;

    public Repair(ServiceControl control, ServiceChanges changes, UndoStore undo) {
        this.control = control;
        this.changes = changes;
        this.undo = new LastChange(undo);
    }

    public RepairOutcome carryOut(Remedy remedy) {
        ServiceSnapshot before = control.snapshot();
        if (before.status().state() == ServiceState.MISSING) {
            return RepairOutcome.of(RepairResult.MISSING);
        }
        try {
            return switch (remedy) {
                case START, RESUME -> start(before);
                case STOP -> stop();
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

    private RepairOutcome start(ServiceSnapshot before) throws ServiceException {
        if (before.status().state() == ServiceState.PAUSED) {
            changes.resume();
        } else {
            changes.start();
        }
        return doneIf(control.status().state() == ServiceState.RUNNING);
    }

    private RepairOutcome stop() throws ServiceException {
        changes.stop();
        return doneIf(control.status().state() == ServiceState.STOPPED);
    }

    private RepairOutcome setStartType(ServiceSnapshot before, StartType startType) throws ServiceException {
        if (before.status().startType() != startType) {
            undo.keepDuring(saved(before, before.permissions().orElse(null)), () -> changes.setStartType(startType));
        }
        return doneIf(control.status().startType() == startType);
    }

    /** What was there before is not kept: to put another account back takes its password. */
    private RepairOutcome resetAccount(ServiceSnapshot before) throws ServiceException {
        changes.resetAccount();
        if (isToRun(before) && before.status().state() == ServiceState.RUNNING) {
            stopIfPossible();
            changes.start();
        }
        return doneIf(control.snapshot().runsAsTheSystem());
    }

    /** Stop, set, start, look again: the order of KB 977513. A disabled service is not stopped: it could not be started again. */
    private RepairOutcome resetPermissions(ServiceSnapshot before, SecurityDescriptor wanted) throws ServiceException {
        SecurityDescriptor present = presentPermissions(before, wanted);
        if (present == null || !isAsExpected(present, wanted)) {
            undo.keepDuring(saved(before, present), () -> stopAndWrite(before, wanted));
        } else {
            stopAndWrite(before, wanted);
        }
        try {
            if (isToRun(before)) {
                changes.start();
            }
        } catch (ServiceException e) {
            return new RepairOutcome(RepairResult.DONE_BUT_NOT_STARTED, e.function(), e.code());
        }
        return doneIf(has(wanted));
    }

    private void stopAndWrite(ServiceSnapshot before, SecurityDescriptor wanted) throws ServiceException {
        if (isToRun(before)) {
            stopIfPossible();
        }
        try {
            changes.setPermissions(wanted);
        } catch (ServiceException e) {
            startAgain(before);
            throw e;
        }
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
        boolean undone = (permissions == null || has(permissions))
                && (!changesStartType || control.status().startType() == startType);
        if (undone) {
            undo.clear();
        }
        return doneIf(undone);
    }

    private static SavedService saved(ServiceSnapshot before, SecurityDescriptor permissions) {
        return new SavedService(before.status().startType(), permissions);
    }

    /** With what is recorded only if that is changed: to read it takes a right of its own. Null if it cannot be read. */
    private SecurityDescriptor presentPermissions(ServiceSnapshot before, SecurityDescriptor wanted)
            throws ServiceException {
        return wanted.sacl() == null ? before.permissions().orElse(null) : changes.permissionsWithAuditing();
    }

    private static boolean isToRun(ServiceSnapshot before) {
        return before.status().startType() != StartType.DISABLED;
    }

    /** Permissions and account take effect without it too, at the next start at the latest. */
    private void stopIfPossible() {
        try {
            changes.stop();
        } catch (ServiceException e) {
            // The very permissions that are repaired may forbid it.
        }
    }

    /** What ran before a repair that failed runs after it too, if that can be. */
    private void startAgain(ServiceSnapshot before) {
        if (!isToRun(before) || before.status().state() != ServiceState.RUNNING) {
            return;
        }
        try {
            changes.start();
        } catch (ServiceException e) {
            // The failure before is what the user has to know.
        }
    }

    private boolean has(SecurityDescriptor wanted) throws ServiceException {
        SecurityDescriptor now = presentPermissions(control.snapshot(), wanted);
        return now != null && isAsExpected(now, wanted);
    }

    private static boolean isAsExpected(SecurityDescriptor present, SecurityDescriptor wanted) {
        return PermissionTable.compare(present, wanted).isAsExpected()
                && (wanted.sacl() == null
                        || present.sacl().entries().equals(wanted.sacl().entries()));
    }

    private static RepairOutcome doneIf(boolean asWanted) {
        return RepairOutcome.of(asWanted ? RepairResult.DONE : RepairResult.DID_NOT_LAST);
    }
}
