package org.runaslauncher.program.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsPathTest {
    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            C:\\a\\x.exe                  | C:\\                  | C:\\a                      | C | -
            C:\\x.exe                     | C:\\                  | C:\\                       | C | -
            c:/a//x.exe                   | c:\\                  | c:/a                       | C | -
            C:\\a\\                       | C:\\                  | C:\\a                      | C | -
            C:\\                          | C:\\                  | -                          | C | -
            C:x.exe                       | C:                    | C:                         | C | -
            C:a\\x.exe                    | C:                    | C:a                        | C | -
            C:                            | C:                    | -                          | C | -
            1:\\x.exe                     | 1:\\                  | 1:\\                       | - | -
            \\x.exe                       | \\                    | \\                         | - | -
            a\\x.exe                      | ''                    | a                          | - | -
            x.exe                         | ''                    | -                          | - | -
            \\\\server\\share\\a\\x.exe   | \\\\server\\share     | \\\\server\\share\\a       | - | server
            \\\\server\\share\\x.exe      | \\\\server\\share     | \\\\server\\share          | - | server
            //server/share/x.exe          | \\\\server\\share     | //server/share             | - | server
            \\\\server\\share\\           | \\\\server\\share     | -                          | - | server
            \\\\server\\share             | \\\\server\\share     | -                          | - | server
            \\\\server                    | \\\\server            | -                          | - | server
            \\\\                          | \\\\                  | -                          | - | -
            \\\\?\\c:\\a\\x.exe           | \\\\?\\c:\\           | \\\\?\\c:\\a               | C | -
            \\\\?\\C:                     | \\\\?\\C:             | -                          | C | -
            \\\\?\\UNC\\server\\share\\x  | \\\\?\\UNC\\server\\share | \\\\?\\UNC\\server\\share | - | server
            \\\\.\\UNC/server/share/x     | \\\\.\\UNC\\server\\share | \\\\.\\UNC/server/share | - | server
            \\\\.\\C:\\x                  | \\\\.\\C:\\           | \\\\.\\C:\\                | C | -
            \\\\.\\pipe\\x                | \\\\.\\pipe\\         | \\\\.\\pipe\\              | - | -
            \\\\.\\PhysicalDrive0         | \\\\.\\PhysicalDrive0 | -                          | - | -
            \\??\\D:\\x                   | \\??\\D:\\            | \\??\\D:\\                 | D | -
            """)
    void tellsTheParts(String text, String root, String parent, Character drive, String host) {
        WindowsPath path = WindowsPath.of(text);

        assertThat(path.root()).isEqualTo(root);
        assertThat(path.parent().orElse(null)).isEqualTo(parent);
        assertThat(path.drive().orElse(null)).isEqualTo(drive);
        assertThat(path.host().orElse(null)).isEqualTo(host);
    }

    @Test
    void aVolumeIsARoot() {
        String volume = "\\\\?\\Volume{b75e2c83-0000-0000-0000-602f00000000}\\";
        assertThat(WindowsPath.of(volume + "x.exe").root()).isEqualTo(volume);
        assertThat(WindowsPath.of(volume + "x.exe").parent()).contains(volume);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "C:\\a.txt:b.exe, :b.exe",
        "C:\\a.exe::$DATA, ::$DATA",
        "C:\\a.exe:, :",
        "C:\\a:b\\c.exe,",
        "C:\\a.exe,",
        "a:b.exe,",
        ".\\a:b.exe, :b.exe"
    })
    void tellsTheStream(String text, String stream) {
        assertThat(WindowsPath.of(text).stream().orElse(null)).isEqualTo(stream);
    }

    @Test
    void countsAsWindowsDoes() {
        assertThat(WindowsPath.of("C:\\\uD83D\uDE00").length()).isEqualTo(5);
    }

    @Test
    void aCurrentFolderMayEndWithABackslash() {
        assertThat(WindowsPath.of("x").normalized("C:\\a\\")).isEqualTo("C:\\a\\x");
        assertThat(WindowsPath.of("..").normalized("C:\\a\\b\\")).isEqualTo("C:\\a");
        assertThat(WindowsPath.of("x").normalized("\\\\s\\h\\")).isEqualTo("\\\\s\\h\\x");
        assertThat(WindowsPath.of("..\\x").normalized("\\\\s\\h")).isEqualTo("\\\\s\\h\\x");
    }

    @Test
    void equalTextsAreEqualPaths() {
        assertThat(WindowsPath.of("C:\\x"))
                .isEqualTo(WindowsPath.of("C:\\x"))
                .hasSameHashCodeAs(WindowsPath.of("C:\\x"));
        assertThat(WindowsPath.of("C:\\x"))
                .isNotEqualTo(WindowsPath.of("c:\\x"))
                .hasToString("C:\\x");
    }
}
