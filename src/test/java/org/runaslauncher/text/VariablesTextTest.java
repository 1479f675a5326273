package org.runaslauncher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTextTest {
    @Test
    void reads_one_variable_in_a_line() {
        String text = "B=c=d\r\n\n A =\n=C:=x";

        assertThat(VariablesText.problemIn(text))
                .hasValueSatisfying(told -> assertThat(told).contains("=C:=x"));
        assertThat(VariablesText.problemIn("B=c=d\r\n\n A =")).isEmpty();
        assertThat(VariablesText.parse("B=c=d\r\n\n A ="))
                .containsExactlyInAnyOrderEntriesOf(Map.of("B", "c=d", "A", ""));
    }

    @Test
    void leaves_out_what_would_end_a_value_early() {
        assertThat(VariablesText.parse("A=b\0B=c")).containsExactly(Map.entry("A", "bB=c"));
    }

    @Test
    void writes_what_it_reads() {
        assertThat(VariablesText.of(VariablesText.parse("b=1\nA= 2 "))).isEqualTo("A= 2 \nb=1");
        assertThat(VariablesText.of(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PATH, equals sign: PATH", "=x, equals sign: =x", "'a=1\nA=2', twice: A"})
    void says_which_line_is_wrong(String text, String told) {
        assertThat(VariablesText.problemIn(text))
                .hasValueSatisfying(problem -> assertThat(problem).endsWith(told));
    }
}
