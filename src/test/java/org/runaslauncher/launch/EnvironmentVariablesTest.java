package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentVariablesTest {
    @Test
    void the_block_is_sorted_by_upper_case_letters_and_not_by_lower_case_ones() {
        List<String> sorted = List.of(
                "=C:=C:\\Users",
                "=D:=D:\\",
                "A=",
                "a.b=1",
                "A0=2",
                "PATH=x",
                "PATHEXT=.EXE",
                "Path_X=3",
                "ZZ=4",
                "_Z=5",
                "\u00e4=6",
                "\u0416=7");
        for (int seed = 0; seed < 20; seed++) {
            List<String> mixed = new ArrayList<>(sorted);
            Collections.shuffle(mixed, new Random(seed));
            assertThat(EnvironmentVariables.of(mixed).block()).isEqualTo(String.join("\0", sorted) + '\0');
        }
    }

    @Test
    void an_empty_block_is_one_that_ends_at_once() {
        // The second zero is that of every text in native memory.
        assertThat(EnvironmentVariables.of(List.of()).block()).isEqualTo("\0");
    }

    @ParameterizedTest
    @CsvSource({
        "path, one",
        "PATH, one",
        "PaTh, one",
        "\u00dcMLAUT, two",
        "=c:, three",
        "MI\u00b5, four",
        "D\u0131N, five"
    })
    void names_are_known_in_whatever_case(String name, String value) {
        EnvironmentVariables variables = EnvironmentVariables.of(
                List.of("Path=one", "\u00fcmlaut=two", "=C:=three", "mi\u00b5=four", "d\u0131n=five"));
        assertThat(variables.get(name)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"DIN", "M\u0130"})
    void letters_that_only_java_takes_for_the_same_are_others(String name) {
        assertThat(EnvironmentVariables.of(List.of("d\u0131n=x", "mi=y")).get(name))
                .isEmpty();
    }

    @Test
    void what_is_no_variable_is_left_out() {
        assertThat(EnvironmentVariables.of(List.of("nothing", "=", "", "A=a=b")).block())
                .isEqualTo("A=a=b\0");
    }

    @Test
    void changes_replace_add_and_remove() {
        EnvironmentVariables changed = EnvironmentVariables.of(List.of("A=1", "B=2", "C=3"))
                .with(Map.of("a", "other", "b", "", "d", "new", "e", ""));
        assertThat(changed.block()).isEqualTo("A=other\0C=3\0d=new\0");
    }

    @Test
    void what_the_launcher_kept_gets_its_name_back() {
        EnvironmentVariables own = EnvironmentVariables.of(List.of(
                "RunAsLauncher.JAVA_TOOL_OPTIONS=-Dx=y",
                "runaslauncher.CLASSPATH=C:\\a.jar",
                "RunAsLauncher.=odd",
                "X=1"));
        assertThat(own.hasKept()).isTrue();
        assertThat(own.restored().block())
                .isEqualTo("CLASSPATH=C:\\a.jar\0JAVA_TOOL_OPTIONS=-Dx=y\0RunAsLauncher.=odd\0X=1\0");
        assertThat(own.restored().hasKept()).isFalse();
    }

    @Test
    void values_stay_out_of_texts_about_it() {
        assertThat(EnvironmentVariables.of(List.of("TOKEN=secret"))).hasToString("[TOKEN]");
    }
}
