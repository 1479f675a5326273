package org.runaslauncher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.cli.IntegrateSubcommand.Add;
import org.runaslauncher.cli.IntegrateSubcommand.Remove;
import org.runaslauncher.cli.IntegrateSubcommand.Uninstall;
import org.runaslauncher.cli.IntegrateSubcommand.User;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.text.Messages;

class IntegrateSwitchesTest {
    static Stream<Arguments> subcommands() {
        return Stream.of(
                Arguments.of("/integrate user", new User()),
                Arguments.of("-INTEGRATE User", new User()),
                Arguments.of("/integrate uninstall", new Uninstall()),
                Arguments.of("/integrate add sendto", new Add(List.of(Entry.SEND_TO))),
                Arguments.of("/integrate ADD Menu DESKTOP", new Add(List.of(Entry.MENU, Entry.DESKTOP))),
                Arguments.of("/integrate add menu menu", new Add(List.of(Entry.MENU))),
                Arguments.of("/integrate remove desktop", new Remove(List.of(Entry.DESKTOP))),
                Arguments.of("/integrate remove", new Remove(List.of(Entry.SEND_TO, Entry.DESKTOP, Entry.MENU))));
    }

    @ParameterizedTest
    @MethodSource("subcommands")
    void reads_what_is_to_be_done(String line, IntegrateSubcommand expected) throws Exception {
        Invocation invocation = Switches.parse(List.of(line.split(" ")));
        assertThat(invocation.integrate()).contains(expected);
        assertThat(invocation.service()).isEmpty();
        assertThat(invocation.help()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /integrate                   | The switch /integrate needs a word behind it: user, add, remove or uninstall.
            /integrate install           | Unknown word behind /integrate: install. Write user, add, remove or uninstall.
            /integrate add               | “/integrate add” needs what to add: sendto, desktop or menu.
            /integrate add taskbar       | taskbar is unknown. It can be: sendto, desktop or menu.
            /integrate remove menu all   | all is unknown. It can be: sendto, desktop or menu.
            /integrate user me           | “/integrate user” does not take this: me
            /integrate UNINSTALL /yes    | “/integrate UNINSTALL” does not take this: /yes
            /integrate:menu              | Unknown switch: /integrate:menu
            /user:x /integrate user      | The switch /integrate stands alone: it takes no program, and no switch in front of it.
            /service /integrate user     | Unknown word behind /service: /integrate
            """)
    void tells_what_is_wrong(String line, String sentence) {
        WrongUsageException e =
                catchThrowableOfType(WrongUsageException.class, () -> Switches.parse(List.of(line.split(" "))));
        assertThat(e).hasMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/integrate user", "-Integrate nonsense", "/integrate:x"})
    void is_for_scripts_also_when_it_is_wrong(String line) {
        assertThat(Switches.areForScripts(List.of(line.split(" ")))).isTrue();
    }

    @Test
    void every_entry_stands_in_the_help() {
        for (Entry entry : Entry.values()) {
            assertThat(Messages.get("cli.usage")).contains(entry.word() + " (");
        }
    }
}
