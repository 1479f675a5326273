package org.runaslauncher.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.ProgramFiles.Kind;
import org.runaslauncher.program.TargetFinder;

class PreviewProgramFilesTest {
    private final PreviewProgramFiles files = new PreviewProgramFiles();

    @ParameterizedTest
    @CsvSource({
        "C:\\Windows\\regedit.exe, FILE",
        "c:\\windows\\system32\\MMC.EXE, FILE",
        "C:\\Program Files\\Tool\\tool.exe, FILE",
        "C:\\Program Files, FOLDER",
        "C:\\Program Files\\notes.txt, MISSING",
        "C:\\Windows\\tool.exe, MISSING",
        "C:\\nowhere\\tool.exe, FOLDER_MISSING"
    })
    void has_a_drive_with_the_programs_of_Windows_and_whatever_is_installed(String path, Kind expected) {
        assertThat(files.kindOf(path)).isEqualTo(expected);
    }

    @Test
    @DisabledOnOs(
            value = OS.WINDOWS,
            disabledReason = "there the paths of this machine look like those of the drive in memory")
    void finds_the_files_of_this_machine(@TempDir Path folder) throws IOException, InvalidProgramException {
        Path program = Files.createFile(folder.resolve("tool.exe"));

        assertThat(new TargetFinder(FakeWindows.around(files))
                        .find(new Picked(program.toString(), "", "", true))
                        .target()
                        .executable())
                .isEqualTo(program.toString());
        assertThat(files.kindOf(folder.toString())).isEqualTo(Kind.FOLDER);
        assertThat(files.kindOf(folder + "/none.exe")).isEqualTo(Kind.MISSING);
        assertThat(files.kindOf(folder + "/none/none.exe")).isEqualTo(Kind.FOLDER_MISSING);
    }
}
