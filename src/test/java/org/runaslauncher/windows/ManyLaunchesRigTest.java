package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.windows.ManyLaunches.Weights;

/** A process that has launched many times is as it was before. A thousand times: {@code src/test/wine/many-launches}. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class ManyLaunchesRigTest {
    private static final int LAUNCHES = 200;
    private static final long MEBIBYTE = 1L << 20;

    /**
     * The virtual machine has some of its own, which come and go. Of one that each launch of a single way forgot there would be
     * twenty-five.
     */
    private static final int A_FEW_OF_THE_RUNTIME = 25;

    @Test
    void twoHundredLaunchesLeaveNothingBehind() {
        Weights weights = new ManyLaunches().weigh(LAUNCHES);

        String all = weights.toString();
        System.out.println(LAUNCHES + " launches: " + all);
        assertThat(weights.open().values()).as(all).hasSize(5).containsOnly("0");
        assertThat(weights.after().handles() - weights.before().handles())
                .as(all)
                .isLessThan(A_FEW_OF_THE_RUNTIME);
        assertThat(weights.after().threads() - weights.before().threads())
                .as(all)
                .isLessThan(A_FEW_OF_THE_RUNTIME);
        assertThat(weights.after().heap() - weights.before().heap()).as(all).isLessThan(4 * MEBIBYTE);
        assertThat(weights.after().memory() - weights.before().memory()).as(all).isLessThan(16 * MEBIBYTE);
    }
}
