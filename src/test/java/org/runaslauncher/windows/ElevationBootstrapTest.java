package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.program.Target;
import org.runaslauncher.program.WindowState;

class ElevationBootstrapTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "NORMAL, C:\\, ``, /elevate-here 1 \"C:\\\" \"C:\\a b\\p.exe\"",
                "MAXIMIZED, C:\\x, \"a\\\" \\ %x%, /elevate-here 3 \"C:\\x\" \"C:\\a b\\p.exe\" \"a\\\" \\ %x%",
                "MINIMIZED, \\\\s\\t, `  two `, `/elevate-here 7 \"\\\\s\\t\" \"C:\\a b\\p.exe\"   two `",
            })
    void the_arguments_go_behind_the_paths_as_they_are(
            WindowState window, String folder, String arguments, String line) {
        assertThat(ElevationBootstrap.arguments(new Target("C:\\a b\\p.exe", arguments, folder, window)))
                .isEqualTo(line);
    }
}
