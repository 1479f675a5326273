package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashLimitTest {
    @ParameterizedTest
    @CsvSource({
        "true,0,true",
        "true,512,true",
        "true,513,false",
        "false,64,true",
        "false,65,false",
        "true,8796093022207,false"
    })
    void what_is_far_away_is_read_if_it_is_small(boolean ofThisComputer, long megabytes, boolean allowed) {
        assertThat(HashLimit.allows(ofThisComputer, megabytes << 20)).isEqualTo(allowed);
    }
}
