package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.LaunchOutcome.Failed;

class StartRemedyTest {
    private static final ComputerFacts PC7 = new ComputerFacts("PC7", "CORP", "C:\\Windows\\System32", "");

    @ParameterizedTest(name = "{0}, {1}, elevated {2}: {3}")
    @CsvSource({
        "LOGON_TYPE_NOT_GRANTED, WITH_PROFILE, false, NETWORK_ONLY",
        "LOGON_TYPE_NOT_GRANTED, NETWORK_ONLY, false,",
        "PROFILE_DAMAGED, WITH_PROFILE, false, WITHOUT_PROFILE",
        "PROFILE_DAMAGED, WITHOUT_PROFILE, false,",
        "ELEVATION_REQUIRED, WITH_PROFILE, false, RUN_AS_ADMINISTRATOR",
        "ELEVATION_REQUIRED, WITH_PROFILE, true,",
        "PASSWORD_EXPIRED, WITH_PROFILE, false, CHANGE_PASSWORD",
        "SERVICE_DISABLED, WITH_PROFILE, false, SHOW_SERVICE",
        "NO_SUCH_DOMAIN, WITH_PROFILE, false, ACCOUNT_OF_THIS_COMPUTER",
        "LOGON_FAILURE, WITH_PROFILE, false,",
    })
    void is_offered_unless_it_was_tried_already(Failure failure, Logon logon, boolean elevated, StartRemedy expected) {
        Failed failed = failed(failure, Requests.as("OTHER\\alice", logon, elevated));

        assertThat(StartRemedy.of(failed, PC7).orElse(null)).isEqualTo(expected);
    }

    @Test
    void offers_the_system_folder_to_whoever_does_not_start_there() {
        LaunchRequest there = Requests.asAlice("any");

        assertThat(StartRemedy.of(failed(Failure.START_FOLDER, there), PC7)).isEmpty();
        assertThat(StartRemedy.of(failed(Failure.START_FOLDER, there), facts("D:\\Windows\\System32")))
                .contains(StartRemedy.START_IN_SYSTEM_FOLDER);
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void offers_the_current_user_to_run_it_as_an_administrator_once(Access access) {
        LaunchRequest request = Requests.of("C:\\x.exe", new CurrentUser(access));

        assertThat(StartRemedy.of(failed(Failure.ELEVATION_REQUIRED_OF_CURRENT_USER, request), PC7)
                        .isPresent())
                .isEqualTo(access != Access.ELEVATED);
    }

    @ParameterizedTest(name = "{0}: [{1}] or [{2}]")
    @CsvSource({
        "alice, '', CORP\\alice",
        ".\\alice, '', CORP\\alice",
        "pc7\\alice, '', CORP\\alice",
        "OTHER\\alice, .\\alice, ''",
        "alice@corp.example, '', ''",
        "AzureAD\\alice@corp.example, '', ''",
    })
    void knows_the_account_of_the_same_name_elsewhere(String typed, String here, String inDomain)
            throws InvalidAccountNameException {
        AccountName account = AccountName.parse(typed);

        assertThat(StartRemedy.ACCOUNT_OF_THIS_COMPUTER.accountName(account, PC7))
                .isEqualTo(here);
        assertThat(StartRemedy.ACCOUNT_OF_THE_DOMAIN.accountName(account, PC7)).isEqualTo(inDomain);
    }

    @Test
    void offers_no_account_of_a_domain_where_there_is_none() {
        ComputerFacts workgroup = new ComputerFacts("PC7", "", "C:\\Windows\\System32", "");
        Failed failed = failed(Failure.LOGON_FAILURE_ON_THIS_COMPUTER, Requests.as("alice", "any"));

        assertThat(StartRemedy.of(failed, PC7)).contains(StartRemedy.ACCOUNT_OF_THE_DOMAIN);
        assertThat(StartRemedy.of(failed, workgroup)).isEmpty();
    }

    private static ComputerFacts facts(String systemFolder) {
        return new ComputerFacts("PC7", "CORP", systemFolder, "");
    }

    private static Failed failed(Failure failure, LaunchRequest request) {
        return new Failed(failure, new SystemError("CreateProcessWithLogonW", 1, ""), request);
    }
}
