package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.integration.ShortcutFile;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.about.IconPlace;
import org.runaslauncher.program.link.ShellLink;
import org.runaslauncher.program.link.ShellLink.IconLocation;

/** Shortcuts as they are written, read by our own parser and by Windows' own IShellLinkW. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
@SuppressWarnings("try") // The apartment is only there to be left.
class WindowsShortcutWriterRigTest {
    private static final String LETTERS = "ü ß Ж 日本 \uD83D\uDE00 & %1 ^ (é)";
    private static final String REGEDIT = "C:\\windows\\regedit.exe";

    private static final String APP_USER_MODEL_ID = "org.runaslauncher.RunAsLauncher";

    private final WindowsShortcutWriter writer = new WindowsShortcutWriter();

    @TempDir
    private Path temporary;

    @Test
    void everyPartArrives() throws Exception {
        Path target = program();
        List<String> words =
                List.of("/user:CORP\\" + LETTERS, "C:\\a b\\c.msc", "say \"" + LETTERS + "\"", "", "back\\");
        Path file = temporary.resolve("a shortcut " + LETTERS.replaceAll("[%^]", "") + ".lnk");
        ShortcutFile shortcut =
                ShortcutFile.of(target.toString(), words, "Runs " + LETTERS).withIcon(REGEDIT, Optional.empty());
        writer.write(file, shortcut);

        ShellLink ours = ShellLink.parse(Files.readAllBytes(file));
        assertThat(CommandLine.split(ours.arguments())).isEqualTo(words);
        assertThat(ours.workingFolder()).isEqualTo(target.getParent().toString());
        assertThat(ours.name()).isEqualTo("Runs " + LETTERS);
        assertThat(ours.iconLocation()).isEqualTo(new IconLocation(REGEDIT, 0));
        assertThat(ours.runAsAdministrator()).isFalse();
        assertThat(new WindowsLinkTargets().fileOf(ours.idList()))
                .hasValueSatisfying(path -> assertThat(path).isEqualToIgnoringCase(target.toString()));
        try (ComApartment apartment = ComApartment.singleThreaded();
                NativeShellLink theirs = new NativeShellLink()) {
            assertThat(theirs.load(file)).isZero();
            assertThat(theirs.arguments()).isEqualTo(ours.arguments());
            assertThat(theirs.workingDirectory()).isEqualTo(ours.workingFolder());
            assertThat(theirs.description()).isEqualTo("Runs " + LETTERS);
            assertThat(theirs.iconLocation()).isEqualTo(REGEDIT + ",0");
            assertThat(theirs.appUserModelId().orElse(APP_USER_MODEL_ID)).isEqualTo(APP_USER_MODEL_ID);
            assertThat(ours.appUserModelId()).isEqualTo(theirs.appUserModelId().orElse(""));
        }
    }

    private Path program() throws IOException {
        return Files.createFile(
                Files.createDirectory(temporary.resolve("ü Ж 日本 program")).resolve("RunAsLauncher.exe"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 259, 260, 261, 1_024, 1_999})
    void argumentsOfEveryLengthArriveWhole(int length) throws Exception {
        String argument = "x".repeat(length);
        Path file = temporary.resolve("long.lnk");
        ShortcutFile shortcut = new ShortcutFile(program().toString(), argument, "C:\\", "", Optional.empty(), "");
        writer.write(file, shortcut);
        assertThat(ShellLink.parse(Files.readAllBytes(file)).arguments()).isEqualTo(argument);
        try (ComApartment apartment = ComApartment.singleThreaded();
                NativeShellLink theirs = new NativeShellLink()) {
            assertThat(theirs.load(file)).isZero();
            assertThat(theirs.arguments()).isEqualTo(argument);
        }
    }

    @Test
    void theIconIsThatOfTheProgramItsTypeOrOurOwnAndNeverOfAnotherComputer() throws Exception {
        String target = program().toString();
        String own = target + ",0";
        assertThat(icon(target, REGEDIT, Optional.empty())).isEqualTo(REGEDIT + ",0");
        assertThat(icon(target, REGEDIT, Optional.of(new IconPlace("C:\\windows\\system32\\shell32.dll", -5))))
                .isEqualTo("C:\\windows\\system32\\shell32.dll,-5");
        assertThat(icon(target, "C:\\a\\b.msi", Optional.empty())).containsIgnoringCase("msiexec");
        assertThat(icon(target, "", Optional.empty())).isEqualTo(own);
        assertThat(icon(target, "C:\\a\\b.no-such-type", Optional.empty())).isEqualTo(own);
        assertThat(icon(target, "\\\\server\\share\\a.exe", Optional.empty())).isEqualTo(own);
        assertThat(icon(target, REGEDIT, Optional.of(new IconPlace("\\\\server\\share\\a.ico", 0))))
                .isEqualTo(own);
    }

    private String icon(String target, String file, Optional<IconPlace> place) throws Exception {
        Path link = temporary.resolve("icon.lnk");
        writer.write(link, ShortcutFile.of(target, List.of(), "").withIcon(file, place));
        IconLocation icon = ShellLink.parse(Files.readAllBytes(link)).iconLocation();
        return icon.path() + ',' + icon.index();
    }

    @Test
    void aFileThatIsThereIsReplaced() throws Exception {
        Path file = Files.writeString(temporary.resolve("old.lnk"), "x".repeat(100_000));
        writer.write(file, ShortcutFile.of(program().toString(), List.of("new"), ""));
        assertThat(ShellLink.parse(Files.readAllBytes(file)).arguments()).isEqualTo("new");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        Path file = temporary.resolve("nowhere").resolve("a.lnk");
        ShortcutFile shortcut = ShortcutFile.of(program().toString(), List.of(), "");
        assertThatThrownBy(() -> writer.write(file, shortcut)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theDesktopIsAFolder() {
        assertThat(Path.of(writer.desktop())).isAbsolute().hasFileName("Desktop");
    }
}
