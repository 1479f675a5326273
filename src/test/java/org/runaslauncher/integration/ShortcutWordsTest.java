package org.runaslauncher.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.cli.LaunchWords;
import org.runaslauncher.cli.Switches;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.WindowState;

/** What a shortcut is given, which is what the switches read. */
class ShortcutWordsTest {
    private static final RunOptions DEFAULT = RunOptions.DEFAULT;
    private static final String[] PARTS = {
        "a", " ", "\"", "\\", "ü", "日本", "\uD83D\uDE00", "%x%", "&", "/", "-", "^", "\t", "'", "=", ":"
    };

    @Test
    void nothingNeedsNoWords() {
        assertThat(ShortcutWords.of(another("", DEFAULT, "", ""))).isEmpty();
    }

    @Test
    void aUserAProgramAndItsArguments() {
        assertThat(ShortcutWords.of(another(" CORP\\me-admin ", DEFAULT, "C:\\a b\\c.exe", "/x \"d e\"  f")))
                .containsExactly("/user:CORP\\me-admin", "C:\\a b\\c.exe", "/x", "d e", "f");
    }

    @Test
    void argumentsWithoutAProgramWouldBeOne() {
        assertThat(ShortcutWords.of(another("me", DEFAULT, " ", "/x"))).containsExactly("/user:me");
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, WITH_PROFILE, ''",
        "NORMAL, WITHOUT_PROFILE, /noprofile",
        "NORMAL, NETWORK_ONLY, /netonly",
        "ELEVATED, WITH_PROFILE, /elevate",
        "ELEVATED, WITHOUT_PROFILE, /noprofile /elevate",
        "ELEVATED, NETWORK_ONLY, /netonly",
        "RESTRICTED, WITH_PROFILE, ''"
    })
    void howAnotherUserIsLoggedOn(Access access, Logon logon, String words) {
        assertThat(String.join(
                        " ", ShortcutWords.of(another("", RunOptions.of(logon).with(access), "", ""))))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, /currentuser", "RESTRICTED, /currentuser /restricted", "ELEVATED, /currentuser /elevate"})
    void theCurrentUserHasNoNameAndNoLogon(Access access, String words) {
        RunOptions options = RunOptions.of(Logon.NETWORK_ONLY).with(access);
        assertThat(String.join(" ", ShortcutWords.of(new FilledIn(false, "CORP\\me", options, "", "", ""))))
                .isEqualTo(words);
    }

    @Test
    void everythingElse() {
        Environment environment = new Environment(Source.CALLER, Map.of("TEMP", "C:\\a b", "EMPTY", ""));
        RunOptions options = new RunOptions(
                Access.NORMAL,
                Logon.WITH_PROFILE,
                new StartOptions(environment, Priority.BELOW_NORMAL, true),
                Optional.of(WindowState.MAXIMIZED),
                true);
        assertThat(ShortcutWords.of(new FilledIn(true, "me", options, "cmd", "", " D:\\work folder ")))
                .containsExactly(
                        "/user:me",
                        "/env",
                        "/set:EMPTY=",
                        "/set:TEMP=C:\\a b",
                        "/startin:D:\\work folder",
                        "/priority:belownormal",
                        "/window:maximized",
                        "/keepopen",
                        "cmd");
    }

    @ParameterizedTest
    @CsvSource({"-x.exe, .\\-x.exe", "/tools/x.exe, \\tools/x.exe", "//server/x.exe, //server/x.exe", "x.exe, x.exe"})
    void aProgramIsNeverTakenForASwitch(String program, String word) throws Exception {
        assertThat(ShortcutWords.of(another("", DEFAULT, program, ""))).containsExactly(word);
        assertThat(Switches.parse(List.of(word)).launch().command()).containsExactly(word);
    }

    @Test
    void theSwitchesReadWhatWasWritten() throws Exception {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            RunOptions all = options(random);
            String user = random.nextInt(4) == 0 ? "" : "CORP\\u" + text(random).strip();
            String program = "C:\\" + text(random) + "x.exe";
            String arguments = text(random) + ' ' + text(random);
            List<String> words = ShortcutWords.of(another(user, all, program, arguments));

            // As they arrive in the program: Windows keeps them as one text.
            LaunchWords read =
                    Switches.parse(CommandLine.split(CommandLine.join(words))).launch();
            assertThat(read.user()).isEqualTo(user);
            assertThat(read.options()).isEqualTo(all);
            assertThat(read.files()).isEmpty();
            assertThat(read.command().get(0)).isEqualTo(program);
            List<String> given = read.command().subList(1, read.command().size());
            assertThat(given).isEqualTo(CommandLine.split(arguments));
            // And a shortcut that is made of what was read is the same again.
            assertThat(ShortcutWords.of(another(user, all, program, CommandLine.join(given))))
                    .isEqualTo(words);
        }
    }

    private static RunOptions options(Random random) {
        Logon logon = Logon.values()[random.nextInt(3)];
        Access access = logon != Logon.NETWORK_ONLY && random.nextBoolean() ? Access.ELEVATED : Access.NORMAL;
        Map<String, String> changes =
                random.nextBoolean() ? Map.of() : Map.of("A", text(random).strip(), "b", "");
        Environment environment = new Environment(Source.values()[random.nextInt(2)], changes);
        StartOptions start = new StartOptions(environment, Priority.values()[random.nextInt(5)], false);
        int window = random.nextInt(4);
        return new RunOptions(
                access,
                logon,
                start,
                window == 3 ? Optional.empty() : Optional.of(WindowState.values()[window]),
                random.nextBoolean());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private static FilledIn another(String user, RunOptions options, String program, String arguments) {
        return new FilledIn(true, user, options, program, arguments, "");
    }
}
