package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.program.suggest.FolderContents.Entry;

/** Only reads (but for a temporary folder): runs on a real Windows too. */
@EnabledOnOs(OS.WINDOWS)
class WindowsFolderContentsTest {
    private static final String WINDOWS = System.getenv("SystemRoot");

    private final WindowsFolderContents folders = new WindowsFolderContents();

    @Test
    void theWindowsFolderIsOnThisComputer() {
        assertThat(folders.isLocal(WINDOWS)).isTrue();
        assertThat(folders.isLocal(WINDOWS + "\\System32\\")).isTrue();
        assertThat(folders.isLocal("C:\\")).isTrue();
        assertThat(folders.isLocal("C:\\no such folder\\at all\\")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "C:",
                "C:relative",
                "relative\\x",
                "\\\\server\\share\\",
                "\\\\?\\C:\\Windows\\",
                "//server/share/",
                "\u00e4:\\",
                "%SystemRoot%\\"
            })
    void whatIsNoPathOnADriveIsNot(String path) {
        assertThat(folders.isLocal(path)).isFalse();
    }

    @Test
    void aLetterThatIsNotTakenIsNot() {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (!Files.exists(Path.of(letter + ":\\"))) {
                assertThat(folders.isLocal(letter + ":\\x\\")).isFalse();
                return;
            }
        }
    }

    @Test
    void namesBeginAsAskedInWhateverCase(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("Tool one.exe"));
        Files.createFile(folder.resolve("TOOL ü 日.cmd"));
        Files.createFile(folder.resolve("other.exe"));
        Files.createDirectory(folder.resolve("tools"));
        assertThat(folders.list(folder + "\\", "tool", 100))
                .containsExactlyInAnyOrder(
                        new Entry("Tool one.exe", false), new Entry("TOOL ü 日.cmd", false), new Entry("tools", true));
        assertThat(folders.list(folder + "\\", "tool", 2)).hasSize(2);
        assertThat(folders.list(folder + "\\", "", 100)).hasSize(4);
    }

    @Test
    void whatIsHiddenOrBelongsToTheSystemIsLeftOut(@TempDir Path folder) throws IOException {
        Files.setAttribute(Files.createFile(folder.resolve("hidden.exe")), "dos:hidden", true);
        Files.setAttribute(Files.createDirectory(folder.resolve("system")), "dos:system", true);
        Files.createFile(folder.resolve("seen.exe"));
        assertThat(folders.list(folder + "\\", "", 100)).containsExactly(new Entry("seen.exe", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\no such folder\\", "C:\\Windows\\regedit.exe\\", "C:\\a|b\\", "C:\\a*\\", ""})
    void whatIsNoFolderIsEmpty(String folder) {
        assertThat(folders.list(folder, "x", 100)).isEmpty();
    }
}
