package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource({
        "'', true",
        "'8388615', true",
        "'8388615\n10485767', true",
        "'X Error of failed request:  BadWindow (invalid Window parameter)', false",
        "'8388615\n  Major opcode of failed request:  15 (X_QueryTree)', false"
    })
    void complaintsOfTheXServerAreNoWindows(String output, boolean answer) {
        assertThat(Display.isAnswer(output.lines().toList())).isEqualTo(answer);
    }
}
