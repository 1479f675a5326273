package org.runaslauncher.program.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the table does not show. */
class PathCheckTest {
    @Test
    void aZeroIsAControlCharacterWhereverItIs() {
        assertThat(problem("C:\\x\u0000.exe")).isEqualTo(PathFault.of(PathProblem.CONTROL_CHARACTER, "U+0000"));
        assertThat(problem("\u0000:x").problem()).isEqualTo(PathProblem.CONTROL_CHARACTER);
        assertThat(WindowsPath.of("C:\\x\u0085\u007f.exe").problem()).isEmpty();
    }

    @Test
    void everyForbiddenCharacterIsNamed() {
        for (String c : List.of("\"", "<", ">", "|", "?", "*")) {
            assertThat(problem("C:\\a" + c + "b")).isEqualTo(PathFault.of(PathProblem.FORBIDDEN_CHARACTER, c));
        }
    }

    @Test
    void theLongestPathIsAllowed() {
        String longest = "C:\\" + "abcdefg\\".repeat(4095) + "abcd";
        assertThat(WindowsPath.of(longest).length()).isEqualTo(32_767);
        assertThat(WindowsPath.of(longest).problem()).isEmpty();
        assertThat(problem(longest + 'x')).isEqualTo(PathFault.of(PathProblem.TOO_LONG, 32_767, 32_768));
    }

    @Test
    void aNameThatIsADevicesOnlyBeforeWindows11IsAnOrdinaryNameThere() {
        assertThat(WindowsPath.of("C:\\aux.exe").problem(DeviceNames.WINDOWS_11))
                .isEmpty();
        assertThat(problem("C:\\aux.exe")).isEqualTo(PathFault.of(PathProblem.DEVICE, "\\\\.\\aux"));
        assertThat(WindowsPath.of("aux").problem(DeviceNames.WINDOWS_11))
                .contains(PathFault.of(PathProblem.DEVICE, "\\\\.\\aux"));
        assertThat(WindowsPath.of("C:\\nul").problem(DeviceNames.WINDOWS_11))
                .contains(PathFault.of(PathProblem.DEVICE, "\\\\.\\nul"));
        assertThat(WindowsPath.of("prn:x").problem(DeviceNames.WINDOWS_11))
                .contains(PathFault.of(PathProblem.ALTERNATE_DATA_STREAM, "prn", ":x"));
    }

    @Test
    void dotsThatLeadToAnotherDeviceHideNothing() {
        assertThat(problem("\\\\.\\C:\\..\\PhysicalDrive0"))
                .isEqualTo(PathFault.of(PathProblem.DEVICE, "\\\\.\\PhysicalDrive0"));
        assertThat(problem("//?/C:/..\\pipe\\x")).isEqualTo(PathFault.of(PathProblem.DEVICE, "\\\\?\\pipe\\"));
        assertThat(WindowsPath.of("\\\\.\\pipe\\..\\C:\\x.exe").problem()).isEmpty();
    }

    @Test
    void theFaultThatExplainsMostIsTold() {
        assertThat(problem("\\\\.\\pipe\\a:b|c").problem()).isEqualTo(PathProblem.DEVICE);
        assertThat(problem("C:a|b").problem()).isEqualTo(PathProblem.RELATIVE_TO_DRIVE);
        assertThat(problem("C:\\a|b:c").problem()).isEqualTo(PathProblem.FORBIDDEN_CHARACTER);
    }

    private static PathFault problem(String text) {
        return WindowsPath.of(text).problem().orElseThrow();
    }
}
