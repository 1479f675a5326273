package org.runaslauncher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.program.WindowState;
import org.runaslauncher.text.Messages;

class SwitchesTest {
    @Test
    void asks_for_nothing_without_words() throws Exception {
        assertThat(Switches.parse(List.of())).isEqualTo(Invocation.of(false, LaunchWords.NONE));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /user:CORP\\alice            | CORP\\alice
            -user:CORP\\alice            | CORP\\alice
            /USER:CORP\\alice            | CORP\\alice
            -User:alice@corp.com         | alice@corp.com
            /user:.\\alice               | .\\alice
            ~/user:NT AUTHORITY\\SYSTEM~ | NT AUTHORITY\\SYSTEM
            ~/user: alice smith ~        | alice smith
            /user:a:b                    | a:b
            /user:/x                     | /x
            """)
    void takes_the_name_of_the_user(String word, String user) throws Exception {
        assertThat(launch(List.of(word)).user()).isEqualTo(user);
    }

    @ParameterizedTest(name = "{0}: {1}, own environment {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /profile                 | WITH_PROFILE    | true
            -profile                 | WITH_PROFILE    | true
            /noprofile               | WITHOUT_PROFILE | true
            -NoProfile               | WITHOUT_PROFILE | true
            /netonly                 | NETWORK_ONLY    | true
            -NETONLY                 | NETWORK_ONLY    | true
            /env                     | WITH_PROFILE    | false
            -ENV                     | WITH_PROFILE    | false
            /env /noprofile          | WITHOUT_PROFILE | false
            /noprofile /env          | WITHOUT_PROFILE | false
            /netonly /noprofile      | NETWORK_ONLY    | true
            /noprofile /netonly /env | NETWORK_ONLY    | false
            /profile /env            | WITH_PROFILE    | false
            """)
    void takes_logon_and_environment_in_any_order(String words, Logon logon, boolean ownEnvironment) throws Exception {
        LaunchWords invocation = launch(List.of(words.split(" ")));

        assertThat(invocation.options().logon()).isEqualTo(logon);
        assertThat((invocation.options().start().environment().equals(Environment.OF_THE_ACCOUNT)))
                .isEqualTo(ownEnvironment);
        assertThat(invocation.command()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /elevate                     | ELEVATED   | NORMAL       |           | false | false |
            /user:a /elevate             | ELEVATED   | NORMAL       |           | false | false |
            /restricted                  | RESTRICTED | NORMAL       |           | true  | false |
            /currentuser                 | NORMAL     | NORMAL       |           | true  | false |
            /start                       | NORMAL     | NORMAL       |           | true  | false |
            /start /user:a               | NORMAL     | NORMAL       |           | false | false |
            /priority:High               | NORMAL     | HIGH         |           | false | false |
            -PRIORITY:belownormal        | NORMAL     | BELOW_NORMAL |           | false | false |
            /window:minimized            | NORMAL     | NORMAL       | MINIMIZED | false | false |
            /keepopen                    | NORMAL     | NORMAL       |           | false | true  |
            ~/startin:C:\\a b~            | NORMAL     | NORMAL       |           | false | false | C:\\a b
            """)
    void takes_how_it_is_run(
            String words,
            Access access,
            Priority priority,
            WindowState window,
            boolean currentUser,
            boolean keepOpen,
            String startFolder)
            throws Exception {
        LaunchWords launch = launch(words.startsWith("/startin") ? List.of(words) : List.of(words.split(" ")));

        assertThat(launch.options().access()).isEqualTo(access);
        assertThat(launch.options().start().priority()).isEqualTo(priority);
        assertThat(launch.options().window()).isEqualTo(Optional.ofNullable(window));
        assertThat(launch.currentUser()).isEqualTo(currentUser);
        assertThat(launch.options().keepConsole()).isEqualTo(keepOpen);
        assertThat(launch.startFolder()).isEqualTo(startFolder == null ? "" : startFolder);
    }

    @Test
    void takes_variables() throws Exception {
        Environment environment = launch(List.of("/set:A=b=c", "/env", "/set:D="))
                .options()
                .start()
                .environment();

        assertThat(environment).isEqualTo(new Environment(Source.CALLER, Map.of("A", "b=c", "D", "")));
    }

    @Test
    void waits_for_the_end() throws Exception {
        assertThat(launch(List.of("/wait", "x.exe")).options().start().untilEnd())
                .isTrue();
        assertThat(Switches.wait(List.of("/foo", "-Wait", "x.exe"))).isTrue();
        assertThat(Switches.wait(List.of("x.exe", "/wait"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?", "-?", "/h", "-H", "/help", "-Help"})
    void takes_the_wish_for_help(String word) throws Exception {
        assertThat(Switches.parse(List.of(word)).help()).isTrue();
        assertThat(Switches.parse(List.of("/user:alice", word, "x.exe")).help()).isTrue();
        assertThat(Switches.parse(List.of("x.exe", word)).help()).isFalse();
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of(List.of("x.exe"), List.of("x.exe")),
                Arguments.of(List.of("x.exe", "a b", ""), List.of("x.exe", "a b", "")),
                Arguments.of(List.of("/env", "x.exe", "/y"), List.of("x.exe", "/y")),
                // Behind the program everything is the program's.
                Arguments.of(List.of("x.exe", "/user:bob", "-env", "/?"), List.of("x.exe", "/user:bob", "-env", "/?")),
                Arguments.of(List.of("/env", "x.exe", "/env"), List.of("x.exe", "/env")),
                // A whole command line in one word.
                Arguments.of(List.of("x.exe /user:bob"), List.of("x.exe /user:bob")),
                // A path in the manner of Unix.
                Arguments.of(List.of("//server/share/x.exe"), List.of("//server/share/x.exe")),
                Arguments.of(List.of("/env", "//server/share/x.exe", "/y"), List.of("//server/share/x.exe", "/y")),
                Arguments.of(List.of("\\\\server\\share\\x.exe"), List.of("\\\\server\\share\\x.exe")),
                Arguments.of(List.of("", "x"), List.of("", "x")));
    }

    @ParameterizedTest(name = "{0} runs {1}")
    @MethodSource("commands")
    void leaves_the_program_and_all_that_follows_alone(List<String> words, List<String> command) throws Exception {
        LaunchWords invocation = launch(words);

        assertThat(invocation.command()).isEqualTo(command);
        assertThat(invocation.files()).isEmpty();
        assertThat(invocation.user()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files", "-files", "/FILES"})
    void takes_all_that_follows_for_files(String word) throws Exception {
        LaunchWords invocation = launch(List.of("/user:alice", word, "a.exe", "/env", "-b.exe", "/files", "/?"));

        assertThat(invocation.files()).containsExactly("a.exe", "/env", "-b.exe", "/files", "/?");
        assertThat(invocation.command()).isEmpty();
        assertThat(invocation.user()).isEqualTo("alice");
        assertThat((invocation.options().start().environment().equals(Environment.OF_THE_ACCOUNT)))
                .isTrue();
        assertThat(Switches.parse(List.of("/files", "/?")).help()).isFalse();
    }

    @Test
    void takes_no_files_for_no_program() throws Exception {
        LaunchWords invocation = launch(List.of("/files"));

        assertThat(invocation.files()).isEmpty();
        assertThat(invocation.command()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /foo                         | Unknown switch: /foo
            -foo                         | Unknown switch: -foo
            /foo:bar                     | Unknown switch: /foo:bar
            --user:alice                 | Unknown switch: --user:alice
            -                            | Unknown switch: -
            /                            | Unknown switch: /
            /users:alice                 | Unknown switch: /users:alice
            /env:x                       | Unknown switch: /env:x
            /noprofile:                  | Unknown switch: /noprofile:
            /?:x                         | Unknown switch: /?:x
            /user                        | The switch /user is incomplete. For example: /user:DOMAIN\\user
            /user:                       | The switch /user is incomplete. For example: /user:DOMAIN\\user
            -USER x.exe                  | The switch /user is incomplete. For example: /user:DOMAIN\\user
            /env /env                    | The switch /env was given twice.
            /env -ENV                    | The switch -ENV was given twice.
            /? /h                        | The switch /h was given twice.
            /user:alice /user:bob x.exe  | The switch /user:bob was given twice.
            /profile /noprofile          | The switches /profile and /noprofile exclude each other.
            /noprofile /profile          | The switches /profile and /noprofile exclude each other.
            /profile /netonly x.exe      | The switches /profile and /netonly exclude each other.
            /netonly -profile            | The switches /profile and /netonly exclude each other.
            /savecred /netonly /user:a x | The switches /savecred and /netonly exclude each other.
            /smartcard /savecred x.exe   | The switches /savecred and /smartcard exclude each other.
            /user:a /currentuser x.exe   | The switches /user and /currentuser exclude each other.
            /user:a /restricted x.exe    | The switches /user and /restricted exclude each other.
            /elevate /restricted x.exe   | The switches /elevate and /restricted exclude each other.
            /elevate /netonly /user:a x  | The switches /elevate and /netonly exclude each other.
            /savecred /user:a /wait x    | The switches /savecred and /wait exclude each other.
            /trustlevel:1 /elevate x.exe | The switches /trustlevel and /elevate exclude each other.
            /smartcard /startin:C:\\ x   | The switches /smartcard and /startin exclude each other.
            /start /files                | The switches /files and /start exclude each other.
            /wait /elevate /user:a x.exe | The exit code of an elevated program of another user cannot be known: /wait does not go with /user and /elevate.
            /machine:arm64 x.exe         | The switch /machine goes with /trustlevel only.
            /savecred x.exe              | The switch /savecred needs an account: /user:DOMAIN\\user
            /showtrustlevels x.exe       | The switch /showtrustlevels stands alone.
            /savecred /user:a            | A program is missing.
            /startin: x.exe              | The switch /startin is incomplete. For example: /startin:C:\\Folder
            /set:A x.exe                 | The switch /set is incomplete. For example: /set:NAME=VALUE
            /set:=A x.exe                | The switch /set is incomplete. For example: /set:NAME=VALUE
            /set:A=1 /set:a=2            | The switch /set:a=2 was given twice.
            /priority:realtime           | /priority:realtime is unknown. It can be: low, belownormal, normal, abovenormal, high
            /window:hidden               | /window:hidden is unknown. It can be: normal, minimized, maximized
            """)
    void says_what_it_does_not_understand(String words, String sentence) {
        WrongUsageException refused = refused(words.split(" "));

        assertThat(refused).isNotNull().hasMessage(sentence);
    }

    @Test
    void does_not_take_blanks_for_a_name() {
        assertThat(refused("/user:  ")).hasMessageContaining("/user is incomplete");
    }

    private static LaunchWords launch(List<String> words) throws WrongUsageException {
        return Switches.parse(words).launch();
    }

    private static WrongUsageException refused(String... words) {
        return catchThrowableOfType(WrongUsageException.class, () -> Switches.parse(List.of(words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/user:",
                "/profile",
                "/noprofile",
                "/netonly",
                "/env",
                "/files",
                "/service",
                "/?",
                "/currentuser",
                "/set:",
                "/restricted",
                "/elevate",
                "/startin:",
                "/priority:",
                "/window:",
                "/keepopen",
                "/start ",
                "/wait",
                "/savecred",
                "/smartcard",
                "/trustlevel:",
                "/showtrustlevels",
                "/machine:"
            })
    void explains_every_switch(String word) {
        assertThat(Messages.get("cli.usage")).containsPattern("\n *(RunAsLauncher )?\\Q" + word + "\\E");
    }

    @Test
    void explains_every_exit_code() {
        for (ExitCode code : ExitCode.values()) {
            String words = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            assertThat(Messages.get("cli.usage")).contains(code.code() + " " + words);
        }
    }
}
