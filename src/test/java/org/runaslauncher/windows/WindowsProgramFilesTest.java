package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.runaslauncher.program.ProgramFiles.Kind.FILE;
import static org.runaslauncher.program.ProgramFiles.Kind.FOLDER;
import static org.runaslauncher.program.ProgramFiles.Kind.FOLDER_MISSING;
import static org.runaslauncher.program.ProgramFiles.Kind.MISSING;

import com.sun.jna.platform.win32.WinBase;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.windows.win32.Kernel32;

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

    @Test
    void readsTheBeginning(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a b ü.lnk"), new byte[] {1, 2, 3, -1, 0});
        assertThat(files.read(file.toString(), 3)).containsExactly(1, 2, 3);
        assertThat(files.read(file.toString(), 5)).containsExactly(1, 2, 3, -1, 0);
        assertThat(files.read(file.toString(), 4_096)).containsExactly(1, 2, 3, -1, 0);
        assertThat(files.read(Files.createFile(folder.resolve("empty")).toString(), 10))
                .isEmpty();
        byte[] long100k = new byte[100_000];
        long100k[99_999] = 7;
        assertThat(files.read(Files.write(folder.resolve("long"), long100k).toString(), 200_000))
                .isEqualTo(long100k);
    }

    @Test
    void readsWhatOthersHaveOpen(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("open.exe"), new byte[] {1});
        try (FileChannel writer = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(writer.isOpen()).isTrue();
            assertThat(files.read(file.toString(), 10)).containsExactly(1);
            assertThat(files.kindOf(file.toString())).isEqualTo(FILE);
        }
    }

    @Test
    void leavesNothingOpen(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.exe"), new byte[] {1});
        files.read(file.toString(), 10);
        files.isAppAlias(file.toString());
        // Fails while anybody has it open.
        HANDLE only = Kernel32.INSTANCE.CreateFileW(
                file.toString(), Kernel32.GENERIC_READ, 0, null, Kernel32.OPEN_EXISTING, 0, null);
        assertThat(only).isNotEqualTo(WinBase.INVALID_HANDLE_VALUE);
        Kernel32.INSTANCE.CloseHandle(only);
    }

    @Test
    void takesLongPaths(@TempDir Path folder) throws IOException {
        Path deep = folder;
        for (int i = 0; i < 6; i++) {
            deep = deep.resolve("d".repeat(60));
        }
        Path file = Files.write(Files.createDirectories(deep).resolve("x.exe"), new byte[] {1});
        assertThat(files.kindOf(file.toString())).isEqualTo(FILE);
        assertThat(files.kindOf(deep.toString())).isEqualTo(FOLDER);
        assertThat(files.kindOf(deep + "\\none.exe")).isEqualTo(MISSING);
        assertThat(files.kindOf(deep + "\\none\\none.exe")).isEqualTo(FOLDER_MISSING);
        assertThat(files.read(file.toString(), 10)).containsExactly(1);
        assertThat(files.isAppAlias(file.toString())).isFalse();
    }

    @Test
    void takesPathsThatAreMeantLiterally(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("x.exe"), new byte[] {1});
        String literal = "\\\\?\\" + file;
        assertThat(files.kindOf(literal)).isEqualTo(FILE);
        assertThat(files.kindOf("\\\\?\\" + folder)).isEqualTo(FOLDER);
        assertThat(files.kindOf(literal + "x")).isEqualTo(MISSING);
        assertThat(files.kindOf("\\\\?\\" + folder + "\\none\\x.exe")).isEqualTo(FOLDER_MISSING);
        assertThat(files.read(literal, 10)).containsExactly(1);
        assertThat(files.isAppAlias(literal)).isFalse();
        assertThat(files.isOpenToUsers(literal)).isEqualTo(files.isOpenToUsers(file.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NUL",
                "C:\\NUL",
                "CON",
                "COM1",
                "\\\\.\\NUL",
                "\\\\.\\pipe\\no such pipe",
                "\\\\.\\PhysicalDrive0",
                "\\\\?\\C:",
                "\\\\?\\GLOBALROOT\\Device\\Null",
                "\\\\?\\UNC\\localhost\\pipe\\x",
                "\\\\localhost\\pipe\\x"
            })
    void aDeviceIsNoFile(String name) {
        String path = files.fullPath(name);
        assertThat(files.kindOf(path)).isIn(MISSING, FOLDER_MISSING);
        assertThat(files.isAppAlias(path)).isFalse();
        assertThatIOException().isThrownBy(() -> files.read(path, 10));
    }

    @Test
    void readsNeitherFoldersNorWhatIsNotThere() {
        assertThatIOException().isThrownBy(() -> files.read(WINDOWS, 10));
        assertThatIOException().isThrownBy(() -> files.read(WINDOWS + "\\nothing.exe", 10));
        assertThatIOException().isThrownBy(() -> files.read("", 10));
    }

    @Test
    void ordinaryFilesAreNoAliases() {
        assertThat(files.isAppAlias(WINDOWS + "\\explorer.exe")).isFalse();
        assertThat(files.isAppAlias(WINDOWS)).isFalse();
        assertThat(files.isAppAlias(WINDOWS + "\\*")).isFalse();
        assertThat(files.isAppAlias(WINDOWS + "\\nothing.exe")).isFalse();
        assertThat(files.isAppAlias("")).isFalse();
    }
}
