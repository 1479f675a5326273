package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.platform.win32.WinBase.SECURITY_ATTRIBUTES;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.seclogon.AccessControlEntry;
import org.runaslauncher.seclogon.AccessControlList;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.SavedService;
import org.runaslauncher.windows.win32.Advapi32;

/** In a registry that may be changed. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class RegistryUndoStoreRigTest {
    private static final String KEY = "SOFTWARE\\Run As Launcher";
    private static final String UNDO = KEY + "\\Undo";
    private static final SavedService DEFAULT = new SavedService(StartType.MANUAL, DefaultPermissions.DACL);

    /** KEY_ALL_ACCESS. */
    private static final int ALL = 0xF003F;

    private static final int OWNER_AND_DACL = 0x5;

    private final RegistryUndoStore store = new RegistryUndoStore();

    @BeforeEach
    @AfterEach
    void clean() {
        Advapi32.INSTANCE.RegDeleteTreeW(WinReg.HKEY_LOCAL_MACHINE, KEY);
        Advapi32.INSTANCE.RegDeleteTreeW(WinReg.HKEY_CURRENT_USER, KEY);
    }

    @Test
    void whatIsSavedComesBackUntilItIsCleared() throws Exception {
        assertThat(store.saved()).isEmpty();
        store.save(DEFAULT);
        assertThat(store.saved()).contains(DEFAULT);
        store.clear();
        assertThat(store.saved()).isEmpty();
    }

    @Test
    void whatIsSavedTakesThePlaceOfWhatWasThere() throws Exception {
        store.save(DEFAULT);
        store.save(new SavedService(StartType.DISABLED, null));
        assertThat(store.saved()).contains(new SavedService(StartType.DISABLED, null));
        store.save(new SavedService(StartType.UNKNOWN, DefaultPermissions.DACL));
        assertThat(store.saved()).contains(new SavedService(StartType.UNKNOWN, DefaultPermissions.DACL));
        store.save(new SavedService(StartType.UNKNOWN, null));
        assertThat(store.saved()).isEmpty();
    }

    @Test
    void permissionsOfAThousandEntries() throws Exception {
        AccessControlEntry one = DefaultPermissions.DACL.dacl().entries().get(0);
        SavedService large = new SavedService(
                StartType.MANUAL,
                DefaultPermissions.DACL.withDacl(new AccessControlList(Collections.nCopies(1_000, one))));
        store.save(large);
        assertThat(store.saved()).contains(large);
    }

    @Test
    void onlyAdministratorsCanWriteThere() throws Exception {
        store.save(DEFAULT);
        try (RegistryKey machine = RegistryKey.localMachine();
                RegistryKey undo = machine.openForReading(UNDO)) {
            assertThat(undo.isGuarded()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY, UNDO})
    void aPlantedKeyIsNotBelievedAndNotKept(String key) throws Exception {
        store.save(DEFAULT);
        Advapi32.INSTANCE.RegDeleteTreeW(WinReg.HKEY_LOCAL_MACHINE, key);
        plant(WinReg.HKEY_LOCAL_MACHINE, key, "O:BAG:BAD:(A;CI;KA;;;BA)(A;CI;KA;;;BU)");
        plant(WinReg.HKEY_LOCAL_MACHINE, UNDO, "O:BAG:BAD:(A;CI;KA;;;BA)(A;CI;KA;;;BU)");

        assertThat(store.saved()).isEmpty();
        store.save(new SavedService(StartType.AUTOMATIC, null));
        assertThat(store.saved()).contains(new SavedService(StartType.AUTOMATIC, null));
        onlyAdministratorsCanWriteThere();
    }

    @Test
    void aKeyThatSomebodyElseOwnsIsNotBelieved() throws Exception {
        store.save(DEFAULT);
        Advapi32.INSTANCE.RegDeleteTreeW(WinReg.HKEY_LOCAL_MACHINE, UNDO);
        plant(WinReg.HKEY_LOCAL_MACHINE, UNDO, "O:S-1-5-21-1-2-3-1001G:BAD:(A;CI;KA;;;BA)");
        assertThat(store.saved()).isEmpty();
    }

    @Test
    void theRegistryOfTheUserIsNeverRead() throws Exception {
        plant(WinReg.HKEY_CURRENT_USER, UNDO, "O:BAG:BAD:(A;CI;KA;;;BA)");
        assertThat(store.saved()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no descriptor", "D:(A;;ZZ;;;WD)"})
    void whatIsNoDescriptorIsNotUndone(String permissions) throws Exception {
        store.save(DEFAULT);
        try (RegistryKey machine = RegistryKey.localMachine();
                LocalMemory security = security("O:BAG:BAD:(A;CI;KA;;;BA)");
                RegistryKey undo = machine.openGuarded(UNDO, security.pointer())) {
            undo.setText("Permissions", permissions);
            undo.setNumber("StartType", 1);
        }
        assertThat(store.saved()).isEmpty();
    }

    private static void plant(HKEY root, String key, String sddl) {
        try (LocalMemory security = security(sddl);
                Memory value = new Memory(Integer.BYTES)) {
            HKEYByReference opened = new HKEYByReference();
            Advapi32.INSTANCE.RegCreateKeyExW(
                    root, key, 0, null, 0, ALL, new SECURITY_ATTRIBUTES(), opened, new IntByReference());
            value.setInt(0, 4);
            Advapi32.INSTANCE.RegSetValueExW(opened.getValue(), "StartType", 0, Advapi32.REG_DWORD, value, 4);
            // Afterwards: Wine leaves out the descriptor that a key is created with.
            int error = Function.getFunction("advapi32", "RegSetKeySecurity")
                    .invokeInt(new Object[] {opened.getValue().getPointer(), OWNER_AND_DACL, security.pointer()});
            assertThat(error).as("RegSetKeySecurity").isZero();
            Advapi32.INSTANCE.RegCloseKey(opened.getValue());
        }
    }

    private static LocalMemory security(String sddl) {
        LocalMemory binary = new LocalMemory();
        assertThat(SecurityDescriptors.write(sddl, binary)).isZero();
        return binary;
    }
}
