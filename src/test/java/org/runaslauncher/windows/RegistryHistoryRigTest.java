package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Memory;
import com.sun.jna.platform.win32.WinBase.SECURITY_ATTRIBUTES;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.settings.History;
import org.runaslauncher.windows.win32.Advapi32;

/** In a registry that may be changed, with what somebody else may have written there. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class RegistryHistoryRigTest {
    private static final int REG_EXPAND_SZ = 2;
    private static final int REG_BINARY = 3;

    private final History recent = RegistryHistory.programs();

    @BeforeEach
    @AfterEach
    void clean() {
        Advapi32.INSTANCE.RegDeleteTreeW(WinReg.HKEY_CURRENT_USER, UserSettings.KEY);
    }

    @Test
    void nothingIsRememberedAtFirst() {
        assertThat(recent.all()).isEmpty();
    }

    @Test
    void whatWasStartedComesBackTheLastOneFirst() {
        recent.add("C:\\Windows\\regedit.exe");
        recent.add("C:\\ü Ж 日本 \uD83D\uDE00\\a b.exe");
        recent.add("c:\\windows\\REGEDIT.exe");
        assertThat(RegistryHistory.programs().all())
                .containsExactly("c:\\windows\\REGEDIT.exe", "C:\\ü Ж 日本 \uD83D\uDE00\\a b.exe");
    }

    @Test
    void whatWasRemovedIsGoneAndTheRestIsThere() {
        recent.add("a.exe");
        recent.add("b.exe");
        recent.remove("A.EXE");
        recent.remove("c.exe");
        assertThat(recent.all()).containsExactly("b.exe");
        recent.remove("b.exe");
        assertThat(recent.all()).isEmpty();
    }

    @Test
    void whatWasClearedIsGone() {
        recent.add("a.exe");
        recent.clear();
        assertThat(recent.all()).isEmpty();
        recent.add("b.exe");
        assertThat(recent.all()).containsExactly("b.exe");
    }

    @Test
    void thirtyOfTenThousandAreShownAndKept() {
        plant(Advapi32.REG_MULTI_SZ, multiple(10_000));
        assertThat(recent.all()).hasSize(30).startsWith("C:\\Program Files\\planted 0.exe");
        recent.add("new.exe");
        assertThat(UserSettings.texts("Programs")).hasSize(30).startsWith("new.exe");
    }

    @Test
    void aValueOfManyMegabytesIsNotRead() {
        plant(Advapi32.REG_MULTI_SZ, multiple(150_000));
        assertThat(recent.all()).isEmpty();
        recent.add("new.exe");
        assertThat(recent.all()).containsExactly("new.exe");
    }

    @ParameterizedTest
    @ValueSource(ints = {Advapi32.REG_SZ, REG_EXPAND_SZ, REG_BINARY, Advapi32.REG_DWORD, 4711})
    void aValueOfAnotherTypeIsNothingAndReplaced(int type) {
        plant(type, "a.exe\0\0".getBytes(StandardCharsets.UTF_16LE));
        assertThat(recent.all()).isEmpty();
        recent.add("new.exe");
        assertThat(recent.all()).containsExactly("new.exe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.exe\0", "a.exe\0\0", "a.exe\0\0b.exe\0\0"})
    void aListThatIsNotEndedAsItShouldBeIsReadToItsEnd(String value) {
        plant(Advapi32.REG_MULTI_SZ, value.getBytes(StandardCharsets.UTF_16LE));
        assertThat(recent.all()).containsExactly("a.exe");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5})
    void aListOfHalfCharactersOrNoneIsReadWithoutHarm(int bytes) {
        plant(Advapi32.REG_MULTI_SZ, new byte[bytes]);
        assertThat(recent.all()).isEmpty();
    }

    @Test
    void entriesThatAreNoProgramsAreLeftOut() {
        plant(
                Advapi32.REG_MULTI_SZ,
                ("a\nb.exe\0" + "x".repeat(2_000) + "\0 \0good.exe\0\0").getBytes(StandardCharsets.UTF_16LE));
        assertThat(recent.all()).containsExactly("good.exe");
    }

    private static byte[] multiple(int entries) {
        return IntStream.range(0, entries)
                .mapToObj(i -> "C:\\Program Files\\planted " + i + ".exe\0")
                .collect(Collectors.joining("", "", "\0"))
                .getBytes(StandardCharsets.UTF_16LE);
    }

    private static void plant(int type, byte[] bytes) {
        HKEYByReference opened = new HKEYByReference();
        Advapi32.INSTANCE.RegCreateKeyExW(
                WinReg.HKEY_CURRENT_USER,
                UserSettings.KEY,
                0,
                null,
                0,
                Advapi32.KEY_SET_VALUE,
                new SECURITY_ATTRIBUTES(),
                opened,
                new IntByReference());
        try (Memory value = new Memory(Math.max(1, bytes.length))) {
            value.write(0, bytes, 0, bytes.length);
            int error = Advapi32.INSTANCE.RegSetValueExW(opened.getValue(), "Programs", 0, type, value, bytes.length);
            assertThat(error).as("RegSetValueExW").isZero();
        } finally {
            Advapi32.INSTANCE.RegCloseKey(opened.getValue());
        }
    }
}
