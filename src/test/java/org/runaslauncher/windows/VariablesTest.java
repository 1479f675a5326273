package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
    private static final Map<String, String> VALUES = Map.of("a", "1", "b c", "2", "a%", "3", "p", "%a%");

    @ParameterizedTest
    @CsvSource({
        "%a%, 1",
        "x%a%y%b c%z, x1y2z",
        "%a%%a%, 11",
        "%no%, %no%",
        "%no%a%, %no%a%",
        "%a%a%, 1a%",
        "%no%%a%, %no%1",
        "100%, 100%",
        "%, %",
        "%%, %%",
        "%%a%%, %%a%%",
        "%p%, %a%",
        "none, none",
        "'', ''"
    })
    void what_stands_between_percent_signs_is_replaced_if_it_is_known(String text, String expected) {
        assertThat(Variables.expand(text, name -> Optional.ofNullable(VALUES.get(name))))
                .isEqualTo(expected);
    }
}
