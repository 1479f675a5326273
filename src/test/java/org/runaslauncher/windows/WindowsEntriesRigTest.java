package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.platform.win32.WinReg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.EntryOutcome;
import org.runaslauncher.integration.EntryOutcome.Result;
import org.runaslauncher.integration.EntryState;
import org.runaslauncher.integration.Found;
import org.runaslauncher.integration.MenuEntry;
import org.runaslauncher.integration.Prohibition;
import org.runaslauncher.integration.ShortcutFile;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.program.link.ShellLink;

/** The entries of the user of this process, by Windows' own registry and folders. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsEntriesRigTest {
    private static final String CLASSES = "Software\\Classes\\";
    private static final RegistryValues HIDE = new RegistryValues(
            WinReg.HKEY_CURRENT_USER, "Software\\Microsoft\\Windows\\CurrentVersion\\Policies\\Explorer");

    private final WindowsOwnPlaces places = new WindowsOwnPlaces();

    @TempDir
    private Path temporary;

    private Path executable;

    @BeforeEach
    void makeProgram() throws IOException {
        executable = Files.createFile(
                Files.createDirectory(temporary.resolve("ü Ж 日本 & app")).resolve("RunAsLauncher.exe"));
        leaveNothing();
    }

    @AfterEach
    void leaveNothing() throws IOException {
        for (Entry entry : List.of(Entry.SEND_TO, Entry.DESKTOP)) {
            Files.deleteIfExists(Path.of(places.shortcut(entry).orElseThrow()));
        }
        for (String ending : MenuEntry.ENDINGS) {
            places.deleteMenu(ending);
        }
    }

    private UserEntries entries() {
        return WindowsEntries.of(executable.toString(), new UserEntries.Labels("A description", "A label"));
    }

    @Test
    void everyEntryIsAddedFoundAndTakenAway() throws Exception {
        for (Entry entry : Entry.values()) {
            assertThat(entries().states()).containsEntry(entry, EntryState.of(Found.NOTHING));
            assertThat(entries().add(entry)).extracting(EntryOutcome::result).isEqualTo(Result.ADDED);
            assertThat(entries().states()).containsEntry(entry, EntryState.of(Found.OURS));
        }
        ShellLink link = ShellLink.parse(
                Files.readAllBytes(Path.of(places.shortcut(Entry.SEND_TO).orElseThrow())));
        assertThat(new WindowsLinkTargets().fileOf(link.idList()))
                .hasValueSatisfying(path -> assertThat(path).isEqualToIgnoringCase(executable.toString()));
        assertThat(link.arguments()).isEqualTo("/files");
        assertThat(link.iconLocation()).isEqualTo(new ShellLink.IconLocation(executable.toString(), 0));
        RegistryValues verb = key("SystemFileAssociations\\.msc\\shell\\RunAsLauncher");
        assertThat(verb.text("")).contains("A label");
        assertThat(verb.text("Icon")).contains('"' + executable.toString() + "\",0");
        assertThat(verb.text("MultiSelectModel")).contains("Single");
        assertThat(verb.number("SuppressionPolicy")).hasValue(0x4000007C);
        assertThat(key("SystemFileAssociations\\.msc\\shell\\RunAsLauncher\\command")
                        .text(""))
                .contains('"' + executable.toString() + "\" /files \"%1\"");
        for (Entry entry : Entry.values()) {
            assertThat(entries().remove(entry)).extracting(EntryOutcome::result).isEqualTo(Result.REMOVED);
            assertThat(entries().states()).containsEntry(entry, EntryState.of(Found.NOTHING));
        }
        assertThat(exists("SystemFileAssociations")).isFalse();
    }

    private static RegistryValues key(String name) {
        return new RegistryValues(WinReg.HKEY_CURRENT_USER, CLASSES + name);
    }

    private static boolean exists(String name) {
        return new PlainKey(WinReg.HKEY_CURRENT_USER, true).isThere(CLASSES + name);
    }

    @Test
    void whatTheInstallerGivesAllUsersIsFound() throws Exception {
        Path desktop = Path.of(KnownFolder.PUBLIC_DESKTOP.path().orElseThrow());
        Path link = Files.createDirectories(desktop).resolve(WindowsOwnPlaces.NAME);
        MenuKeys menu = new MenuKeys(WinReg.HKEY_LOCAL_MACHINE, "Software\\Classes", true);
        try {
            new WindowsShortcutWriter().write(link, ShortcutFile.of(executable.toString(), List.of("/files"), ""));
            menu.write(MenuEntry.ENDINGS.get(0), new MenuEntry("A label", executable.toString()));
            assertThat(entries().states())
                    .containsEntry(Entry.DESKTOP, EntryState.of(Found.FOR_ALL))
                    .containsEntry(Entry.MENU, EntryState.of(Found.FOR_ALL))
                    .containsEntry(Entry.SEND_TO, EntryState.of(Found.NOTHING));
        } finally {
            Files.deleteIfExists(link);
            menu.delete(MenuEntry.ENDINGS.get(0));
        }
    }

    @Test
    void keysThatOthersUseStay() throws Exception {
        key("SystemFileAssociations\\.msc\\shell\\other\\command").setText("", "notepad.exe");
        try {
            entries().add(Entry.MENU);
            entries().remove(Entry.MENU);
            assertThat(exists("SystemFileAssociations\\.msc\\shell\\other\\command"))
                    .isTrue();
            assertThat(exists("SystemFileAssociations\\.msc\\shell\\RunAsLauncher"))
                    .isFalse();
            assertThat(exists("SystemFileAssociations\\.exe")).isFalse();
        } finally {
            PlainKey keys = new PlainKey(WinReg.HKEY_CURRENT_USER, true);
            keys.delete(CLASSES + "SystemFileAssociations\\.msc\\shell\\other\\command");
            keys.deleteEmpty("Software\\Classes", "SystemFileAssociations\\.msc\\shell\\other");
        }
    }

    @Test
    void aKeyThatHasKeysInItIsNotDeleted() throws Exception {
        key("run-as-test\\inner").setText("", "x");
        PlainKey keys = new PlainKey(WinReg.HKEY_CURRENT_USER, true);
        assertThatThrownBy(() -> keys.delete(CLASSES + "run-as-test")).isInstanceOf(IOException.class);
        keys.delete(CLASSES + "run-as-test\\inner");
        keys.delete(CLASSES + "run-as-test");
        assertThat(exists("run-as-test")).isFalse();
    }

    @Test
    void theEntriesOfAnotherCopyStayUntilItIsGone() throws Exception {
        UserEntries other = WindowsEntries.of(
                Files.createFile(temporary.resolve("RunAsLauncher.exe")).toString(), new UserEntries.Labels("", ""));
        for (Entry entry : Entry.values()) {
            assertThat(other.add(entry).result()).isEqualTo(Result.ADDED);
            assertThat(entries().add(entry).result()).isEqualTo(Result.OF_ANOTHER_COPY);
            assertThat(entries().remove(entry).result()).isEqualTo(Result.OF_ANOTHER_COPY);
        }
        Files.delete(temporary.resolve("RunAsLauncher.exe"));
        for (Entry entry : Entry.values()) {
            assertThat(entries().states().get(entry).found()).isEqualTo(Found.LEFT_BEHIND);
            assertThat(entries().remove(entry).result()).isEqualTo(Result.REMOVED);
        }
    }

    @Test
    void whatCannotBeAskedIsNotSaidToBeGone() {
        assertThat(GoneFiles.isGone("\\\\server-that-is-not-there\\share\\RunAsLauncher.exe"))
                .isFalse();
        assertThat(GoneFiles.isGone("Y:\\RunAsLauncher.exe")).isFalse();
        assertThat(GoneFiles.isGone("RunAsLauncher.exe")).isFalse();
        assertThat(GoneFiles.isGone(executable.toString())).isFalse();
        assertThat(GoneFiles.isGone("C:\\no such folder\\RunAsLauncher.exe")).isTrue();
    }

    @Test
    void aPolicyOfWindowsKeepsTheMenuFree() throws Exception {
        HIDE.setNumber("HideRunAsVerb", 1);
        try {
            assertThat(entries().states().get(Entry.MENU).prohibition()).contains(Prohibition.RUN_AS_HIDDEN);
            assertThat(entries().add(Entry.MENU).result()).isEqualTo(Result.FORBIDDEN);
            assertThat(exists("SystemFileAssociations")).isFalse();
        } finally {
            HIDE.setNumber("HideRunAsVerb", 0);
        }
        assertThat(entries().states().get(Entry.MENU).prohibition()).isEmpty();
    }

    @Test
    void theSecurityGuideKeepsTheMenuFree() throws Exception {
        String verb = "SOFTWARE\\Classes\\mscfile\\shell\\runasuser";
        new RegistryValues(WinReg.HKEY_LOCAL_MACHINE, verb).setNumber("SuppressionPolicy", 4096);
        try {
            assertThat(entries().states().get(Entry.MENU).prohibition()).contains(Prohibition.RUN_AS_SUPPRESSED);
        } finally {
            new PlainKey(WinReg.HKEY_LOCAL_MACHINE, true).delete(verb);
        }
        assertThat(entries().states().get(Entry.MENU).prohibition()).isEmpty();
    }

    @Test
    void theUserOfTheDesktopIsTheOneWhoRunsThis() {
        assertThat(new RegistryInstallation().isUserOfDesktop()).isTrue();
    }

    @Test
    void whatTheInstallerHasLeftIsRead() throws Exception {
        RegistryInstallation installation = new RegistryInstallation();
        assertThat(installation.folder()).isEqualTo(Optional.empty());
        assertThat(installation.wantsSendTo()).isFalse();
        RegistryValues values = new RegistryValues(WinReg.HKEY_LOCAL_MACHINE, "SOFTWARE\\Run As Launcher");
        values.setText("InstallFolder", "C:\\Program Files\\Run As Launcher");
        values.setNumber("SendTo", 1);
        try {
            assertThat(installation.folder()).contains("C:\\Program Files\\Run As Launcher");
            assertThat(installation.wantsSendTo()).isTrue();
        } finally {
            // The key may hold what other tests need.
            for (String name : List.of("InstallFolder", "SendTo")) {
                Commands.run("reg.exe", "delete", "HKLM\\SOFTWARE\\Run As Launcher", "/v", name, "/f");
            }
        }
        assertThat(installation.folder()).isEqualTo(Optional.empty());
    }
}
