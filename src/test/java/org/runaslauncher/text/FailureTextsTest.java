package org.runaslauncher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.launch.ComputerFacts;
import org.runaslauncher.launch.Lockout;
import org.runaslauncher.launch.PasswordPlace;
import org.runaslauncher.launch.PasswordRefusal;
import org.runaslauncher.launch.StartRemedy;
import org.runaslauncher.launch.SystemError;

class FailureTextsTest {
    private static final String UNRESOLVED = "(?s).*\\{\\d.*";
    private static final ComputerFacts PC7 = new ComputerFacts("PC7", "CORP", "C:\\Windows\\System32", "");

    @ParameterizedTest
    @EnumSource
    void every_remedy_has_a_button(StartRemedy remedy) throws InvalidAccountNameException {
        AccountName account = AccountName.parse("OTHER\\alice");

        assertThat(FailureTexts.of(remedy, Optional.of(account), PC7))
                .isNotBlank()
                .doesNotMatch(UNRESOLVED);
        assertThat(Messages.get(FailureTexts.keyOf(remedy) + ".mnemonic")).hasSize(1);
    }

    @Test
    void a_button_names_the_folder_or_the_account() throws InvalidAccountNameException {
        Optional<AccountName> alice = Optional.of(AccountName.parse("alice"));
        Optional<AccountName> other = Optional.of(AccountName.parse("OTHER\\alice"));

        assertThat(FailureTexts.of(StartRemedy.START_IN_SYSTEM_FOLDER, alice, PC7))
                .isEqualTo("Start in the folder C:\\Windows\\System32");
        assertThat(FailureTexts.of(StartRemedy.ACCOUNT_OF_THE_DOMAIN, alice, PC7))
                .endsWith("CORP\\alice");
        assertThat(FailureTexts.of(StartRemedy.ACCOUNT_OF_THIS_COMPUTER, other, PC7))
                .endsWith(" .\\alice");
    }

    @ParameterizedTest(name = "{0} of {1}, {2} minutes: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | 5 | 30 | This was wrong password 1 of 5; after 5, Windows locks the account for 30 minutes.
            2 | 5 | -1 | This was wrong password 2 of 5; after 5, Windows locks the account until an administrator unlocks it.
            4 | 5 | 30 | This was wrong password 4 of 5. After one more, Windows locks the account for 30 minutes.
            5 | 5 | 30 | There were 5 wrong passwords: Windows may have locked the account for 30 minutes.
            9 | 5 | 30 | There were 9 wrong passwords: Windows may have locked the account for 30 minutes.
            3 | 0 | 30 | ''
            """)
    void warns_before_an_account_is_locked(int wrong, int threshold, long minutes, String sentence) {
        assertThat(FailureTexts.lockout(wrong, Optional.of(new Lockout(threshold, minutes))))
                .isEqualTo(sentence);
    }

    @Test
    void says_that_it_does_not_know_when_a_domain_locks_an_account_from_the_second_wrong_password_on() {
        assertThat(FailureTexts.lockout(1, Optional.empty())).isEmpty();
        assertThat(FailureTexts.lockout(2, Optional.empty()))
                .startsWith("This was wrong password 2")
                .contains("cannot be seen");
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_of_a_new_password_has_a_sentence(PasswordRefusal refusal) throws InvalidAccountNameException {
        String sentence = FailureTexts.of(refusal, AccountName.parse("CORP\\alice"));

        assertThat(sentence).endsWith(".").doesNotMatch(UNRESOLVED);
        assertThat(refusal.codes()).allMatch(code -> PasswordRefusal.ofCode(code) == refusal);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "5, NOT_ALLOWED",
        "86, WRONG_PASSWORD",
        "1325, AGAINST_THE_RULES",
        "1351, DOMAIN_UNREACHABLE",
        "1909, LOCKED",
        "2221, NO_SUCH_ACCOUNT",
        "2245, AGAINST_THE_RULES",
        "8646, CHANGED_ELSEWHERE",
        "4711, OTHER"
    })
    void knows_what_the_codes_of_a_change_mean(int code, PasswordRefusal refusal) {
        assertThat(PasswordRefusal.ofCode(code)).isEqualTo(refusal);
    }

    @Test
    void a_code_of_the_network_is_shown_though_Windows_has_no_text_for_it() {
        assertThat(FailureTexts.technical(new SystemError("NetUserChangePassword", 2245, "")))
                .isEqualTo("NetUserChangePassword: error 2245");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "alice, HERE",
        "CORP\\alice, HERE",
        "alice@outlook.com, NAME_DOES_NOT_TELL",
        "MicrosoftAccount\\alice@outlook.com, MICROSOFT",
        "AzureAD\\alice@corp.example, ORGANIZATION"
    })
    void says_where_a_password_is_changed_that_cannot_be_changed_here(String account, PasswordPlace place)
            throws InvalidAccountNameException {
        AccountName name = AccountName.parse(account);

        assertThat(PasswordPlace.of(name)).isEqualTo(place);
        if (place != PasswordPlace.HERE) {
            assertThat(FailureTexts.of(place, name)).contains(account).doesNotMatch(UNRESOLVED);
        }
    }
}
