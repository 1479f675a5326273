package org.runaslauncher.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.account.AccountDescription.Kind;

/** What a typed name stands for: at once from its form, and when Windows has looked it up. */
class AccountDescriptionTest {
    private static final ThisComputer ALONE = ThisComputer.alone("PC7");
    private static final ThisComputer IN_CORP = new ThisComputer("PC7", "CORP", "corp.example", false, "");
    private static final ThisComputer IN_ENTRA = new ThisComputer("PC7", "", "", true, "cloud.example");
    private static final List<LocalAccount> LOCAL =
            List.of(new LocalAccount("helpdesk", "Help Desk", false), new LocalAccount("Guest", "", true));

    @ParameterizedTest(name = "{0} on {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            alice                             | corp    | LOCAL            | PC7
            .\\alice                           | corp    | LOCAL            | PC7
            PC7\\alice                         | corp    | LOCAL            | PC7
            pc7\\alice                         | corp    | LOCAL            | PC7
            alice                             | unknown | LOCAL            | ''
            PC7\\alice                         | unknown | OTHER_DOMAIN     | PC7
            CORP\\alice                        | corp    | DOMAIN           | CORP
            corp\\alice                        | corp    | DOMAIN           | corp
            corp.example\\alice                | corp    | DOMAIN           | corp.example
            alice@corp.example                | corp    | DOMAIN           | corp.example
            alice@CORP.EXAMPLE                | corp    | DOMAIN           | CORP.EXAMPLE
            alice@other.example               | corp    | PRINCIPAL        | other.example
            FAR\\alice                         | corp    | OTHER_DOMAIN     | FAR
            FAR\\alice                         | alone   | OTHER_DOMAIN     | FAR
            CORP\\alice                        | unknown | OTHER_DOMAIN     | CORP
            alice@outlook.com                 | corp    | MICROSOFT        | ''
            alice@hotmail.co.uk               | corp    | MICROSOFT        | ''
            alice@LIVE.DE                     | corp    | MICROSOFT        | ''
            alice@live.corp.example           | corp    | PRINCIPAL        | live.corp.example
            alice@msn.example                 | corp    | PRINCIPAL        | msn.example
            MicrosoftAccount\\alice@mail.example | corp  | MICROSOFT        | ''
            alice@mail.example                | alone   | MICROSOFT        | ''
            alice@mail.example                | unknown | PRINCIPAL        | mail.example
            AzureAD\\alice@cloud.example       | entra   | ENTRA            | ''
            azuread\\AliceExample              | entra   | ENTRA            | ''
            AzureAD\\alice@cloud.example       | corp    | ENTRA_NOT_JOINED | ''
            AzureAD\\alice@cloud.example       | unknown | ENTRA            | ''
            alice@cloud.example               | entra   | ENTRA            | ''
            alice@mail.example                | entra   | PRINCIPAL        | mail.example
            NT AUTHORITY\\SYSTEM               | corp    | BUILT_IN         | NT AUTHORITY
            nt service\\TrustedInstaller       | corp    | BUILT_IN         | nt service
            .\\helpdesk                        | corp    | LOCAL            | PC7
            PC7\\GUEST                         | corp    | LOCAL_DISABLED   | PC7
            guest                             | corp    | LOCAL_DISABLED   | PC7
            CORP\\guest                        | corp    | DOMAIN           | CORP
            """)
    void fromTheFormOfTheNameAlone(String typed, String where, Kind kind, String place) throws Exception {
        assertThat(known(where).describe(AccountName.parse(typed))).isEqualTo(new AccountDescription(kind, place));
    }

    @ParameterizedTest(name = "{0} on {1}, found {2} in {3}: {4} {5}")
    @CsvSource(delimiter = '|', textBlock = """
            helpdesk            | corp  | USER       | PC7              | LOCAL             | PC7
            Guest               | corp  | USER       | PC7              | LOCAL_DISABLED    | PC7
            nobody              | corp  | MISSING    | ''               | LOCAL_MISSING     | PC7
            PC7\\nobody          | corp  | MISSING    | ''               | LOCAL_MISSING     | PC7
            nobody              | corp  | UNANSWERED | ''               | LOCAL             | PC7
            me                  | alone | USER       | MicrosoftAccount | MICROSOFT         | ''
            CORP\\alice          | corp  | USER       | CORP             | DOMAIN            | CORP
            FAR\\alice           | corp  | USER       | FAR              | DOMAIN            | FAR
            CORP\\nobody         | corp  | MISSING    | ''               | DOMAIN_MISSING    | CORP
            CORP\\alice          | corp  | UNANSWERED | ''               | DOMAIN            | CORP
            FAR\\alice           | corp  | MISSING    | ''               | UNKNOWN_DOMAIN    | FAR
            FAR\\alice           | corp  | UNANSWERED | ''               | OTHER_DOMAIN      | FAR
            alice@corp.example  | corp  | USER       | CORP             | DOMAIN            | CORP
            alice@other.example | corp  | USER       | CORP             | DOMAIN            | CORP
            alice@other.example | corp  | MISSING    | ''               | UNKNOWN_PRINCIPAL | other.example
            alice@mail.example  | entra | USER       | AzureAD          | ENTRA             | ''
            alice@mail.example  | alone | MISSING    | ''               | MICROSOFT         | ''
            AzureAD\\alice       | entra | MISSING    | ''               | ENTRA             | ''
            CORP\\Domain Admins  | corp  | GROUP      | CORP             | GROUP             | CORP
            SYSTEM              | corp  | NO_LOGON   | NT AUTHORITY     | BUILT_IN          | NT AUTHORITY
            """)
    void betterWhenWindowsHasLookedItUp(
            String typed, String where, LookupAnswer.Kind found, String domain, Kind kind, String place)
            throws Exception {
        assertThat(known(where).describe(AccountName.parse(typed), new LookupAnswer(found, domain)))
                .isEqualTo(new AccountDescription(kind, place));
    }

    @Test
    void aNameWithoutADomainStandsForTheDefaultDomain() throws Exception {
        assertThat(known("corp").describe(AccountName.parse("guest", "CORP")))
                .isEqualTo(new AccountDescription(Kind.DOMAIN, "CORP"));
    }

    @Test
    void theLongestNameThatThereIsHasADescriptionToo() throws Exception {
        String user = "u".repeat(256);
        String domain = "d".repeat(256);
        assertThat(known("corp").describe(AccountName.parse(user + '@' + domain)))
                .isEqualTo(new AccountDescription(Kind.PRINCIPAL, domain));
    }

    private static KnownAccounts known(String where) {
        ThisComputer computer =
                switch (where) {
                    case "alone" -> ALONE;
                    case "corp" -> IN_CORP;
                    case "entra" -> IN_ENTRA;
                    default -> ThisComputer.UNKNOWN;
                };
        return KnownAccounts.of(computer, "", List.of(), LOCAL, List.of());
    }
}
