package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.windows.win32.Kernel32;

/** What is typed, beside an environment that somebody else has written. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class VariablesRigTest {
    private static final String WINDOWS = SystemFolders.windows().toString();

    private final WindowsProgramFiles files = new WindowsProgramFiles();

    @ParameterizedTest
    @ValueSource(strings = {"windir", "WinDir", "SystemRoot", "SYSTEMROOT"})
    void the_folder_of_windows_is_the_one_that_windows_itself_names(String name) {
        ProcessEnvironment.with(name, "C:\\evil", () -> assertThat(files.expand('%' + name + "%\\regedit.exe"))
                .isEqualTo(WINDOWS + "\\regedit.exe"));
    }

    @Test
    void the_drive_of_windows_and_its_command_prompt_are_its_own() {
        ProcessEnvironment.with("SystemDrive", "E:", () -> assertThat(files.expand("%systemdrive%\\x"))
                .isEqualTo(WINDOWS.substring(0, 2) + "\\x"));
        ProcessEnvironment.with("ComSpec", "C:\\evil.exe", () -> assertThat(files.expand("%COMSPEC% /c dir"))
                .isEqualTo(SystemFolders.system() + "\\cmd.exe /c dir"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%mine%",
                "a %MINE%\\%mine% b",
                "%no%mine%",
                "%%mine%%",
                "%mine",
                "%%",
                "%",
                "% %",
                "%mine %mine%"
            })
    void everything_else_is_as_windows_has_it(String text) {
        ProcessEnvironment.with("mine", "\u00fc %path% %", () -> {
            String expected = WideAnswer.upToZero(
                    buffer -> Kernel32.INSTANCE.ExpandEnvironmentStringsW(text, buffer, buffer.length));
            assertThat(files.expand(text)).isEqualTo(expected);
        });
    }
}
