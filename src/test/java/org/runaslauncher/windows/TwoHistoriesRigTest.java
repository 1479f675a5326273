package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.platform.win32.WinReg;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.settings.History;
import org.runaslauncher.windows.win32.Advapi32;

/** In a registry that may be changed. What others may have written there the programs' test shows: it is the same list. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class TwoHistoriesRigTest {
    private final History accounts = RegistryHistory.accounts();
    private final History programs = RegistryHistory.programs();

    @BeforeEach
    @AfterEach
    void clean() {
        Advapi32.INSTANCE.RegDeleteTreeW(WinReg.HKEY_CURRENT_USER, UserSettings.KEY);
    }

    @Test
    void theLastOneComesFirstAndEachIsThereOnce() {
        accounts.add("CORP\\me");
        accounts.add("ü Ж 日本@corp.example");
        accounts.add("corp\\ME");
        assertThat(RegistryHistory.accounts().all()).containsExactly("corp\\ME", "ü Ж 日本@corp.example");
        accounts.remove("CORP\\ME");
        assertThat(accounts.all()).containsExactly("ü Ж 日本@corp.example");
    }

    @Test
    void programsAndAccountsDoNotDisturbEachOther() {
        accounts.add("CORP\\me");
        programs.add("a.exe");
        accounts.clear();
        assertThat(accounts.all()).isEmpty();
        assertThat(programs.all()).containsExactly("a.exe");
    }

    @Test
    void thirtyOfTenThousandAreReadAndTheLongestNameIsAmongThem() {
        String longest = "u".repeat(256) + '@' + "d".repeat(256);
        List<String> planted = IntStream.range(0, 10_000)
                .mapToObj(i -> i == 0 ? longest : "CORP\\planted " + i)
                .toList();
        UserSettings.setTexts("Accounts", planted);
        assertThat(accounts.all()).hasSize(30).startsWith(longest, "CORP\\planted 1");
        accounts.add("me");
        assertThat(UserSettings.texts("Accounts")).hasSize(30).startsWith("me", longest);
    }
}
