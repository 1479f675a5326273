package org.runaslauncher.elevation;

import java.util.function.Supplier;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;
import org.runaslauncher.settings.Policies;

/**
 * Carries out a remedy where it can be done: here, if this process may, otherwise in the elevated helper. Nowhere if the organization forbids it. May
 * take minutes.
 */
public final class ServiceRepair {
    private final Repair repair;
    private final Elevation elevation;
    private final Supplier<Policies> policies;

    /** @param policies is asked each time: they may change */
    public ServiceRepair(Repair repair, Elevation elevation, Supplier<Policies> policies) {
        this.repair = repair;
        this.elevation = elevation;
        this.policies = policies;
    }

    /** Whether the organization lets the service be looked at only. */
    public boolean isForbidden() {
        return policies.get().forbidServiceChanges();
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
        if (isForbidden()) {
            return RepairOutcome.of(RepairResult.FORBIDDEN);
        }
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
        if (isForbidden()) {
            return RepairOutcome.of(RepairResult.FORBIDDEN);
        }
        return remedy.isLasting() && !elevation.isElevated()
                ? RepairOutcome.of(RepairResult.NOT_ADMINISTRATOR)
                : repair.carryOut(remedy);
    }
}
