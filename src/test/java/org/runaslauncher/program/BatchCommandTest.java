package org.runaslauncher.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.runaslauncher.program.ProgramPart.ARGUMENTS;
import static org.runaslauncher.program.ProgramPart.PROGRAM;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {
    private static final String CMD = "C:\\Windows\\System32\\cmd.exe";
    private static final String BEGIN = "\"" + CMD + "\" /d /e:on /v:off /s /c \"";

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("  \t ", ""),
                Arguments.of("a", " a"),
                Arguments.of(" a   b ", " a b"),
                Arguments.of("/x:1 -y +z", " /x:1 -y +z"),
                Arguments.of("*.txt ?", " *.txt ?"),
                Arguments.of("C:\\a\\b.txt", " C:\\a\\b.txt"),
                Arguments.of("C:\\a\\ b", " C:\\a\\ b"),
                Arguments.of("\\\\server\\share\\a.txt", " \\\\server\\share\\a.txt"),
                Arguments.of("#$*+-./:?@\\_", " #$*+-./:?@\\_"),
                // Quotes that are not needed are not passed.
                Arguments.of("\"a\"", " a"),
                Arguments.of("a\"b\"c", " abc"),
                Arguments.of("\"C:\\a\\\\\"", " C:\\a\\"),
                Arguments.of("\"\"", " \"\""),
                Arguments.of("\"a b\"", " \"a b\""),
                Arguments.of("a\" \"b", " \"a b\""),
                Arguments.of("\"a\tb\"", " \"a\tb\""),
                Arguments.of("\"unclosed  a", " \"unclosed  a\""),
                Arguments.of("\"C:\\a b\\c\"", " \"C:\\a b\\c\""),
                // What would end the command, or redirect it, or group it.
                Arguments.of("a&b", " \"a&b\""),
                Arguments.of("a & b", " a \"&\" b"),
                Arguments.of("a|b <c >d", " \"a|b\" \"<c\" \">d\""),
                Arguments.of("(a) b)", " \"(a)\" \"b)\""),
                Arguments.of("a^b ^", " \"a^b\" \"^\""),
                // What separates parameters outside of quotes.
                Arguments.of("a,b c;d e=f", " \"a,b\" \"c;d\" \"e=f\""),
                Arguments.of("ÿ", " \"ÿ\""),
                Arguments.of("a\u00a0b", " \"a\u00a0b\""),
                Arguments.of("a\u3000b", " \"a\u3000b\""),
                // Without a meaning known to us: in quotes all the same.
                Arguments.of("~ ' ` [a] {b}", " \"~\" \"'\" \"`\" \"[a]\" \"{b}\""),
                Arguments.of("Jürgen Привет 日本語 ٣", " Jürgen Привет 日本語 ٣"),
                Arguments.of("\ud83d\ude00", " \"\ud83d\ude00\""),
                Arguments.of("\ud83d", " \"\ud83d\""),
                // These look like quotes and percent signs, and are none to cmd.exe.
                Arguments.of("\uff02 \uff05PATH\uff05", " \"\uff02\" \"\uff05PATH\uff05\""));
    }

    @ParameterizedTest(name = "[{0}] is passed [{1}]")
    @MethodSource("accepted")
    void passes_each_argument_plain_or_in_quotes(String typed, String passed) throws Exception {
        assertThat(command("C:\\a b\\x.bat", typed)).isEqualTo(BEGIN + "\"C:\\a b\\x.bat\"" + passed + '"');
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("%", BatchProblem.PERCENT, "%"),
                Arguments.of("a 100% b", BatchProblem.PERCENT, "100%"),
                Arguments.of("\"a %PATH% b\"", BatchProblem.PERCENT, "a %PATH% b"),
                Arguments.of("^%PATH^%", BatchProblem.PERCENT, "^%PATH^%"),
                Arguments.of("%%", BatchProblem.PERCENT, "%%"),
                Arguments.of("a!b", BatchProblem.EXCLAMATION_MARK, "a!b"),
                Arguments.of("a\\\"b", BatchProblem.QUOTE, "a\"b"),
                Arguments.of("\"a\"\"b\"", BatchProblem.QUOTE, "a\"b"),
                Arguments.of("\"\"\"a b\"\"\"", BatchProblem.QUOTE, "\"a b\""),
                Arguments.of("\"C:\\a b\\\\\"", BatchProblem.BACKSLASH_AT_END, "C:\\a b\\"),
                Arguments.of("a&b\\", BatchProblem.BACKSLASH_AT_END, "a&b\\"),
                Arguments.of("\"C:\\a b\\\" c", BatchProblem.QUOTE, "C:\\a b\" c"),
                Arguments.of("a\nb", BatchProblem.LINE_BREAK, "a\nb"),
                Arguments.of("a\r", BatchProblem.LINE_BREAK, "a\r"),
                Arguments.of("\0", BatchProblem.NUL, "\0"),
                Arguments.of("a\u001a", BatchProblem.CONTROL_CHARACTER, "a\u001a"),
                Arguments.of("a\u000bb", BatchProblem.CONTROL_CHARACTER, "a\u000bb"),
                Arguments.of("a\fb", BatchProblem.CONTROL_CHARACTER, "a\fb"),
                Arguments.of("a\u007fb", BatchProblem.CONTROL_CHARACTER, "a\u007fb"),
                Arguments.of("a\u0085b", BatchProblem.CONTROL_CHARACTER, "a\u0085b"));
    }

    @ParameterizedTest(name = "[{0}]: {1}")
    @MethodSource("refused")
    void refuses_what_quotes_do_not_protect(String typed, BatchProblem problem, String argument) {
        InvalidBatchCommandException refusal = refusal("C:\\a b\\x.bat", typed);
        assertThat(refusal.part()).isEqualTo(ARGUMENTS);
        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.parameters()).containsExactly(argument);
    }

    static Stream<Arguments> advisories() {
        String batBadBut =
                "CVE-2024-3566, flatt.tech/research/posts/batbadbut-you-cant-securely-execute-commands-on-windows";
        String rust = "CVE-2024-24576, rust-lang/rust tests/ui/std/windows-bat-args.rs";
        return Stream.of(
                Arguments.of(batBadBut, "\"&calc.exe", BatchProblem.QUOTE),
                Arguments.of(batBadBut, "\"^&calc.exe", BatchProblem.QUOTE),
                Arguments.of(batBadBut, "\\\"&calc.exe", BatchProblem.QUOTE),
                Arguments.of(batBadBut, "%CMDCMDLINE:~-1%&calc.exe", BatchProblem.PERCENT),
                Arguments.of("CVE-2024-3566, HSEC-2024-0003", "\"&calc.exe\"", BatchProblem.QUOTE),
                Arguments.of("CVE-2024-3566, VU#123335", "\"& calc", BatchProblem.QUOTE),
                Arguments.of(rust, "c is for cat", null),
                Arguments.of(rust, "\"", BatchProblem.QUOTE),
                Arguments.of(rust, " \"", BatchProblem.QUOTE),
                Arguments.of(rust, "\\", null),
                Arguments.of(rust, ">file.txt", null),
                Arguments.of(rust, "whoami.exe", null),
                Arguments.of(rust, "&a.exe", null),
                Arguments.of(rust, "&echo hello ", null),
                Arguments.of(rust, "!TMP!", BatchProblem.EXCLAMATION_MARK),
                Arguments.of(rust, "key=value", null),
                Arguments.of(rust, "\"key=value\"", BatchProblem.QUOTE),
                Arguments.of(rust, "key = value", null),
                Arguments.of(rust, "key=[\"value\"]", BatchProblem.QUOTE),
                Arguments.of(rust, "", null),
                Arguments.of(rust, "key=\"foo bar\"", BatchProblem.QUOTE),
                Arguments.of(rust, "key\\=value", null),
                Arguments.of(rust, "key=\"&whoami\"", BatchProblem.QUOTE),
                Arguments.of(rust, "key=[\">file.txt\"]", BatchProblem.QUOTE),
                Arguments.of(rust, "\n", BatchProblem.LINE_BREAK),
                Arguments.of(rust, "\r", BatchProblem.LINE_BREAK),
                Arguments.of(rust, "%hello", BatchProblem.PERCENT),
                Arguments.of(rust, "%PATH%", BatchProblem.PERCENT),
                Arguments.of(rust, "%%cd:~,%", BatchProblem.PERCENT),
                Arguments.of(rust, "%PATH%PATH%", BatchProblem.PERCENT),
                Arguments.of(rust, "\">file.txt", BatchProblem.QUOTE),
                Arguments.of(rust, "abc\"&echo hello", BatchProblem.QUOTE),
                Arguments.of(rust, "123\">file.txt", BatchProblem.QUOTE),
                Arguments.of(rust, "\"&echo hello&whoami.exe", BatchProblem.QUOTE),
                Arguments.of(rust, "hello^\"world", BatchProblem.QUOTE),
                Arguments.of(rust, "hello &echo oh no >file.txt", null));
    }

    @ParameterizedTest(name = "{1} ({0}): {2}")
    @MethodSource("advisories")
    void refuses_or_quotes_the_arguments_of_the_advisories(String source, String argument, BatchProblem problem)
            throws Exception {
        String typed = CommandLine.quote(argument);
        if (problem == null) {
            assertThat(command("C:\\x.bat", typed))
                    .isIn(BEGIN + "\"C:\\x.bat\" " + argument + '"', BEGIN + "\"C:\\x.bat\" \"" + argument + "\"\"");
        } else {
            assertThat(refusal("C:\\x.bat", typed).problem()).isEqualTo(problem);
        }
    }

    /** CVE-2024-43402: Windows ignores dots and blanks at the end of a path. */
    @ParameterizedTest
    @ValueSource(strings = {"x.bat", "X.BAT", "x.Cmd", "x.bat.", "x.bat ", "x.bat. .", "x.cmd  . . ", "a.exe.bat"})
    void knows_a_batch_file_by_what_Windows_makes_of_its_name(String name) throws Exception {
        assertThat(BatchCommand.isBatchFile(name)).isTrue();
        String read = name.replaceFirst("[. ]+$", "");
        assertThat(command("C:\\" + name, "a&b")).isEqualTo(BEGIN + "\"C:\\" + read + "\" \"a&b\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x.exe", "bat", "x.bat.exe", "x.bat\u00a0", "x.batch", "x.bat\\", ""})
    void takes_nothing_else_for_a_batch_file(String name) {
        assertThat(BatchCommand.isBatchFile(name)).isFalse();
        assertThat(refusal("C:\\" + name, "").problem()).isEqualTo(BatchProblem.PATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\a&b (c) ^d!,;=e\\[f] {g} 'h' ~`@#$+.bat",
                "C:\\Jürgen\\日本\\\ud83d\ude00.cmd",
                "C:\\a\\.bat",
                "\\\\server\\share\\x.bat",
                "\\\\server.corp.example\\share$\\a b\\x.bat"
            })
    void runs_a_file_whatever_its_path_holds(String path) throws Exception {
        assertThat(command(path, "a")).isEqualTo(BEGIN + '"' + path + "\" a\"");
    }

    static Stream<Arguments> refusedPaths() {
        return Stream.of(
                Arguments.of("C:\\100%\\x.bat", BatchProblem.PERCENT),
                Arguments.of("C:\\%PATH%.bat", BatchProblem.PERCENT),
                Arguments.of("C:\\a\"&calc.exe&\"b.bat", BatchProblem.QUOTE),
                Arguments.of("C:\\a\n.bat", BatchProblem.LINE_BREAK),
                Arguments.of("C:\\a\0.bat", BatchProblem.NUL),
                Arguments.of("C:\\a\u0001.bat", BatchProblem.CONTROL_CHARACTER),
                Arguments.of("C:\\a\t.bat", BatchProblem.PATH),
                Arguments.of("x.bat", BatchProblem.PATH),
                Arguments.of("\\x.bat", BatchProblem.PATH),
                Arguments.of("C:x.bat", BatchProblem.PATH),
                Arguments.of("C:/a/x.bat", BatchProblem.PATH),
                Arguments.of("C:\\a\\*.bat", BatchProblem.PATH),
                Arguments.of("C:\\a.txt:x.bat", BatchProblem.PATH),
                Arguments.of("\\\\?\\C:\\x.bat", BatchProblem.PATH),
                Arguments.of("\\\\.\\C:\\x.bat", BatchProblem.PATH),
                Arguments.of("", BatchProblem.PATH));
    }

    @ParameterizedTest(name = "[{0}]: {1}")
    @MethodSource("refusedPaths")
    void refuses_a_path_that_would_not_arrive(String path, BatchProblem problem) {
        InvalidBatchCommandException refusal = refusal(path, "");
        assertThat(refusal.part()).isEqualTo(PROGRAM);
        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.parameters()).containsExactly(path);
    }

    @Test
    void refuses_a_line_that_is_longer_than_cmd_reads() throws Exception {
        int room = BatchCommand.LONGEST - command("C:\\x.bat", "").length() - 1;
        assertThat(command("C:\\x.bat", "a".repeat(room))).hasSize(8_191);

        InvalidBatchCommandException refusal = refusal("C:\\x.bat", "a".repeat(room + 1));
        assertThat(refusal.part()).isEqualTo(ARGUMENTS);
        assertThat(refusal.problem()).isEqualTo(BatchProblem.TOO_LONG);
        assertThat(refusal.parameters()).isEqualTo(List.of(8_191, 8_192).toArray());
    }

    private static String command(String path, String typed) throws InvalidBatchCommandException {
        return BatchCommand.of(CMD, path, typed).commandLine();
    }

    private static InvalidBatchCommandException refusal(String path, String typed) {
        InvalidBatchCommandException refusal =
                catchThrowableOfType(InvalidBatchCommandException.class, () -> BatchCommand.of(CMD, path, typed));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }
}
