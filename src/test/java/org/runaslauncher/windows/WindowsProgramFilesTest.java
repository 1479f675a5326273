package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runaslauncher.program.ProgramFiles.Kind.FILE;
import static org.runaslauncher.program.ProgramFiles.Kind.FOLDER;
import static org.runaslauncher.program.ProgramFiles.Kind.FOLDER_MISSING;
import static org.runaslauncher.program.ProgramFiles.Kind.MISSING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Only reads (but for a temporary folder): runs on a real Windows too. */
@EnabledOnOs(OS.WINDOWS)
class WindowsProgramFilesTest {
    private static final String WINDOWS = System.getenv("SystemRoot");

    private final WindowsProgramFiles files = new WindowsProgramFiles();

    @Test
    void expandsKnownVariablesOnly() {
        assertThat(files.expand("%SystemRoot%\\x %no such variable%")).isEqualTo(WINDOWS + "\\x %no such variable%");
    }

    @Test
    void tellsFilesFromFoldersAndFromNothing() {
        assertThat(files.kindOf(WINDOWS + "\\explorer.exe")).isEqualTo(FILE);
        assertThat(files.kindOf(WINDOWS)).isEqualTo(FOLDER);
        assertThat(files.kindOf(WINDOWS + "\\nothing.exe")).isEqualTo(MISSING);
        assertThat(files.kindOf(WINDOWS + "\\nowhere\\nothing.exe")).isEqualTo(FOLDER_MISSING);
        assertThat(files.kindOf("C:\\")).isEqualTo(FOLDER);
        assertThat(files.kindOf("C:\\nothing.exe")).isEqualTo(MISSING);
    }

    @Test
    void knowsLettersOutsideTheAnsiCodePage(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("ü Ж 日本 \uD83D\uDE00.exe"));
        assertThat(files.kindOf(file.toString())).isEqualTo(FILE);
        assertThat(files.fullPath(file.toString())).isEqualTo(file.toString());
    }

    @Test
    void takesTrailingDotsAndBlanksAndRelativePathsAsWindowsDoes() {
        assertThat(files.fullPath("C:/a/../b\\x.exe. ")).isEqualTo("C:\\b\\x.exe");
        assertThat(files.fullPath("x.exe"))
                .isEqualTo(Path.of("x.exe").toAbsolutePath().toString());
    }
}
