package org.runaslauncher.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.program.CommandLine.Split;

class CommandLineTest {
    private static final int RANDOM_LINES = 20_000;
    private static final long SEED = 20_261_121;

    /** What makes trouble comes often. */
    private static final String[] LETTERS = {
        "\"", "\"", "\\", "\\", " ", " ", "\t", "\n", "a", "b", "'", "%", "^", "&", "ü", "ß", "Я", "日", "\ud83d\ude00"
    };

    static Stream<Arguments> quoted() {
        return Stream.of(
                Arguments.of("plain", "plain"),
                Arguments.of("C:\\a\\b.txt", "C:\\a\\b.txt"),
                Arguments.of("C:\\a\\", "C:\\a\\"),
                Arguments.of("/x:1", "/x:1"),
                Arguments.of("%PATH%&^'", "%PATH%&^'"),
                Arguments.of("", "\"\""),
                Arguments.of(" ", "\" \""),
                Arguments.of("two words", "\"two words\""),
                Arguments.of("a\tb", "\"a\tb\""),
                Arguments.of("a\nb", "\"a\nb\""),
                Arguments.of("\"", "\"\\\"\""),
                Arguments.of("a\"b", "\"a\\\"b\""),
                Arguments.of("a\\\"b", "\"a\\\\\\\"b\""),
                Arguments.of("a\\\\\"b", "\"a\\\\\\\\\\\"b\""),
                Arguments.of("a b\\c", "\"a b\\c\""),
                Arguments.of("C:\\a b\\", "\"C:\\a b\\\\\""),
                Arguments.of("C:\\a b\\\\", "\"C:\\a b\\\\\\\\\""),
                Arguments.of("\\\\server\\a b\\c", "\"\\\\server\\a b\\c\""),
                Arguments.of("Jürgen", "Jürgen"),
                Arguments.of("Jürgen Groß", "\"Jürgen Groß\""),
                Arguments.of("Привет", "Привет"),
                Arguments.of("при вет", "\"при вет\""),
                Arguments.of("日本語", "日本語"),
                Arguments.of("\ud83d\ude00", "\ud83d\ude00"),
                Arguments.of("\ud83d\ude00 x", "\"\ud83d\ude00 x\""));
    }

    @ParameterizedTest(name = "[{0}] is written [{1}]")
    @MethodSource("quoted")
    void quotes_what_needs_it_and_nothing_else(String argument, String expected) {
        assertThat(CommandLine.quote(argument)).isEqualTo(expected);
        assertThat(CommandLine.split(expected)).containsExactly(argument);
    }

    @Test
    void joins_with_one_blank_each() {
        assertThat(CommandLine.join(List.of())).isEmpty();
        assertThat(CommandLine.join(List.of("/x", "a b", ""))).isEqualTo("/x \"a b\" \"\"");
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                line(""),
                line("  \t "),
                line("a", "a"),
                line(" a  b\tc ", "a", "b", "c"),
                line("\"a b\" c", "a b", "c"),
                line("a\" b\"c", "a bc"),
                line("\"\"", ""),
                line("a \"\" b", "a", "", "b"),
                // The examples of the page "Parsing C command-line arguments".
                line("\"a b c\" d e", "a b c", "d", "e"),
                line("\"ab\\\"c\" \"\\\\\" d", "ab\"c", "\\", "d"),
                line("a\\\\\\b d\"e f\"g h", "a\\\\\\b", "de fg", "h"),
                line("a\\\\\\\"b c d", "a\\\"b", "c", "d"),
                line("a\\\\\\\\\"b c\" d e", "a\\\\b c", "d", "e"),
                line("a\"b\"\" c d", "ab\" c d"),
                // A quote that is not closed reaches to the end.
                line("\"a b", "a b"),
                line("a \"", "a", ""),
                line("\"a\\", "a\\"),
                // Backslashes that no quote follows.
                line("a\\ b", "a\\", "b"),
                line("\"C:\\a b\\\\\" x", "C:\\a b\\", "x"),
                line("\"C:\\a b\\\" x", "C:\\a b\" x"),
                // Two quotes inside quotes are one quote, and the quotes go on.
                line("\"a\"\"b c\" d", "a\"b c", "d"),
                line("\"\"\"a b\"\"\" c", "\"a b\"", "c"),
                // A line break separates nothing.
                line("a\nb", "a\nb"));
    }

    private static Arguments line(String line, String... words) {
        return Arguments.of(line, List.of(words));
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @MethodSource("lines")
    void splits_as_the_started_program_would(String line, List<String> words) {
        assertThat(CommandLine.split(line)).isEqualTo(words);
        assertThat(ReferenceSplitter.split(line)).as("the reference").isEqualTo(words);
    }

    @Test
    void splits_every_line_as_the_documented_rules_do() {
        Random random = new Random(SEED);
        for (int i = 0; i < RANDOM_LINES; i++) {
            String line = text(random, 24);
            assertThat(CommandLine.split(line)).as("[%s]", line).isEqualTo(ReferenceSplitter.split(line));
        }
    }

    @Test
    void gives_back_every_list_of_arguments_that_it_joined() {
        Random random = new Random(SEED);
        for (int i = 0; i < RANDOM_LINES; i++) {
            List<String> arguments = Stream.generate(() -> text(random, 10))
                    .limit(random.nextInt(5))
                    .toList();
            String joined = CommandLine.join(arguments);
            assertThat(CommandLine.split(joined)).as("[%s]", joined).isEqualTo(arguments);
            assertThat(ReferenceSplitter.split(joined))
                    .as("[%s], by the reference", joined)
                    .isEqualTo(arguments);
        }
    }

    private static String text(Random random, int longest) {
        return random.ints(random.nextInt(longest + 1), 0, LETTERS.length)
                .mapToObj(i -> LETTERS[i])
                .collect(Collectors.joining());
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                program("", "", ""),
                program("   ", "", ""),
                program("notepad.exe", "notepad.exe", ""),
                program("notepad.exe C:\\a.txt", "notepad.exe", "C:\\a.txt"),
                program("  notepad.exe   C:\\a.txt  ", "notepad.exe", "C:\\a.txt"),
                program("notepad\tC:\\a.txt", "notepad", "C:\\a.txt"),
                program("notepad \t x", "notepad", "x"),
                program("\"C:\\a b\\c.exe\"", "C:\\a b\\c.exe", ""),
                program("\"C:\\a b\\c.exe\" /x", "C:\\a b\\c.exe", "/x"),
                program("  \"C:\\a b\\c.exe\"\t/x  /y ", "C:\\a b\\c.exe", "/x  /y"),
                program("\"C:\\a b\\c.exe\"/x", "C:\\a b\\c.exe", "/x"),
                program("\"C:\\a b\\c.exe", "C:\\a b\\c.exe", ""),
                program("\"", "", ""),
                program("\"\" x", "", "x"),
                // Backslashes mean themselves in the program, also before a quote.
                program("\"C:\\a b\\\" x", "C:\\a b\\", "x"),
                program("C:\\a\\ x", "C:\\a\\", "x"),
                // Only blanks and tabs separate, and in an open quote not even they.
                program("x.exe \u2003 a\u3000", "x.exe", "\u2003 a\u3000"),
                program("\n\u3000x.exe\u00a0 a\n", "x.exe\u00a0", "a\n"),
                program("x.exe a \"b  \t", "x.exe", "a \"b  \t"),
                program("x.exe a \"b\" ", "x.exe", "a \"b\" "),
                program("x.exe a\\ \t", "x.exe", "a\\"),
                // The arguments stay as they were written.
                program("x.exe \"a  b\"  \\\"c", "x.exe", "\"a  b\"  \\\"c"),
                program("x.exe \"unclosed  a", "x.exe", "\"unclosed  a"));
    }

    private static Arguments program(String line, String program, String arguments) {
        return Arguments.of(line, new Split(program, arguments));
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @MethodSource("programs")
    void takes_the_program_off_and_leaves_the_rest_as_it_was(String line, Split expected) {
        assertThat(CommandLine.splitProgram(line)).isEqualTo(expected);
    }

    @Test
    void gives_back_program_and_arguments_of_any_joined_line() {
        Random random = new Random(SEED);
        for (int i = 0; i < RANDOM_LINES; i++) {
            List<String> arguments = List.of("a".repeat(random.nextInt(3)), text(random, 6));
            String line = "\"C:\\Program Files\\x.exe\" " + CommandLine.join(arguments);
            Split split = CommandLine.splitProgram(line);
            assertThat(split.program()).isEqualTo("C:\\Program Files\\x.exe");
            assertThat(CommandLine.split(split.arguments())).as(line).isEqualTo(arguments);
        }
    }
}
