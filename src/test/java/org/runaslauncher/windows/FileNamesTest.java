package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "\\\\.\\NUL, true",
        "\\\\.\\pipe\\a, true",
        "\\\\?\\C:\\a.exe, true",
        "\\\\.\\, true",
        "\\\\server\\pipe\\a, true",
        "\\\\server\\PIPE, true",
        "\\\\server\\MailSlot\\a\\b, true",
        "\\\\server\\pipes\\a.exe, false",
        "\\\\server\\share\\pipe\\a.exe, false",
        "\\\\server\\share, false",
        "C:\\pipe\\a.exe, false",
        "C:\\a.exe, false"
    })
    void devices_and_pipes_are_seen_by_their_names(String path, boolean expected) {
        assertThat(FileNames.isDevice(path)).isEqualTo(expected);
    }

    @Test
    void only_long_paths_get_the_long_form() {
        String name = "x".repeat(240);
        assertThat(FileNames.forCall("C:\\a.exe")).isEqualTo("C:\\a.exe");
        assertThat(FileNames.forCall("C:\\a\\" + name)).isEqualTo("C:\\a\\" + name);
        assertThat(FileNames.forCall("C:\\abcd\\" + name)).isEqualTo("\\\\?\\C:\\abcd\\" + name);
        assertThat(FileNames.forCall("\\\\server\\share\\" + name)).isEqualTo("\\\\?\\UNC\\server\\share\\" + name);
        assertThat(FileNames.forCall("\\\\?\\C:\\abcd\\" + name)).isEqualTo("\\\\?\\C:\\abcd\\" + name);
    }
}
