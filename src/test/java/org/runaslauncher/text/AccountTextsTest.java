package org.runaslauncher.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.account.AccountDescription;
import org.runaslauncher.account.AccountSuggestion;
import org.runaslauncher.account.AccountSuggestion.Kind;

/** What is said about accounts. */
class AccountTextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOCAL            | PC7         | Local account on PC7
            LOCAL            | ''          | Local account on this computer
            LOCAL_DISABLED   | PC7         | Local account on PC7; it is disabled
            LOCAL_MISSING    | PC7         | There is no account of that name on PC7
            DOMAIN           | CORP        | Domain account in CORP
            UNKNOWN_DOMAIN   | it's {0}    | No such account, or it's {0} is not known here
            MICROSOFT        | ''          | Microsoft account: type its password; a PIN does not work here
            ENTRA            | ''          | Microsoft Entra account: type its password, not a PIN
            NONE             | ''          | ''
            """)
    void theSentenceUnderTheField(AccountDescription.Kind kind, String place, String sentence) {
        assertThat(AccountTexts.of(new AccountDescription(kind, place))).isEqualTo(sentence);
    }

    @Test
    void behindANameStandsWhatIsKnownOfIt() {
        assertThat(detail("Help Desk", "", true, true)).isEqualTo("disabled  ·  Help Desk  ·  Administrator");
        assertThat(detail("", "Users", false, false)).isEqualTo("Users");
        assertThat(detail("", "", false, false)).isEmpty();
    }

    @Test
    void whereNoHeadingSaysSoItComesBehind() {
        assertThat(AccountTexts.detailAndOrigin(row(Kind.LOCAL, "", "", false, false)))
                .isEqualTo("On this computer");
        assertThat(AccountTexts.detailAndOrigin(row(Kind.MEMBER, "", "Users", false, false)))
                .isEqualTo("Users");
    }

    private static String detail(String fullName, String group, boolean administrator, boolean disabled) {
        return AccountTexts.detail(row(Kind.LOCAL, fullName, group, administrator, disabled));
    }

    private static AccountSuggestion row(
            Kind kind, String fullName, String group, boolean administrator, boolean disabled) {
        return new AccountSuggestion(kind, "me", fullName, group, administrator, disabled);
    }
}
