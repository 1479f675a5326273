package org.runaslauncher.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    @ParameterizedTest(name = "{0} with [{1}]")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            C:\\Windows\\regedit.exe     | ~~            | "C:\\Windows\\regedit.exe"
            C:\\Program Files\\x.exe     | ~~            | "C:\\Program Files\\x.exe"
            C:\\Program Files\\x.exe     | /a "b  c" \\" | "C:\\Program Files\\x.exe" /a "b  c" \\"
            \\\\server\\share\\x.exe     | 日本語        | "\\\\server\\share\\x.exe" 日本語
            """)
    void always_quotes_the_executable_and_passes_the_arguments_as_they_are(
            String executable, String arguments, String expected) {
        assertThat(new Target(executable, arguments, "C:\\").commandLine()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"C:\\a b\\c.exe | /x", "C:\\c.exe | ~\"a b\"~"})
    void is_read_back_as_executable_and_arguments(String executable, String arguments) {
        String line = new Target(executable, arguments, "C:\\").commandLine();

        assertThat(CommandLine.splitProgram(line)).isEqualTo(new CommandLine.Split(executable, arguments));
    }
}
