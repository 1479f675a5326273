package org.runaslauncher.elevation;

import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;
import org.runaslauncher.seclogon.repair.ServiceFunction;

/**
 * A helper's outcome as its exit code, which is all that comes back from an elevated process: 0 for done, otherwise 0x20000000, the number of
 * the result, that of the function and the Win32 code, which is below 65536 for all functions of the list.
 */
public final class HelperAnswer {
    private static final int MARK = 0x20000000;
    private static final int RESULT_SHIFT = 20;
    private static final int FUNCTION_SHIFT = 16;
    private static final int LARGEST_CODE = 0xFFFF;

    private HelperAnswer() {}

    public static int encode(RepairOutcome outcome) {
        return outcome.isDone()
                ? 0
                : MARK
                        | outcome.result().ordinal() << RESULT_SHIFT
                        | outcome.function().ordinal() << FUNCTION_SHIFT
                        | outcome.code() & LARGEST_CODE;
    }

    /** Takes any exit code: also that of a virtual machine that did not get as far as the helper, which is a broken one. */
    public static RepairOutcome decode(int exitCode) {
        if (exitCode == 0) {
            return RepairOutcome.DONE;
        }
        int result = (exitCode & ~MARK) >>> RESULT_SHIFT;
        int function = exitCode >>> FUNCTION_SHIFT & 0xF;
        boolean isOurs = (exitCode & MARK) != 0
                && result > RepairResult.DONE.ordinal()
                && result < RepairResult.values().length
                && function < ServiceFunction.values().length;
        return isOurs
                ? new RepairOutcome(
                        RepairResult.values()[result], ServiceFunction.values()[function], exitCode & LARGEST_CODE)
                : new RepairOutcome(RepairResult.BROKEN, ServiceFunction.NONE, exitCode);
    }
}
