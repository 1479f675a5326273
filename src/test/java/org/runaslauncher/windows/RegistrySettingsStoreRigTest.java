package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinBase.SECURITY_ATTRIBUTES;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.settings.History;
import org.runaslauncher.settings.ObedientHistory;
import org.runaslauncher.settings.Origin;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.Setting;
import org.runaslauncher.settings.Settings.Choice;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.windows.win32.Advapi32;

/** In a registry that may be changed, that of the computer too, with what somebody else may have written there. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class RegistrySettingsStoreRigTest {
    private static final String POLICIES = RegistrySettingsStore.POLICIES;
    private static final int REG_BINARY = 3;
    private static final int REG_QWORD = 11;

    private final RegistrySettingsStore store = new RegistrySettingsStore();
    private final StoredSettings stored = new StoredSettings(store);

    @BeforeEach
    @AfterEach
    void clean() {
        Advapi32.INSTANCE.RegDeleteTreeW(WinReg.HKEY_CURRENT_USER, UserSettings.KEY);
        Advapi32.INSTANCE.RegDeleteTreeW(WinReg.HKEY_CURRENT_USER, POLICIES);
        Advapi32.INSTANCE.RegDeleteTreeW(WinReg.HKEY_LOCAL_MACHINE, POLICIES);
    }

    @Test
    void nothingIsThereAtFirst() {
        for (Place place : Place.values()) {
            assertThat(store.isReadable(place)).isTrue();
            assertThat(store.number(place, "Version")).isEmpty();
            assertThat(store.text(place, "DefaultDomain")).isEmpty();
            assertThat(store.texts(place, "AllowedKinds")).isEmpty();
        }
    }

    /** Stands for access that is denied, which the registry of the tests does not know. */
    @Test
    void aKeyThatWindowsDoesNotOpenIsNotOneThatIsMissing() {
        HKEY closed = new HKEY(Pointer.createConstant(0x5A5A5A50L));
        assertThat(new RegistryValues(closed, POLICIES).isReadable()).isFalse();
        assertThat(new RegistryValues(WinReg.HKEY_CURRENT_USER, "Software\\Missing\\Missing").isReadable())
                .isTrue();
        assertThat(new RegistryValues(WinReg.HKEY_CURRENT_USER, "Software").isReadable())
                .isTrue();
    }

    @Test
    void numbersAndTextsComeBack() throws IOException {
        store.setNumber("Version", 1);
        store.setNumber("Least", Integer.MIN_VALUE);
        store.setText("DefaultDomain", "ü Ж 日本 \uD83D\uDE00");
        store.setText("Empty", "");
        assertThat(store.number(Place.USER, "version")).hasValue(1);
        assertThat(store.number(Place.USER, "Least")).hasValue(Integer.MIN_VALUE);
        assertThat(store.text(Place.USER, "DefaultDomain")).contains("ü Ж 日本 \uD83D\uDE00");
        assertThat(store.text(Place.USER, "Empty")).contains("");
        assertThat(store.number(Place.USER, "DefaultDomain")).isEmpty();
        assertThat(store.text(Place.USER, "Version")).isEmpty();
        assertThat(store.texts(Place.USER, "DefaultDomain")).isEmpty();
    }

    @Test
    void whatWasOfAnotherTypeIsReplaced() throws IOException {
        plant(WinReg.HKEY_CURRENT_USER, UserSettings.KEY, "MoreOptionsOpen", REG_BINARY, new byte[100]);
        store.setNumber("MoreOptionsOpen", 1);
        assertThat(store.number(Place.USER, "MoreOptionsOpen")).hasValue(1);
    }

    @Test
    void eachPlaceHasValuesOfItsOwn() {
        plant(WinReg.HKEY_LOCAL_MACHINE, POLICIES, "DefaultDomain", Advapi32.REG_SZ, wide("MACHINE\0"));
        plant(WinReg.HKEY_CURRENT_USER, POLICIES, "DefaultDomain", Advapi32.REG_SZ, wide("GROUP\0"));
        plant(WinReg.HKEY_CURRENT_USER, UserSettings.KEY, "DefaultDomain", Advapi32.REG_SZ, wide("MINE\0"));
        assertThat(store.text(Place.MACHINE_POLICY, "DefaultDomain")).contains("MACHINE");
        assertThat(store.text(Place.USER_POLICY, "DefaultDomain")).contains("GROUP");
        assertThat(store.text(Place.USER, "DefaultDomain")).contains("MINE");
        assertThat(stored.settings().defaultDomain()).isEqualTo(new Setting<>("MACHINE", Origin.POLICY_OF_MACHINE));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 4", "1, 4", "2, 4", "3, 0", "3, 3", "3, 4", "7, 4", "11, 8", "4, 0", "4, 3", "4, 8", "99, 4"
    })
    void aYesOrNoOfAnotherTypeOrSizeIsNotThere(int type, int bytes) {
        byte[] ones = new byte[bytes];
        if (bytes > 0) {
            ones[0] = 1;
        }
        plant(WinReg.HKEY_LOCAL_MACHINE, POLICIES, "ForbidHistory", type, ones);
        assertThat(store.number(Place.MACHINE_POLICY, "ForbidHistory")).isEmpty();
        assertThat(stored.settings().rememberPrograms()).isEqualTo(new Setting<>(true, Origin.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({"2, 8", "3, 10", "4, 4", "7, 12", "1, 20000000", "2, 20000000"})
    void aTextOfAnotherTypeOrTooLargeIsNotThere(int type, int bytes) {
        plant(WinReg.HKEY_CURRENT_USER, UserSettings.KEY, "DefaultDomain", type, wide("x".repeat(bytes / 2)));
        assertThat(store.text(Place.USER, "DefaultDomain")).isEmpty();
        assertThat(stored.settings().defaultDomain()).isEqualTo(new Setting<>("", Origin.DEFAULT));
    }

    @Test
    void aTextWithoutItsEndAndOneWithHalfALetterAreReadAsFarAsTheyGo() {
        plant(WinReg.HKEY_CURRENT_USER, UserSettings.KEY, "DefaultDomain", Advapi32.REG_SZ, wide("CORP"));
        assertThat(store.text(Place.USER, "DefaultDomain")).contains("CORP");
        byte[] odd = new byte[] {'C', 0, 'O', 0, 'R'};
        plant(WinReg.HKEY_CURRENT_USER, UserSettings.KEY, "DefaultDomain", Advapi32.REG_SZ, odd);
        assertThat(store.text(Place.USER, "DefaultDomain"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("CO"));
    }

    @Test
    void listsAreReadWhole() {
        plant(
                WinReg.HKEY_LOCAL_MACHINE,
                POLICIES,
                "AllowedKinds",
                Advapi32.REG_MULTI_SZ,
                wide(".exe\0msc\0\0planted\0\0"));
        assertThat(store.texts(Place.MACHINE_POLICY, "AllowedKinds")).contains(List.of(".exe", "msc"));
    }

    @Test
    void aForbiddenHistoryIsNeitherReadNorWrittenAndCanBeForgotten() {
        History kept = RegistryHistory.programs();
        History recent = new ObedientHistory(kept, stored::remembersPrograms);
        recent.add("a.exe");
        plant(WinReg.HKEY_LOCAL_MACHINE, POLICIES, "ForbidHistory", Advapi32.REG_DWORD, number(1));
        plant(WinReg.HKEY_CURRENT_USER, POLICIES, "ForbidHistory", Advapi32.REG_DWORD, number(0));
        recent.add("b.exe");
        assertThat(recent.all()).isEmpty();
        assertThat(kept.all()).containsExactly("a.exe");
        recent.clear();
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void whatTheUserChoosesIsKeptBesideWhatANewerVersionHasWritten() throws IOException {
        plant(WinReg.HKEY_CURRENT_USER, UserSettings.KEY, "Version", Advapi32.REG_DWORD, number(9));
        plant(WinReg.HKEY_CURRENT_USER, UserSettings.KEY, "FromTheFuture", REG_QWORD, new byte[8]);
        stored.save(stored.settings(), stored.settings().with(new Choice(true, false, "CORP", true)));
        assertThat(new StoredSettings(new RegistrySettingsStore()).settings().rememberAccounts())
                .isEqualTo(new Setting<>(false, Origin.USER));
        assertThat(store.number(Place.USER, "Version")).hasValue(9);
        assertThat(store.text(Place.USER, "DefaultDomain")).contains("CORP");
    }

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static void plant(HKEY root, String key, String name, int type, byte[] bytes) {
        HKEYByReference opened = new HKEYByReference();
        Advapi32.INSTANCE.RegCreateKeyExW(
                root, key, 0, null, 0, Advapi32.KEY_SET_VALUE, new SECURITY_ATTRIBUTES(), opened, new IntByReference());
        try (Memory value = new Memory(Math.max(1, bytes.length))) {
            value.write(0, bytes, 0, bytes.length);
            int error = Advapi32.INSTANCE.RegSetValueExW(opened.getValue(), name, 0, type, value, bytes.length);
            assertThat(error).as("RegSetValueExW").isZero();
        } finally {
            Advapi32.INSTANCE.RegCloseKey(opened.getValue());
        }
    }
}
