package org.runaslauncher.seclogon.repair;

/**
 * How a remedy went.
 *
 * @param function the Windows function that failed
 * @param code the Win32 code that it failed with, or the exit code of a broken helper; 0 in all other cases
 */
public record RepairOutcome(RepairResult result, ServiceFunction function, int code) {
    public static final RepairOutcome DONE = of(RepairResult.DONE);

    public static RepairOutcome of(RepairResult result) {
        return new RepairOutcome(result, ServiceFunction.NONE, 0);
    }

    public static RepairOutcome failed(ServiceException e) {
        return new RepairOutcome(RepairResult.FAILED, e.function(), e.code());
    }

    /** Whether a Windows function failed. */
    public boolean hasError() {
        return result == RepairResult.FAILED || result == RepairResult.DONE_BUT_NOT_STARTED;
    }

    public boolean isDone() {
        return result == RepairResult.DONE;
    }

    /** Whether an administrator could do what was refused. */
    public boolean needsAdministrator() {
        return result == RepairResult.NOT_ADMINISTRATOR || result == RepairResult.FAILED && code == 5;
    }
}
