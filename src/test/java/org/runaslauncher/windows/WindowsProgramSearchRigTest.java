package org.runaslauncher.windows;

import static com.sun.jna.platform.win32.WinReg.HKEY_CURRENT_USER;
import static com.sun.jna.platform.win32.WinReg.HKEY_LOCAL_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runaslauncher.windows.win32.Advapi32.REG_SZ;

import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.windows.win32.Advapi32;

/** The order itself is tested without Windows; here is what Windows says. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsProgramSearchRigTest {
    private static final String APP_PATHS = "Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\";
    private static final String SYSTEM = SystemFolders.system().toString();

    private static final int REG_EXPAND_SZ = 2;

    private final WindowsProgramSearch search = new WindowsProgramSearch();
    private final List<IntSupplier> registered = new ArrayList<>();

    @Test
    void programsOfWindowsAreFoundInItsFolders() {
        assertThat(search.find("notepad")).contains(SYSTEM + "\\notepad.exe");
        assertThat(search.find("NotePad.EXE")).contains(SYSTEM + "\\NotePad.EXE");
        assertThat(search.find("win.ini")).contains(SystemFolders.windows() + "\\win.ini");
        assertThat(search.find("no such program")).isEmpty();
        assertThat(search.find("")).isEmpty();
    }

    @Test
    void aDeviceIsNoProgram() {
        for (String name : new String[] {"NUL", "nul.exe", "CON", "COM1", "con.txt"}) {
            assertThat(search.find(name)).as(name).isEmpty();
        }
    }

    @Test
    void whatIsRegisteredIsFound(@TempDir Path folder) throws Exception {
        Path program = Files.createFile(folder.resolve("a b ü.exe"));
        register(HKEY_LOCAL_MACHINE, "registered ü.exe", REG_SZ, '"' + program.toString() + '"');
        register(HKEY_CURRENT_USER, "mine.exe", REG_SZ, program.toString());
        register(
                HKEY_LOCAL_MACHINE,
                "mine.exe",
                REG_SZ,
                folder.resolve("removed.exe").toString());
        assertThat(search.find("registered ü")).contains(program.toString());
        assertThat(search.find("mine.exe")).contains(program.toString());
        forget();
        assertThat(search.find("mine")).isEmpty();
    }

    @Test
    void aRegistrationTakesNothingFromWindows() {
        register(HKEY_LOCAL_MACHINE, "notepad.exe", REG_SZ, SYSTEM + "\\cmd.exe");
        assertThat(search.find("notepad")).contains(SYSTEM + "\\notepad.exe");
    }

    @Test
    void variablesAreReplacedInValuesOfTheirKindOnly() {
        String value = "%SystemRoot%\\win.ini";
        register(HKEY_CURRENT_USER, "a.exe", REG_EXPAND_SZ, value);
        register(HKEY_CURRENT_USER, "b.exe", REG_SZ, value);
        register(HKEY_CURRENT_USER, "c.exe", REG_SZ, "");
        register(HKEY_CURRENT_USER, "d.exe", Advapi32.REG_DWORD, "7");
        assertThat(search.find("a")).contains(System.getenv("SystemRoot") + "\\win.ini");
        assertThat(search.find("b")).isEmpty();
        assertThat(search.find("c")).isEmpty();
        assertThat(search.find("d")).isEmpty();
    }

    @Test
    void theFolderOfWindowsInARegistrationIsTheOneThatWindowsItselfNames() {
        register(HKEY_LOCAL_MACHINE, "a.exe", REG_EXPAND_SZ, "\"%WinDir%\\win.ini\"");
        ProcessEnvironment.with("windir", "C:\\evil", () -> assertThat(search.find("a"))
                .contains(SystemFolders.windows() + "\\win.ini"));
    }

    private void register(HKEY root, String name, int type, String value) {
        HKEYByReference key = new HKEYByReference();
        int created = Advapi32.INSTANCE.RegCreateKeyExW(
                root, APP_PATHS + name, 0, null, 0, Advapi32.KEY_SET_VALUE, null, key, new IntByReference());
        assertThat(created).isZero();
        registered.add(() -> Advapi32.INSTANCE.RegDeleteTreeW(root, APP_PATHS + name));
        int size = type == Advapi32.REG_DWORD ? Integer.BYTES : (value.length() + 1) * Character.BYTES;
        try (WideText text = WideText.of(value)) {
            int set = Advapi32.INSTANCE.RegSetValueExW(key.getValue(), null, 0, type, text.pointer(), size);
            assertThat(set).isZero();
        } finally {
            Advapi32.INSTANCE.RegCloseKey(key.getValue());
        }
    }

    @AfterEach
    void forget() {
        registered.forEach(deletion -> assertThat(deletion.getAsInt()).isZero());
        registered.clear();
    }
}
