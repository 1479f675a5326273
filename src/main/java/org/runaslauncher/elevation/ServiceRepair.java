package org.runaslauncher.elevation;

import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;

/** Carries out a remedy where it can be done: here, if this process may, otherwise in the elevated helper. May take minutes. */
public final class ServiceRepair {
    private final Repair repair;
    private final Elevation elevation;

    public ServiceRepair(Repair repair, Elevation elevation) {
        this.repair = repair;
        this.elevation = elevation;
    }

    private boolean asksForElevation(Remedy remedy, boolean callerMay) {
        return !elevation.isElevated() && (remedy.isLasting() || !callerMay);
    }

    /**
     * Carries out a remedy.
     *
     * @param callerMay whether this process is known to have all the rights that the remedy needs
     */
    public RepairOutcome carryOut(Remedy remedy, boolean callerMay) {
        if (!asksForElevation(remedy, callerMay)) {
            return repair.carryOut(remedy);
        }
        if (!elevation.isFolderSafe()) {
            return RepairOutcome.of(RepairResult.UNSAFE_FOLDER);
        }
        try {
            return HelperAnswer.decode(elevation.runHelper(HelperWords.of(remedy)));
        } catch (ElevationException e) {
            return e.isRefusedByUser()
                    ? RepairOutcome.of(RepairResult.CANCELLED)
                    : RepairOutcome.failed(new ServiceException(ServiceFunction.SHELL_EXECUTE, e.code()));
        }
    }

    /** Without asking anybody: what a script may do. */
    public RepairOutcome carryOutHere(Remedy remedy) {
        return remedy.isLasting() && !elevation.isElevated()
                ? RepairOutcome.of(RepairResult.NOT_ADMINISTRATOR)
                : repair.carryOut(remedy);
    }
}
