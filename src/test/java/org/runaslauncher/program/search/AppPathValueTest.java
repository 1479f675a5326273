package org.runaslauncher.program.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppPathValueTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "C:\\a\\x.exe, C:\\a\\x.exe",
                "`  C:\\a b\\x.exe `, C:\\a b\\x.exe",
                "\"C:\\a b\\x.exe\", C:\\a b\\x.exe",
                "\"C:\\a b\\x.exe\" -started, C:\\a b\\x.exe",
                "\" C:\\a b\\x.exe , C:\\a b\\x.exe",
                "C:/a/x.exe, C:\\a\\x.exe",
                "\\\\server\\share\\x.exe, \\\\server\\share\\x.exe"
            })
    void a_full_path_is_taken_with_quotes_or_without(String value, String expected) {
        assertThat(AppPathValue.program(value)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\"",
                "\"\"",
                "x.exe",
                "a\\x.exe",
                "\\a\\x.exe",
                "C:x.exe",
                "C:\\",
                "%nothing%\\x.exe",
                "\\\\?\\C:\\x.exe",
                "\\\\.\\pipe\\x",
                "\\\\",
                "shell:AppsFolder\\x",
                "{00000000-0000-0000-0000-000000000000}"
            })
    void anything_else_could_be_a_file_anywhere(String value) {
        assertThat(AppPathValue.program(value)).isEmpty();
    }
}
