package org.runaslauncher.windows;

import static com.sun.jna.platform.win32.WinReg.HKEY_LOCAL_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.windows.win32.Advapi32;

/** Writes classes, and deletes them: of the computer, because Wine does not look at those of the user; nor at COM servers and packaged apps. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsAssociationsRigTest {
    private static final String CLASSES = "Software\\Classes\\";

    private final WindowsAssociations associations = new WindowsAssociations();

    @Test
    void theCommandIsTheOneThatIsRegistered() {
        String command = "\"C:\\Program Files\\Drawing ü\\draw.exe\" /open \"%1\"";
        register("RunAsLauncherTest.Drawing\\shell\\open\\command", command);
        register(".runaslaunchertest", "RunAsLauncherTest.Drawing");
        assertThat(associations.openCommand(".runaslaunchertest")).contains(command);
        assertThat(associations.openCommand(".RunAsLauncherTest")).contains(command);
    }

    @Test
    void aLongCommandIsWhole() {
        String command = "\"C:\\x.exe\" " + "x".repeat(900) + " \"%1\"";
        register("RunAsLauncherTest.Drawing\\shell\\open\\command", command);
        register(".runaslaunchertest", "RunAsLauncherTest.Drawing");
        assertThat(associations.openCommand(".runaslaunchertest")).contains(command);
    }

    @Test
    void anotherVerbIsNotOpen() {
        register("RunAsLauncherTest.Drawing\\shell\\print\\command", "C:\\x.exe");
        register(".runaslaunchertest", "RunAsLauncherTest.Drawing");
        assertThat(associations.openCommand(".runaslaunchertest")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "txt", ".no such extension", "\\", ".a\\b", "RunAsLauncherTest.Drawing", ".a.b"})
    void whatIsNotRegisteredOrNoExtensionHasNone(String extension) {
        register("RunAsLauncherTest.Drawing\\shell\\open\\command", "C:\\x.exe");
        assertThat(associations.openCommand(extension)).isEmpty();
    }

    private static void register(String name, String value) {
        HKEYByReference key = new HKEYByReference();
        int created = Advapi32.INSTANCE.RegCreateKeyExW(
                HKEY_LOCAL_MACHINE,
                CLASSES + name,
                0,
                null,
                0,
                Advapi32.KEY_SET_VALUE,
                null,
                key,
                new IntByReference());
        assertThat(created).isZero();
        try (WideText text = WideText.of(value)) {
            int size = (value.length() + 1) * Character.BYTES;
            assertThat(Advapi32.INSTANCE.RegSetValueExW(key.getValue(), null, 0, Advapi32.REG_SZ, text.pointer(), size))
                    .isZero();
        } finally {
            Advapi32.INSTANCE.RegCloseKey(key.getValue());
        }
    }

    @AfterEach
    void forget() {
        Advapi32.INSTANCE.RegDeleteTreeW(HKEY_LOCAL_MACHINE, CLASSES + ".runaslaunchertest");
        Advapi32.INSTANCE.RegDeleteTreeW(HKEY_LOCAL_MACHINE, CLASSES + "RunAsLauncherTest.Drawing");
    }
}
