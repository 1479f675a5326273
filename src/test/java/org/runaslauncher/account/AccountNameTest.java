package org.runaslauncher.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {
    @ParameterizedTest(name = "{0} is user {1} of {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            CORP\\alice                    | alice                    | CORP
            PC7\\alice                     | alice                    | PC7
            corp.example.com\\alice        | alice                    | corp.example.com
            .\\alice                       | alice                    | .
            alice                          | alice                    | .
            Alice Smith                    | Alice Smith              | .
            alice.smith                    | alice.smith              | .
            O'Neil                         | O'Neil                   | .
            NT AUTHORITY\\SYSTEM           | SYSTEM                   | NT AUTHORITY
            CORP\\Jürgen Groß              | Jürgen Groß              | CORP
            ДОМЕН\\Юлия                    | Юлия                     | ДОМЕН
            CORP\\svc$                     | svc$                     | CORP
            alice@corp.example.com         | alice@corp.example.com   |
            alice+test@example.com         | alice+test@example.com   |
            a=b@example.com                | a=b@example.com          |
            alice@home@example.com         | alice@home@example.com   |
            alice@h+me@example.com         | alice@h+me@example.com   |
            AzureAD\\alice@company.com     | alice@company.com        | AzureAD
            AzureAD\\alice+x@company.com   | alice+x@company.com      | AzureAD
            AzureAD\\AliceSmith            | AliceSmith               | AzureAD
            ~  CORP\\alice  ~              | alice                    | CORP
            ~CORP \\ alice~                | alice                    | CORP
            ~ .\\ alice ~                  | alice                    | .
            ~\talice\t~                    | alice                    | .
            ~ alice@corp.example.com ~     | alice@corp.example.com   |
            """)
    void is_split_as_a_logon_wants_it(String typed, String user, String domain) throws Exception {
        AccountName name = AccountName.parse(typed);

        assertThat(name.user()).isEqualTo(user);
        assertThat(name.domain()).isEqualTo(Optional.ofNullable(domain));
    }

    @ParameterizedTest(name = "{0} is written {1}, local: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            CORP\\alice              | CORP\\alice              | false
            .\\alice                 | .\\alice                 | true
            alice                    | .\\alice                 | true
            alice@corp.example.com   | alice@corp.example.com   | false
            """)
    void is_written_as_people_write_it(String typed, String written, boolean local) throws Exception {
        AccountName name = AccountName.parse(typed);

        assertThat(name).hasToString(written);
        assertThat(name.isLocal()).isEqualTo(local);
    }

    @Test
    void is_the_same_name_in_any_case() throws Exception {
        AccountName name = AccountName.parse("CORP\\Alice");

        assertThat(name)
                .isEqualTo(AccountName.parse("corp\\ALICE"))
                .hasSameHashCodeAs(AccountName.parse("corp\\ALICE"));
        assertThat(AccountName.parse("A@x.org")).isEqualTo(AccountName.parse("a@X.ORG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTHER\\alice", "alice", "CORP\\bob", "alice@corp"})
    void is_another_name_with_another_user_or_domain(String other) throws Exception {
        assertThat(AccountName.parse("CORP\\alice")).isNotEqualTo(AccountName.parse(other));
        assertThat(AccountName.parse(other)).isNotEqualTo(AccountName.parse("CORP\\alice"));
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of("", AccountProblem.EMPTY),
                Arguments.of(" \t ", AccountProblem.EMPTY),
                Arguments.of("CORP\\", AccountProblem.NO_USER),
                Arguments.of("CORP\\  ", AccountProblem.NO_USER),
                Arguments.of(".\\", AccountProblem.NO_USER),
                Arguments.of("@corp.example.com", AccountProblem.NO_USER),
                Arguments.of("@", AccountProblem.NO_USER),
                Arguments.of("\\alice", AccountProblem.NO_DOMAIN),
                Arguments.of("  \\alice", AccountProblem.NO_DOMAIN),
                Arguments.of("\\", AccountProblem.NO_DOMAIN),
                Arguments.of("alice@", AccountProblem.NO_DOMAIN),
                Arguments.of("alice@ ", AccountProblem.NO_DOMAIN),
                Arguments.of("\\\\CORP\\alice", AccountProblem.NO_DOMAIN),
                Arguments.of("CORP\\alice\\x", AccountProblem.SECOND_BACKSLASH),
                Arguments.of("CORP\\\\alice", AccountProblem.SECOND_BACKSLASH),
                Arguments.of("CORP/alice", AccountProblem.SLASH),
                Arguments.of("CORP\\a/b", AccountProblem.SLASH),
                Arguments.of("CO/RP\\alice", AccountProblem.SLASH),
                Arguments.of("alice@corp/x", AccountProblem.SLASH),
                Arguments.of("CORP\\al\nice", AccountProblem.CONTROL_CHARACTER),
                Arguments.of("CO\u0000RP\\alice", AccountProblem.CONTROL_CHARACTER),
                Arguments.of("al\tice", AccountProblem.CONTROL_CHARACTER),
                Arguments.of("\u202aCORP\\alice", AccountProblem.CONTROL_CHARACTER),
                Arguments.of("CORP\\al\u200bice", AccountProblem.CONTROL_CHARACTER),
                Arguments.of("alice@corp\u007f.com", AccountProblem.CONTROL_CHARACTER),
                Arguments.of(".", AccountProblem.ONLY_DOTS),
                Arguments.of("CORP\\...", AccountProblem.ONLY_DOTS),
                Arguments.of("CORP\\. .", AccountProblem.ONLY_DOTS),
                Arguments.of("CORP\\a*", AccountProblem.FORBIDDEN_CHARACTER),
                Arguments.of("x".repeat(257), AccountProblem.USER_TOO_LONG),
                Arguments.of("x".repeat(514), AccountProblem.NAME_TOO_LONG));
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @MethodSource("problems")
    void says_what_is_wrong(String typed, AccountProblem problem) {
        assertThat(refused(typed).problem()).isEqualTo(problem);
    }

    @Test
    void every_problem_can_happen() {
        Set<AccountProblem> seen = EnumSet.noneOf(AccountProblem.class);
        problems().forEach(row -> seen.add((AccountProblem) row.get()[1]));

        assertThat(seen).containsExactlyInAnyOrder(AccountProblem.values());
    }

    static Stream<Arguments> lengthsThatWindowsTakes() {
        return Stream.of(
                Arguments.of("a user of 256", "u".repeat(256)),
                Arguments.of("a user of 256 in a domain", "CORP\\" + "u".repeat(256)),
                Arguments.of("256 + 1 + 256", "d".repeat(256) + '\\' + "u".repeat(256)),
                Arguments.of("512 and one user letter", "d".repeat(511) + "\\u"),
                Arguments.of("a principal of 513", "u".repeat(256) + '@' + "d".repeat(256)),
                Arguments.of("513 and blanks around", "  " + "d".repeat(256) + '\\' + "u".repeat(256) + "  "),
                Arguments.of("128 letters of two units each", "\ud83d\ude00".repeat(128)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lengthsThatWindowsTakes")
    void may_be_as_long_as_Windows_allows(String description, String typed) throws Exception {
        assertThat(AccountName.parse(typed).user()).isNotEmpty();
    }

    static Stream<Arguments> lengthsThatAreTooMuch() {
        return Stream.of(
                tooLong("u".repeat(257), AccountProblem.USER_TOO_LONG, 256, 257),
                tooLong("CORP\\" + "u".repeat(257), AccountProblem.USER_TOO_LONG, 256, 257),
                tooLong("u".repeat(257) + "@d.org", AccountProblem.USER_TOO_LONG, 256, 257),
                tooLong("d".repeat(255) + '\\' + "u".repeat(257), AccountProblem.USER_TOO_LONG, 256, 257),
                tooLong("\ud83d\ude00".repeat(129), AccountProblem.USER_TOO_LONG, 256, 258),
                tooLong("d".repeat(257) + '\\' + "u".repeat(256), AccountProblem.NAME_TOO_LONG, 513, 514),
                tooLong("u".repeat(256) + '@' + "d".repeat(257), AccountProblem.NAME_TOO_LONG, 513, 514));
    }

    private static Arguments tooLong(String typed, AccountProblem problem, int longest, int found) {
        return Arguments.of(typed, problem, longest, found);
    }

    @ParameterizedTest(name = "{1}: {3} of {2}")
    @MethodSource("lengthsThatAreTooMuch")
    void names_the_limit_and_the_length_found(String typed, AccountProblem problem, int longest, int found) {
        InvalidAccountNameException refused = refused(typed);

        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.parameters()).containsExactly(longest, found);
    }

    static Stream<Arguments> forbiddenCharacters() {
        return Arrays.stream("\"[]:;|<>?*,+=".split("")).flatMap(c -> {
            Stream<String> everywhere = Stream.of("CORP\\al" + c + "ice", "al" + c + "ice", "CO" + c + "RP\\alice");
            Stream<String> principals = "+=".contains(c)
                    ? Stream.of("alice@co" + c + "rp")
                    : Stream.of("al" + c + "ice@corp", "alice@co" + c + "rp", "AzureAD\\al" + c + "ice@corp");
            return Stream.concat(everywhere, principals).map(typed -> Arguments.of(typed, c));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forbiddenCharacters")
    void names_the_character_that_is_forbidden(String typed, String character) {
        InvalidAccountNameException refused = refused(typed);

        assertThat(refused.problem()).isEqualTo(AccountProblem.FORBIDDEN_CHARACTER);
        assertThat(refused.parameters()).containsExactly(character);
    }

    private static InvalidAccountNameException refused(String typed) {
        InvalidAccountNameException refused =
                catchThrowableOfType(InvalidAccountNameException.class, () -> AccountName.parse(typed));
        assertThat(refused).as("\"%s\" must be refused", typed).isNotNull();
        return refused;
    }
}
