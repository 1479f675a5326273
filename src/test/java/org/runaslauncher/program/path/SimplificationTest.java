package org.runaslauncher.program.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplificationTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "\\\\?\\C:\\a\\x.exe, C:\\a\\x.exe",
        "\\\\?\\c:\\, c:\\",
        "\\\\?\\C:\\a\\, C:\\a\\",
        "\\\\?\\UNC\\server\\share\\x.exe, \\\\server\\share\\x.exe",
        "\\\\?\\unc\\server\\share, \\\\server\\share",
        "\\??\\C:\\a\\x.exe, C:\\a\\x.exe",
        "\\??\\UNC\\server\\share\\x.exe, \\\\server\\share\\x.exe",
        "\\\\?\\C:\\.a\\..b\\c..d e.exe, C:\\.a\\..b\\c..d e.exe"
    })
    void takesThePrefixOffAnOrdinaryPath(String text, String simple) {
        assertThat(WindowsPath.of(text).simplified().text()).isEqualTo(simple);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\\?\\C:\\x.exe.",
                "\\\\?\\C:\\x.exe ",
                "\\\\?\\C:\\a.\\x.exe",
                "\\\\?\\C:\\a \\x.exe",
                "\\\\?\\C:\\a..\\x.exe",
                "\\\\?\\C:\\.\\x.exe",
                "\\\\?\\C:\\a\\..\\x.exe",
                "\\\\?\\C:\\a\\\\x.exe",
                "\\\\?\\C:\\a/x.exe",
                "\\\\?\\C:\\NUL",
                "\\\\?\\C:\\nul.exe",
                "\\\\?\\C:\\com¹.exe",
                "\\\\?\\C:\\aux\\x.exe",
                "\\\\?\\UNC\\server\\share\\con.exe",
                "\\\\?\\C:\\x.txt:y.exe",
                "\\\\?\\C:\\x*.exe",
                "\\\\?\\C:\\x\u0001.exe",
                "\\\\?\\C:",
                "\\\\?\\C:x.exe",
                "\\\\?\\UNC\\server",
                "\\\\?\\UNC\\\\share\\x",
                "\\\\?\\UNC\\.\\pipe\\x",
                "\\\\?\\UNC\\?\\C:\\x",
                "\\\\?\\pipe\\x",
                "\\\\?\\",
                "\\??\\NUL",
                "\\??\\pipe\\x",
                "\\\\?\\Volume{b75e2c83-0000-0000-0000-602f00000000}\\x.exe",
                "\\\\?\\GLOBALROOT\\Device\\HarddiskVolume1\\x.exe"
            })
    void leavesWhatWouldMeanSomethingElse(String text) {
        assertThat(WindowsPath.of(text).simplified().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\x.exe", "//?/C:/x.exe", "\\\\.\\C:\\x.exe", "x", "", "\\??\\", "\\\\?"})
    void leavesWhatHasNoSuchPrefix(String text) {
        assertThat(WindowsPath.of(text).simplified().text()).isEqualTo(text);
    }

    @Test
    void aLongPathNeedsThePrefix() {
        String longest = "C:\\" + "a".repeat(100) + '\\' + "b".repeat(155);
        assertThat(longest).hasSize(259);
        assertThat(WindowsPath.of("\\\\?\\" + longest).simplified().text()).isEqualTo(longest);
        assertThat(WindowsPath.of("\\\\?\\" + longest + 'b').simplified().type())
                .isEqualTo(PathType.VERBATIM_DRIVE);
    }
}
