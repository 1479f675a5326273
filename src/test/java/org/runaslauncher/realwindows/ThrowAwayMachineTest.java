package org.runaslauncher.realwindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrowAwayMachineTest {
    @ParameterizedTest(name = "{0} with [{1}]")
    @CsvSource(nullValues = "none", textBlock = """
            Linux, yes, 'and this is Linux'
            Mac OS X, yes, 'and this is Mac OS X'
            Windows 11, none, '-Dthrow-away-machine=yes'
            Windows Server 2025, true, '-Dthrow-away-machine=yes'
            Windows Server 2025, YES, '-Dthrow-away-machine=yes'
            Windows Server 2025, '', '-Dthrow-away-machine=yes'
            """)
    void refuses_every_machine_that_is_no_Windows_or_not_thrown_away(String system, String property, String reason) {
        assertThat(ThrowAwayMachine.refusal(system, property)).contains(reason).contains("Nothing was changed.");
    }

    @Test
    void lets_the_tests_run_on_a_Windows_that_is_thrown_away() {
        assertThat(ThrowAwayMachine.refusal("Windows Server 2025", "yes")).isEmpty();
    }

    /** Not where a fault of the guard would create the account. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void no_account_is_created_without_asking_the_guard() {
        char[] password = "not used".toCharArray();

        assertThatThrownBy(() -> LocalAccount.create(password)).hasMessageContaining("Nothing was changed.");
    }
}
