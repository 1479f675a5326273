package org.runaslauncher.program;

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
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.program.path.PathProblem;

class TargetFinderTest {
    private final TargetFinder finder = new TargetFinder(FakeWindows.around(new FakeProgramFiles()
            .folder("C:\\Program Files\\Tool")
            .file("C:\\Program Files\\Tool\\tool.exe")
            .file("C:\\Program Files\\Tool\\tool")
            .file("C:\\Program Files\\Tool\\old.COM")
            .file("C:\\Program Files\\Tool\\read me.txt")
            .file("C:\\Program Files\\Tool\\console.msc")
            .file("C:\\Program Files\\Tool\\noextension")
            .file("C:\\Program Files\\Tool\\only.exe")
            .unreachable("\\\\dead\\share\\tool.exe")
            .unreachable("\\\\dead\\share")
            .file("C:\\Program Files\\Tool\\v1.2.exe")
            .folder("C:\\Program Files\\Tool\\twin")
            .file("C:\\Program Files\\Tool\\twin.exe")
            .refused("\\\\adm\\s$")
            .file("C:\\Current\\notepad readme.exe")
            .folder("C:\\100%windir%")
            .file("C:\\100%windir%\\x.exe")
            .file("C:\\root.exe")
            .file("C:\\日本語.exe")
            .folder("\\\\server\\share")
            .file("\\\\server\\share\\net.exe")
            .folder("C:\\Current")
            .file("C:\\Current\\here.exe")
            .file("C:\\Current\\notepad.exe")));

    private Target find(String program, String arguments, String startFolder) throws InvalidProgramException {
        return finder.find(new Picked(program, arguments, startFolder, true)).target();
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            C:\\Windows\\regedit.exe                   | C:\\Windows\\regedit.exe
            ~  C:\\Windows\\regedit.exe  ~             | C:\\Windows\\regedit.exe
            "C:\\Program Files\\Tool\\tool.exe"        | C:\\Program Files\\Tool\\tool.exe
            C:\\Program Files\\Tool\\tool.exe          | C:\\Program Files\\Tool\\tool.exe
            ~ " C:\\Windows\\regedit.exe " ~           | C:\\Windows\\regedit.exe
            C:/Windows/regedit.exe                     | C:\\Windows\\regedit.exe
            %windir%\\regedit.exe                      | C:\\Windows\\regedit.exe
            "%SystemRoot%\\System32\\notepad.exe"      | C:\\Windows\\System32\\notepad.exe
            \\\\server\\share\\net.exe                 | \\\\server\\share\\net.exe
            //server/share/net.exe                     | \\\\server\\share\\net.exe
            C:\\Program Files\\Tool\\old.COM           | C:\\Program Files\\Tool\\old.COM
            C:\\日本語.exe                             | C:\\日本語.exe
            notepad                                    | C:\\Windows\\System32\\notepad.exe
            notepad.exe                                | C:\\Windows\\System32\\notepad.exe
            regedit                                    | C:\\Windows\\regedit.exe
            "regedit.exe"                              | C:\\Windows\\regedit.exe
            here.exe                                   | C:\\Current\\here.exe
            here                                       | C:\\Current\\here.exe
            C:\\Program Files\\Tool\\only              | C:\\Program Files\\Tool\\only.exe
            C:\\Program Files\\Tool\\twin.exe          | C:\\Program Files\\Tool\\twin.exe
            \\\\?\\C:\\Windows\\regedit.exe              | C:\\Windows\\regedit.exe
            \\\\adm\\s$\\tool.exe                       | \\\\adm\\s$\\tool.exe
            \\\\adm\\s$\\tool.exe /x y                  | \\\\adm\\s$\\tool.exe
            \\\\adm\\s$\\my tool.exe /x y               | \\\\adm\\s$\\my tool.exe
            notepad readme                             | C:\\Windows\\System32\\notepad.exe
            C:\\100%windir%\\x.exe                     | C:\\100%windir%\\x.exe
            ~"C:\\Windows\\regedit.exe. "~             | C:\\Windows\\regedit.exe
            C:\\Windows\\regedit.exe...                | C:\\Windows\\regedit.exe
            """)
    void finds_the_executable(String program, String executable) throws Exception {
        assertThat(find(program, "", "").executable()).isEqualTo(executable);
    }

    @Test
    void looks_for_a_bare_name_in_the_system_folder_before_the_current_one() throws Exception {
        assertThat(find("notepad.exe", "", "").executable()).isEqualTo("C:\\Windows\\System32\\notepad.exe");
        assertThat(find("C:\\Current\\notepad.exe", "", "").executable()).isEqualTo("C:\\Current\\notepad.exe");
    }

    static Stream<Arguments> problems() {
        String good = "C:\\Windows\\regedit.exe";
        return Stream.of(
                problem("", "", "", ProgramProblem.NO_PROGRAM),
                problem(" \t ", "", "", ProgramProblem.NO_PROGRAM),
                problem("\"\"", "", "", ProgramProblem.NO_PROGRAM),
                problem("\"  \"", "", "", ProgramProblem.NO_PROGRAM),
                problem("https://example.com/x.exe", "", "", ProgramProblem.URL),
                problem("HTTP://EXAMPLE.COM", "", "", ProgramProblem.URL),
                problem("mailto:alice@example.com", "", "", ProgramProblem.URL),
                problem("ms-settings:display", "", "", ProgramProblem.SETTINGS),
                problem("MS-Settings:", "", "", ProgramProblem.SETTINGS),
                problem("shell:startup", "", "", ProgramProblem.URL),
                problem("C:\\a*.exe", "", "", PathProblem.FORBIDDEN_CHARACTER, "*"),
                problem("C:\\a?.exe", "", "", PathProblem.FORBIDDEN_CHARACTER, "?"),
                problem("C:\\a<.exe", "", "", PathProblem.FORBIDDEN_CHARACTER, "<"),
                problem("C:\\a>.exe", "", "", PathProblem.FORBIDDEN_CHARACTER, ">"),
                problem("C:\\a|.exe", "", "", PathProblem.FORBIDDEN_CHARACTER, "|"),
                problem("\"C:\\a.exe\" /x", "", "", ProgramProblem.MISSING, "C:\\a.exe"),
                problem("C:\\a\n.exe", "", "", PathProblem.CONTROL_CHARACTER, "U+000A"),
                problem("C:\\a\u0000.exe", "", "", PathProblem.CONTROL_CHARACTER, "U+0000"),
                problem("C:\\Windows", "", "", ProgramProblem.FOLDER, "C:\\Windows"),
                problem("C:\\", "", "", ProgramProblem.FOLDER, "C:\\"),
                problem("C:\\Windows\\none.exe", "", "", ProgramProblem.MISSING, "C:\\Windows\\none.exe"),
                problem("C:\\none.exe", "", "", ProgramProblem.MISSING, "C:\\none.exe"),
                problem("none", "", "", ProgramProblem.MISSING, "C:\\Current\\none"),
                problem("C:\\No\\x.exe", "", "", ProgramProblem.FOLDER_MISSING, "C:\\No\\x.exe", "C:\\No"),
                problem("Z:\\x.exe", "", "", ProgramProblem.FOLDER_MISSING, "Z:\\x.exe", "Z:\\"),
                problem(
                        "\\\\gone\\share\\x.exe",
                        "",
                        "",
                        ProgramProblem.FOLDER_MISSING,
                        "\\\\gone\\share\\x.exe",
                        "\\\\gone\\share"),
                problem(
                        "C:\\Program Files\\Tool\\read me.txt",
                        "",
                        "",
                        ProgramProblem.NO_ASSOCIATION,
                        "read me.txt",
                        ".txt"),
                problem(
                        "C:\\Program Files\\Tool\\console.msc",
                        "",
                        "",
                        ProgramProblem.HANDLER_MISSING,
                        "console.msc",
                        "C:\\Windows\\System32\\mmc.exe"),
                problem("C:\\Program Files\\Tool\\noextension", "", "", ProgramProblem.NOT_A_PROGRAM, "noextension"),
                problem("C:\\Program Files\\Tool\\tool", "", "", ProgramProblem.NOT_A_PROGRAM, "tool"),
                problem(good, "a\nb", "", ProgramProblem.CONTROL_CHARACTER),
                problem(good, "a\u0000b", "", ProgramProblem.CONTROL_CHARACTER),
                problem("\\\\dead\\share\\tool.exe", "", "", ProgramProblem.UNREACHABLE, "\\\\dead\\share\\tool.exe"),
                problem(good, "", "\\\\dead\\share", ProgramProblem.START_FOLDER_MISSING, "\\\\dead\\share"),
                problem(good, "", "C:\\No", ProgramProblem.START_FOLDER_MISSING, "C:\\No"),
                problem(good, "", "Z:\\No\\No", ProgramProblem.START_FOLDER_MISSING, "Z:\\No\\No"),
                problem(good, "", good, ProgramProblem.START_FOLDER_IS_A_FILE, good),
                problem(good, "", "Windows", ProgramProblem.START_FOLDER_NOT_ABSOLUTE, "Windows"),
                problem(good, "", "\\Windows", ProgramProblem.START_FOLDER_NOT_ABSOLUTE, "\\Windows"),
                problem(good, "", "C:Windows", PathProblem.RELATIVE_TO_DRIVE, "C:"),
                problem(good, "", "C:\\Win*", PathProblem.FORBIDDEN_CHARACTER, "*"),
                problem(good, "", "C:\\Win\ndows", PathProblem.CONTROL_CHARACTER, "U+000A"));
    }

    private static Arguments problem(
            String program, String arguments, String startFolder, Enum<?> problem, Object... parameters) {
        return Arguments.of(program, arguments, startFolder, problem, List.of(parameters));
    }

    @ParameterizedTest(name = "[{0}] [{1}] in [{2}]: {3} {4}")
    @MethodSource("problems")
    void says_what_is_wrong(
            String program, String arguments, String startFolder, Enum<?> problem, List<Object> parameters) {
        InvalidProgramException refused =
                catchThrowableOfType(InvalidProgramException.class, () -> find(program, arguments, startFolder));

        assertThat(refused).isNotNull();
        assertThat((Object) refused.problem()).isEqualTo(problem);
        assertThat(refused.part()).isEqualTo(theOnlyOneThatIsNotGood(arguments, startFolder));
        assertThat(refused.parameters()).containsExactlyElementsOf(parameters);
    }

    private static ProgramPart theOnlyOneThatIsNotGood(String arguments, String startFolder) {
        if (!arguments.isEmpty()) {
            return ProgramPart.ARGUMENTS;
        }
        return startFolder.isEmpty() ? ProgramPart.PROGRAM : ProgramPart.START_FOLDER;
    }

    @ParameterizedTest(name = "{0} in [{1}] starts in {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            C:\\Program Files\\Tool\\tool.exe | ~~                          | C:\\Program Files\\Tool
            C:\\Program Files\\Tool\\tool.exe | ~   ~                       | C:\\Program Files\\Tool
            C:\\Program Files\\Tool\\tool.exe | ""                          | C:\\Program Files\\Tool
            C:\\root.exe                      | ~~                          | C:\\
            \\\\server\\share\\net.exe        | ~~                          | \\\\server\\share
            notepad                           | ~~                          | C:\\Windows\\System32
            notepad                           | C:\\Windows                 | C:\\Windows
            notepad                           | ~ "C:\\Program Files\\Tool" ~ | C:\\Program Files\\Tool
            notepad                           | C:\\Windows\\               | C:\\Windows
            notepad                           | C:/Windows/System32         | C:\\Windows\\System32
            notepad                           | C:\\                        | C:\\
            notepad                           | %windir%                    | C:\\Windows
            notepad                           | \\\\server\\share           | \\\\server\\share
            """)
    void starts_in_the_program_s_own_folder_unless_told_otherwise(String program, String given, String expected)
            throws Exception {
        assertThat(find(program, "", given).startFolder()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0}] is [{1}]")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                | ~~
            ~   ~             | ~~
            ~  /a  "b c"  ~   | /a  "b c"
            ~a\tb~            | ~a\tb~
            %windir% * ? <    | %windir% * ? <
            """)
    void passes_the_arguments_on_as_they_are_less_the_blanks_around(String given, String expected) throws Exception {
        assertThat(find("notepad", given, "").arguments()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0}] is {1} with [{2}]")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            notepad.exe C:\\a.txt                         | notepad.exe                        | C:\\a.txt
            notepad C:\\a.txt                             | notepad                            | C:\\a.txt
            %windir%\\regedit /e x                        | %windir%\\regedit                  | /e x
            "C:\\Program Files\\Tool\\tool.exe" /x       | C:\\Program Files\\Tool\\tool.exe | /x
            "Z:\\not there\\x.exe" /x                    | Z:\\not there\\x.exe              | /x
            C:\\Windows\\regedit.exe                     | C:\\Windows\\regedit.exe          | ~~
            "C:\\Program Files\\Tool\\tool.exe"          | "C:\\Program Files\\Tool\\tool.exe" | ~~
            C:\\Program Files\\Tool\\read me.txt         | C:\\Program Files\\Tool\\read me.txt | ~~
            Z:\\My Tools\\x.exe                          | Z:\\My Tools\\x.exe               | ~~
            \\\\asleep\\My Share\\x.exe                  | \\\\asleep\\My Share\\x.exe       | ~~
            ~~                                           | ~~                                 | ~~
            """)
    void takes_a_single_word_apart_only_if_it_is_a_command_line(String word, String program, String arguments) {
        assertThat(finder.splitCommand(word)).isEqualTo(new CommandLine.Split(program, arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202aC:\\Windows\\regedit.exe",
                "C:\\Windows\\regedit.exe\u200e",
                "\u202a\"C:\\Windows\\regedit.exe\"\u202c"
            })
    void drops_the_invisible_marks_that_are_copied_with_a_path(String pasted) throws Exception {
        assertThat(find(pasted, "", "").executable()).isEqualTo("C:\\Windows\\regedit.exe");
    }

    @Test
    void refuses_what_is_hidden_behind_a_file() {
        InvalidProgramException refused = catchThrowableOfType(
                InvalidProgramException.class, () -> find("C:\\Program Files\\Tool\\read me.txt:evil.exe", "", ""));
        assertThat((Object) refused.problem()).isEqualTo(PathProblem.ALTERNATE_DATA_STREAM);
        assertThat(refused.parameters()).containsExactly("read me.txt", ":evil.exe");
    }
}
