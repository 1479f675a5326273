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
        "\\\\?\\C:\\a.exe, false",
        "\\\\?\\c:\\, false",
        "\\\\?\\C:, true",
        "\\\\?\\C:a.exe, true",
        "\\\\?\\C:/a.exe, true",
        "\\\\?\\CC:\\a.exe, true",
        "\\\\?\\UNC\\server\\share\\a.exe, false",
        "\\\\?\\unc\\server.example.com\\share, false",
        "\\\\?\\UNC\\server, true",
        "\\\\?\\UNC\\server\\, true",
        "\\\\?\\UNC\\server\\PIPE\\a, true",
        "\\\\?\\UNC\\server\\mailslot, true",
        "\\\\?\\UNC\\.\\share\\a.exe, true",
        "\\\\?\\UNC\\?\\share\\a.exe, true",
        "\\\\?\\UNC\\server/x\\share, true",
        "\\\\?\\GLOBALROOT\\Device\\HarddiskVolume1\\a.exe, true",
        "\\\\?\\Global\\C:\\a.exe, true",
        "\\\\?\\Volume{5f6a0000-0000-0000-0000-100000000000}\\a.exe, true",
        "\\\\?\\pipe\\a, true",
        "\\\\.\\C:\\a.exe, true",
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
        for (String asItIs : new String[] {
            "\\\\?\\C:\\abcd\\" + name, "\\\\?\\UNC\\server\\share\\" + name, "\\\\.\\C:\\abcd\\" + name
        }) {
            assertThat(FileNames.forCall(asItIs)).isEqualTo(asItIs);
        }
    }
}
