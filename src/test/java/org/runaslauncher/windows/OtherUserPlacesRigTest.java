package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinBase.SECURITY_ATTRIBUTES;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.MenuEntry;
import org.runaslauncher.windows.win32.Advapi32;
import org.runaslauncher.windows.win32.Kernel32;

/** What is taken away of another user, who may have laid traps. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class OtherUserPlacesRigTest {
    private static final String SID = "S-1-5-21-1-2-3-1001";
    private static final String SEND_TO = "AppData/Roaming/Microsoft/Windows/SendTo";
    private static final int REG_OPTION_CREATE_LINK = 2;
    private static final int KEY_CREATE_LINK = 0x20;
    private static final int REG_LINK = 6;
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    private Path temporary;

    private Path profile;
    private OtherUserPlaces places;

    @BeforeEach
    void makeProfile() throws IOException {
        profile = Files.createDirectory(temporary.resolve("bob ü 日本"));
        Files.createDirectories(profile.resolve(SEND_TO));
        Files.createDirectories(profile.resolve("AppData/Local/Run As Launcher"));
        Files.createDirectory(profile.resolve("Desktop"));
        places = new OtherUserPlaces(profile.toString(), SID);
    }

    @AfterEach
    void forgetHive() throws IOException {
        PlainKey users = new PlainKey(WinReg.HKEY_USERS, true);
        users.deleteEmpty(SID, "Software\\Classes");
        users.delete(SID + "\\Software");
    }

    private Path shortcut(String folder) throws IOException {
        return Files.write(profile.resolve(folder).resolve("Run As Launcher.lnk"), CONTENT);
    }

    @Test
    void theShortcutIsReadAndDeletedIfItIsTheOne() throws IOException {
        Path file = shortcut(SEND_TO);
        assertThat(places.shortcut(Entry.SEND_TO)).contains(file.toString());
        assertThat(places.read(Entry.SEND_TO))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(CONTENT));
        assertThat(places.delete(Entry.SEND_TO, bytes -> false)).isFalse();
        assertThat(file).exists();
        assertThat(places.delete(Entry.SEND_TO, bytes -> bytes.length == CONTENT.length))
                .isTrue();
        assertThat(file).doesNotExist();
        assertThat(places.read(Entry.SEND_TO)).isEmpty();
        assertThat(places.read(Entry.DESKTOP)).isEmpty();
    }

    @Test
    void aLinkInTheHiveIsNotFollowed() throws IOException {
        String victim = SID + "\\Software\\victim";
        new RegistryValues(WinReg.HKEY_USERS, victim).setNumber("value", 1);
        makeLink(SID + "\\Software\\Run As Launcher", "\\Registry\\User\\" + victim);
        RegistryValues followed = new RegistryValues(WinReg.HKEY_USERS, SID + "\\Software\\Run As Launcher");
        assertThat(followed.number("value")).as("the trap works").hasValue(1);
        places.deleteRest();
        PlainKey users = new PlainKey(WinReg.HKEY_USERS, true);
        assertThat(users.isThere(victim)).isTrue();
        users.delete(victim);
        deleteLink(SID + "\\Software\\Run As Launcher");
    }

    private static void makeLink(String key, String to) {
        HKEYByReference opened = new HKEYByReference();
        int error = Advapi32.INSTANCE.RegCreateKeyExW(
                WinReg.HKEY_USERS,
                key,
                0,
                null,
                REG_OPTION_CREATE_LINK,
                KEY_CREATE_LINK | Advapi32.KEY_SET_VALUE,
                new SECURITY_ATTRIBUTES(),
                opened,
                new IntByReference());
        assertThat(error).isZero();
        try (WideText target = WideText.of(to)) {
            // Without its terminating zero.
            assertThat(Advapi32.INSTANCE.RegSetValueExW(
                            opened.getValue(), "SymbolicLinkValue", 0, REG_LINK, target.pointer(), to.length() * 2))
                    .isZero();
        } finally {
            Advapi32.INSTANCE.RegCloseKey(opened.getValue());
        }
    }

    private static void deleteLink(String key) {
        HKEYByReference opened = new HKEYByReference();
        assertThat(Advapi32.INSTANCE.RegOpenKeyExW(
                        WinReg.HKEY_USERS, key, Advapi32.REG_OPTION_OPEN_LINK, Kernel32.DELETE, opened))
                .isZero();
        Ntdll.INSTANCE.NtDeleteKey(opened.getValue());
        Advapi32.INSTANCE.RegCloseKey(opened.getValue());
    }

    /** The functions of the registry would follow the link. */
    public interface Ntdll extends StdCallLibrary {
        Ntdll INSTANCE = Native.load("ntdll", Ntdll.class);

        int NtDeleteKey(HKEY KeyHandle);
    }

    @Test
    void whatWasStoredToStartFasterGoesAndNothingElse() throws IOException {
        Path folder = profile.resolve("AppData/Local/Run As Launcher");
        Path archive = Files.write(folder.resolve("classes.jsa"), CONTENT);
        Path other = Files.write(folder.resolve("a file of the user.txt"), CONTENT);
        places.deleteRest();
        assertThat(archive).doesNotExist();
        assertThat(other).exists();
        Files.delete(other);
        places.deleteRest();
        assertThat(folder).doesNotExist();
        assertThat(folder.getParent()).exists();
        places.deleteRest();
    }

    @Test
    void theVerbsAndSettingsOfALoadedHiveGo() throws IOException {
        MenuKeys menu = new MenuKeys(WinReg.HKEY_USERS, SID + "\\Software\\Classes", true);
        menu.write(".exe", new MenuEntry("A label", "C:\\a\\RunAsLauncher.exe"));
        new RegistryValues(WinReg.HKEY_USERS, SID + "\\Software\\Run As Launcher").setNumber("SendToMade", 1);
        assertThat(places.menuCommand(".exe")).contains("\"C:\\a\\RunAsLauncher.exe\" /files \"%1\"");
        assertThat(places.menuCommand(".lnk")).isEqualTo(Optional.empty());
        places.deleteMenu(".exe");
        places.deleteRest();
        PlainKey users = new PlainKey(WinReg.HKEY_USERS, true);
        assertThat(users.isThere(SID + "\\Software\\Classes\\SystemFileAssociations"))
                .isFalse();
        assertThat(users.isThere(SID + "\\Software\\Run As Launcher")).isFalse();
        assertThat(users.isThere(SID + "\\Software")).isTrue();
    }
}
