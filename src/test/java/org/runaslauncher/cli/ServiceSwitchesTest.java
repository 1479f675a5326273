package org.runaslauncher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.cli.ServiceSubcommand.Diagnose;
import org.runaslauncher.cli.ServiceSubcommand.ExportScripts;
import org.runaslauncher.cli.ServiceSubcommand.ExportTemplate;
import org.runaslauncher.cli.ServiceSubcommand.Repair;
import org.runaslauncher.cli.ServiceSubcommand.Start;
import org.runaslauncher.cli.ServiceSubcommand.Status;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.text.Messages;

class ServiceSwitchesTest {
    static Stream<Arguments> subcommands() {
        return Stream.of(
                Arguments.of("/service status", new Status(false)),
                Arguments.of("-service status", new Status(false)),
                Arguments.of("/SERVICE Status", new Status(false)),
                Arguments.of("/service status /json", new Status(true)),
                Arguments.of("/service STATUS -JSON", new Status(true)),
                Arguments.of("/service diagnose", new Diagnose()),
                Arguments.of("/service repair", new Repair(false)),
                Arguments.of("/service repair /yes", new Repair(true)),
                Arguments.of("-Service Repair -Yes", new Repair(true)),
                Arguments.of("/service start", new Start()),
                Arguments.of("/service export-template x.inf", template("x.inf", StartType.MANUAL)),
                Arguments.of("/service export-template x.inf manual", template("x.inf", StartType.MANUAL)),
                Arguments.of("/service EXPORT-TEMPLATE X.inf AUTOMATIC", template("X.inf", StartType.AUTOMATIC)),
                Arguments.of("/service export-template a/x.inf disabled", template("a/x.inf", StartType.DISABLED)),
                // Whatever stands in its place is the path.
                Arguments.of("/service export-template manual", template("manual", StartType.MANUAL)),
                Arguments.of("/service export-template /json", template("/json", StartType.MANUAL)),
                Arguments.of("/service export-scripts folder", scripts("folder", StartType.MANUAL)),
                Arguments.of("/service export-scripts folder Automatic", scripts("folder", StartType.AUTOMATIC)),
                Arguments.of("/service export-scripts . disabled", scripts(".", StartType.DISABLED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subcommands")
    void understands_what_is_to_be_done_without_a_window(String words, ServiceSubcommand subcommand) throws Exception {
        Invocation invocation = parse(words);

        assertThat(invocation.service()).contains(subcommand);
        assertThat(invocation.serviceWindow()).isFalse();
        assertThat(invocation.help()).isFalse();
        assertThat(invocation.launch().command()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/service", "-service", "/Service", "-SERVICE"})
    void opens_the_window_of_the_service_without_a_word(String word) throws Exception {
        assertThat(parse(word).serviceWindow()).isTrue();
        assertThat(parse(word).service()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x.exe", "x.exe /service status", "/files /service status", "/env service status"})
    void leaves_other_windows_alone(String words) throws Exception {
        Invocation invocation = words.isEmpty() ? Switches.parse(List.of()) : parse(words);

        assertThat(invocation.serviceWindow()).isFalse();
        assertThat(invocation.service()).isEmpty();
    }

    @Test
    void takes_a_path_with_blanks_as_it_is() throws Exception {
        assertThat(Switches.parse(List.of("/service", "export-template", "a b.inf"))
                        .service())
                .contains(template("a b.inf", StartType.MANUAL));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /service:status                        | The switch /service takes no colon, but a word behind a blank: /service status instead of /service:status
            -Service:                              | The switch /service takes no colon, but a word behind a blank: /service status instead of -Service:
            /user:alice /service status            | The switch /service stands alone: it takes no program, and no switch in front of it.
            /env /service                          | The switch /service stands alone: it takes no program, and no switch in front of it.
            /? /service diagnose                   | The switch /service stands alone: it takes no program, and no switch in front of it.
            /service notepad.exe                   | Unknown word behind /service: notepad.exe
            /service /service                      | Unknown word behind /service: /service
            /service /status                       | Unknown word behind /service: /status
            /service /json status                  | Unknown word behind /service: /json
            /service stop                          | Unknown word behind /service: stop
            /service status json                   | “/service status” does not take this: json
            /service status /json /json            | “/service status” does not take this: /json
            /service status /yes                   | “/service status” does not take this: /yes
            /service status x.exe                  | “/service status” does not take this: x.exe
            /service diagnose /json                | “/service diagnose” does not take this: /json
            /service repair yes                    | “/service repair” does not take this: yes
            /service Start /user:alice             | “/service Start” does not take this: /user:alice
            /service export-template               | “/service export-template” needs the path to write to.
            /service export-scripts                | “/service export-scripts” needs the path to write to.
            /service export-template x.inf demand  | Unknown start type: demand. Write manual, automatic or disabled.
            /service export-template x.inf unknown | Unknown start type: unknown. Write manual, automatic or disabled.
            /service export-scripts x manual y     | “/service export-scripts” does not take this: y
            """)
    void says_what_it_does_not_understand(String words, String sentence) {
        assertThat(refused(words.split(" "))).isNotNull().hasMessage(sentence);
        assertThat(Switches.areForScripts(List.of(words.split(" ")))).isTrue();
    }

    @Test
    void takes_nothing_for_a_path_that_is_none() {
        assertThat(refused("/service", "export-template", " ")).hasMessageContaining("needs the path");
        assertThat(refused("/service", "export-template", "a\0b")).hasMessageContaining("This is no path");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/foo /service status, true",
        "/SERVICE:x, true",
        "-service stauts, true",
        "/servce status, false",
        "/foo, false",
        "/services, false",
        "service, false"
    })
    void knows_what_only_a_script_writes(String words, boolean expected) {
        assertThat(Switches.areForScripts(List.of(words.split(" ")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status [/json]",
                "diagnose",
                "repair [/yes]",
                "start",
                "export-template FILE [TYPE]",
                "export-scripts FOLDER [TYPE]"
            })
    void explains_every_word(String word) {
        assertThat(Messages.get("cli.usage")).contains("\n  " + word + "  ");
    }

    private static ExportTemplate template(String file, StartType startType) {
        return new ExportTemplate(Path.of(file), startType);
    }

    private static ExportScripts scripts(String folder, StartType startType) {
        return new ExportScripts(Path.of(folder), startType);
    }

    private static Invocation parse(String words) throws WrongUsageException {
        return Switches.parse(List.of(words.split(" ")));
    }

    private static WrongUsageException refused(String... words) {
        return catchThrowableOfType(WrongUsageException.class, () -> Switches.parse(List.of(words)));
    }
}
