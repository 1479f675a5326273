package org.runaslauncher.windows;

import static com.sun.jna.platform.win32.WinReg.HKEY_LOCAL_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import org.runaslauncher.windows.win32.Advapi32;

/** Types of files as the registry has them for all users. */
final class ClassesOfTheComputer {
    private static final String CLASSES = "Software\\Classes\\";

    private ClassesOfTheComputer() {}

    static void register(String name, String value) {
        register(name, value, Advapi32.REG_SZ);
    }

    /** Sets the default value of a key, which is made if there is none. */
    static void register(String name, String value, int type) {
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
            assertThat(Advapi32.INSTANCE.RegSetValueExW(key.getValue(), null, 0, type, text.pointer(), size))
                    .isZero();
        } finally {
            Advapi32.INSTANCE.RegCloseKey(key.getValue());
        }
    }

    static void forget(String name) {
        Advapi32.INSTANCE.RegDeleteTreeW(HKEY_LOCAL_MACHINE, CLASSES + name);
    }
}
