package org.runaslauncher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The helper where it can do nothing: it is not Windows, or the folder of the build, which is not safe. */
class HelperMainTest {
    @ParameterizedTest
    @ValueSource(strings = {"start", "nonsense"})
    void it_ends_without_a_word_and_without_a_window_toolkit(String word) throws Exception {
        String output = run(word);

        assertThat(output).contains(HelperMain.class.getName()).doesNotContain("Exception in thread", "\tat ");
        assertThat(output.lines().filter(line -> line.contains(" java.awt.") || line.contains(" javax.swing.")))
                .isEmpty();
    }

    private static String run(String word) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HelperMain.class.getName(),
                word));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process helper = builder.redirectErrorStream(true).start();
        String output = new String(helper.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        helper.waitFor();
        return output;
    }
}
