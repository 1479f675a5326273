package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.elevation.ElevationException;
import org.runaslauncher.elevation.HelperWords;
import org.runaslauncher.rig.Rig;

/** Elevation and the security of files, as the rig answers them. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsElevationRigTest {
    private static final String OPEN_TO_USERS = "O:BAG:SYD:(A;;FA;;;SY)(A;;FA;;;BA)(A;;FA;;;BU)";

    private static final Path REPORT = Path.of(System.getProperty("report.program", "report.exe"));

    private final Rig rig = Rig.ofThisProcess();

    /** Not deleted: the folder of a program that has just ended is still in use for a moment. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path temporary;

    private Path folder;
    private WindowsElevation elevation;

    @BeforeEach
    void install() throws IOException {
        folder = Files.createDirectories(temporary.resolve("Run As ü 日本"));
        Files.createDirectories(folder.resolve("runtime/bin"));
        Files.writeString(folder.resolve("runtime/bin/jli.dll"), "");
        Files.copy(REPORT, folder.resolve("RunAsLauncher.exe"));
        elevation = new WindowsElevation(folder);
    }

    @Test
    void anAdministratorIsElevated() {
        assertThat(elevation.isElevated()).isTrue();
    }

    @Test
    void theHelperIsStartedWithItsWord() throws Exception {
        assertThat(elevation.runHelper("reset-permissions")).isZero();

        Map<String, String> call = rig.elevations().get(0);
        assertThat(call)
                .containsEntry("verb", "runas")
                .containsEntry("file", folder.resolve("RunAsLauncher.exe").toString())
                .containsEntry("parameters", HelperWords.SWITCH + " reset-permissions")
                .containsEntry("directory", folder.toString())
                .containsEntry("mask", "0x4540");
    }

    @Test
    void itsExitCodeComesBack() throws Exception {
        // Any program that does not know what to do with the helper's words.
        Files.copy(
                REPORT.resolveSibling("start-with-rig.exe"),
                folder.resolve("RunAsLauncher.exe"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(elevation.runHelper("start")).isEqualTo(125);
    }

    @Test
    void theUserSaysNo() {
        rig.say("uac=refused");
        assertThatExceptionOfType(ElevationException.class)
                .isThrownBy(() -> elevation.runHelper("start"))
                .satisfies(e -> assertThat(e.isRefusedByUser()).isTrue());
    }

    @Test
    void elevationFails() {
        rig.say("uac=1260");
        assertThatExceptionOfType(ElevationException.class)
                .isThrownBy(() -> elevation.runHelper("start"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(1260));
    }

    @Test
    void anInstalledFolderIsSafe() {
        assertThat(elevation.isFolderSafe()).isTrue();
    }

    @Test
    void aFolderForEverybodyIsNot() {
        rig.say("file-security=" + OPEN_TO_USERS);
        assertThat(elevation.isFolderSafe()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RunAsLauncher.exe", "runtime", "runtime\\bin\\jli.dll", ".."})
    void oneOpenPlaceIsEnough(String place) {
        rig.say("file-security-of=" + folder.resolve(place).normalize() + "|" + OPEN_TO_USERS);
        assertThat(elevation.isFolderSafe()).isFalse();
    }

    @Test
    void foldersAboveMayTakeNewFolders() {
        rig.say("file-security-of=" + folder.getRoot() + "|O:BAG:SYD:(A;;FA;;;BA)(A;;LC;;;AU)");
        assertThat(elevation.isFolderSafe()).isTrue();
        rig.say("file-security-of=" + folder + "|O:BAG:SYD:(A;;FA;;;BA)(A;;LC;;;AU)");
        assertThat(elevation.isFolderSafe()).isFalse();
    }

    @Test
    void aFolderWithoutTheExecutableIsNotSafe() throws IOException {
        Files.delete(folder.resolve("RunAsLauncher.exe"));
        assertThat(elevation.isFolderSafe()).isFalse();
    }

    @Test
    void whatCannotBeReadIsNotSafe() {
        rig.say("file-security-of=" + folder.resolve("runtime") + "|no descriptor");
        assertThat(elevation.isFolderSafe()).isFalse();
    }
}
