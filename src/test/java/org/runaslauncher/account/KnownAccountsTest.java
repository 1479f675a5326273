package org.runaslauncher.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.account.AccountSuggestion.Kind;

/** Which accounts are offered for what is typed. */
class KnownAccountsTest {
    private static final ThisComputer PC7 = new ThisComputer("PC7", "CORP", "corp.example", false, "");

    private final KnownAccounts known = KnownAccounts.of(
            PC7,
            "",
            List.of("CORP\\me-admin", "me@corp.example", "helpdesk"),
            List.of(
                    new LocalAccount("zoe", "Ärzte Zöe", false),
                    new LocalAccount("helpdesk", "Help Desk", false),
                    new LocalAccount("Administrator", "", true),
                    new LocalAccount("İstanbul", "", false)),
            List.of(
                    new LocalGroup("Users", false, List.of("CORP\\me-admin", "CORP\\alice")),
                    new LocalGroup(
                            "Administrators", true, List.of("PC7\\Administrator", "CORP\\me-admin", "CORP\\bob"))));

    @Test
    void eachAccountIsThereOnceThoseUsedBeforeFirstAndDisabledOnesLast() {
        assertThat(names(known.find("")))
                .containsExactly(
                        "CORP\\me-admin",
                        "me@corp.example",
                        "helpdesk",
                        ".\\İstanbul",
                        ".\\zoe",
                        ".\\Administrator",
                        "CORP\\bob",
                        "CORP\\alice");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            me            | CORP\\me-admin, me@corp.example
            ME            | CORP\\me-admin, me@corp.example
            corp\\         | CORP\\me-admin, CORP\\bob, CORP\\alice
            CORP\\m        | CORP\\me-admin
            corp\\me-ADM   | CORP\\me-admin
            me@c          | me@corp.example
            .\\            | helpdesk, .\\İstanbul, .\\zoe, .\\Administrator
            .\\h           | helpdesk
            pc7\\h         | helpdesk
            Pc7\\          | helpdesk, .\\İstanbul, .\\zoe, .\\Administrator
            admin         | .\\Administrator, CORP\\me-admin
            desk          | helpdesk
            help d        | helpdesk
            d help        | helpdesk
            zöe           | .\\zoe
            ärz           | .\\zoe
            elp           | ""
            corp          | CORP\\me-admin, CORP\\bob, CORP\\alice, me@corp.example
            nobody        | ""
            \\             | ""
            ...           | ""
            far\\me        | ""
            """)
    void aNameIsFoundByItsBeginningWithItsDomainOrWithoutAndByWords(String typed, String expected) {
        List<String> names = expected.isEmpty() ? List.of() : Arrays.asList(expected.split(", "));
        assertThat(names(known.find(typed))).isEqualTo(names);
    }

    @Test
    void underTheFieldItDoesNotOfferWhatStandsThereAlready() {
        assertThat(names(known.search("Helpdesk"))).isEmpty();
        assertThat(names(known.search("  helpdes "))).containsExactly("helpdesk");
        assertThat(names(known.search(" "))).isEmpty();
    }

    @Test
    void anAccountHasTheRowOfWhereItComesFirstWithAllThatIsKnownOfIt() {
        assertThat(known.find(""))
                .contains(
                        new AccountSuggestion(Kind.REMEMBERED, "CORP\\me-admin", "", "", true, false),
                        new AccountSuggestion(Kind.REMEMBERED, "helpdesk", "Help Desk", "", false, false),
                        new AccountSuggestion(Kind.LOCAL, ".\\Administrator", "", "", true, true),
                        new AccountSuggestion(Kind.MEMBER, "CORP\\alice", "", "Users", false, false));
    }

    @Test
    void aNameThatIsForgottenIsOfferedAsWhatElseItIs() {
        AccountSuggestion helpdesk = known.find("helpdesk").get(0);
        assertThat(known.without(helpdesk).find("helpdesk"))
                .containsExactly(new AccountSuggestion(Kind.LOCAL, ".\\helpdesk", "Help Desk", "", false, false));
    }

    @Test
    void withAnotherDefaultDomainABareNameIsNoAccountOfThisComputer() {
        KnownAccounts inCorp = KnownAccounts.of(
                PC7, "CORP", List.of("helpdesk"), List.of(new LocalAccount("helpdesk", "Help Desk", false)), List.of());
        assertThat(names(inCorp.find("help"))).containsExactly("helpdesk", ".\\helpdesk");
        assertThat(names(inCorp.find("corp\\h"))).containsExactly("helpdesk");
    }

    @Test
    void whatIsRememberedAndNoNameIsNotOffered() {
        KnownAccounts planted = KnownAccounts.of(
                PC7, "", List.of("a\u202Eb", "a*b", "\\", "good", "x".repeat(600)), List.of(), List.of());
        assertThat(names(planted.find(""))).containsExactly("good");
        assertThat(planted.last()).contains("good");
    }

    @Test
    void tenThousandNamesAreSearchedAtEachKey() {
        List<LocalAccount> local = IntStream.range(0, 10_000)
                .mapToObj(i -> new LocalAccount("user-" + i, "Person number " + i + " of many", false))
                .toList();
        long before = System.nanoTime();
        KnownAccounts many = KnownAccounts.of(PC7, "", List.of(), local, List.of());
        System.out.printf("10,000 accounts: put together in %d ms%n", millis(before));
        assertThat(many.search("u")).hasSize(KnownAccounts.MOST);
        assertThat(names(many.search("user-999")))
                .contains(".\\user-999", ".\\user-9990")
                .hasSize(11);
        assertThat(names(many.search("person 77"))).contains(".\\user-77").hasSize(KnownAccounts.MOST);
        List<Long> micros = new ArrayList<>();
        for (String text : List.of("u", "pc7\\u", "person 7", "nobody", "person number 99 of many", ".\\user-12")) {
            for (int i = 0; i < 50; i++) {
                long begin = System.nanoTime();
                many.search(text);
                micros.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
            }
        }
        micros.sort(null);
        long median = micros.get(micros.size() / 2);
        System.out.printf(
                "10,000 accounts: a search takes %d µs in the middle, %d µs at most%n",
                median, micros.get(micros.size() - 1));
        // Fifty times what it takes here: what would be noticed at each key.
        assertThat(median).isLessThan(100_000);
    }

    private static long millis(long since) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }

    private static List<String> names(List<AccountSuggestion> rows) {
        return rows.stream().map(AccountSuggestion::account).toList();
    }
}
