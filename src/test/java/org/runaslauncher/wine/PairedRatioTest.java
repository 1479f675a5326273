package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairedRatioTest {
    private static final double SMALL = 1e-9;

    @Test
    void aMachineThatSlowsDownChangesNothing() {
        PairedRatio ratio = PairedRatio.of(List.of(20.0, 40.0, 80.0), List.of(10.0, 20.0, 40.0));
        assertThat(ratio.mean()).isCloseTo(2, within(SMALL));
        assertThat(ratio.error()).isCloseTo(0, within(SMALL));
    }

    @Test
    void twiceAndHalfAsLongIsTheSame() {
        assertThat(PairedRatio.of(List.of(20.0, 10.0), List.of(10.0, 20.0)).mean())
                .isCloseTo(1, within(SMALL));
    }

    /** The logarithms of 1 and 4 are 0 and 2 ln 2: their mean is ln 2, its standard error too. */
    @Test
    void theErrorIsThatOfTheMean() {
        PairedRatio ratio = PairedRatio.of(List.of(10.0, 40.0), List.of(10.0, 10.0));
        assertThat(ratio.mean()).isCloseTo(2, within(SMALL));
        assertThat(ratio.error()).isCloseTo(2 * Math.log(2), within(SMALL));
        assertThat(ratio).hasToString("2.00 ± 1.39");
    }

    @Test
    void oneRoundSaysNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> PairedRatio.of(List.of(1.0), List.of(1.0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedRatio.of(List.of(1.0, 2.0), List.of(1.0, 2.0, 3.0)));
    }
}
