package org.runaslauncher.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.program.Alternative.Kind;

/** What another account does not have, and what is done about it. */
class AnotherAccountTest {
    private static final String SYSTEM = "C:\\Windows\\System32";

    private final FakeProgramFiles files = new FakeProgramFiles()
            .folder("C:\\work")
            .file("C:\\work\\tool.exe")
            .folder("H:\\")
            .folder("H:\\a b")
            .file("H:\\tool.exe")
            .file("H:\\a b\\tool.exe")
            .folder("S:\\")
            .file("S:\\tool.exe")
            .folder("\\\\server\\share")
            .folder("\\\\server\\share\\a b")
            .file("\\\\server\\share\\tool.exe");

    private final FakeWindows windows =
            new FakeWindows(files).network('H', "\\\\server\\share").substituted('S', "C:\\work");

    private final TargetFinder finder = new TargetFinder(windows.surroundings());

    @ParameterizedTest(name = "{0} is {1} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            H:\\tool.exe       | \\\\server\\share\\tool.exe       | \\\\server\\share
            h:\\tool.exe       | \\\\server\\share\\tool.exe       | \\\\server\\share
            H:\\a b\\tool.exe  | \\\\server\\share\\a b\\tool.exe  | \\\\server\\share\\a b
            S:\\tool.exe       | C:\\work\\tool.exe                | C:\\work
            C:\\work\\tool.exe | C:\\work\\tool.exe                | C:\\work
            """)
    void puts_what_a_letter_stands_for_in_its_place(String program, String executable, String folder) throws Exception {
        Target target = find(program, "", "").target();

        assertThat(target.executable()).isEqualTo(executable);
        assertThat(target.startFolder()).isEqualTo(folder);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            H:\\a.txt             | \\\\server\\share\\a.txt
            "H:\\a b.txt" /q      | "\\\\server\\share\\a b.txt" /q
            /log:H:\\x.log        | /log:\\\\server\\share\\x.log
            --out=h:/x s:\\y      | --out=\\\\server\\share/x C:\\work\\y
            C:\\a.txt             | C:\\a.txt
            H: h:x /H             | H: h:x /H
            https:\\\\x TeacH:\\x | https:\\\\x TeacH:\\x
            """)
    void puts_it_into_the_arguments_where_a_path_begins(String arguments, String expected) throws Exception {
        assertThat(find("C:\\work\\tool.exe", arguments, "").target().arguments())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            B:\\a.txt /q          | "\\\\server\\my share\\a.txt" /q
            "B:\\a.txt"  /q       | "\\\\server\\my share\\a.txt"  /q
            /log:B:\\x B:\\       | "/log:\\\\server\\my share\\x" "\\\\server\\my share\\\\"
            \\\\?\\B:\\a.txt       | \\\\?\\B:\\a.txt
            """)
    void keeps_an_argument_one_argument(String arguments, String expected) throws Exception {
        windows.network('B', "\\\\server\\my share");

        assertThat(find("C:\\work\\tool.exe", arguments, "").target().arguments())
                .isEqualTo(expected);
    }

    @Test
    void looks_at_the_opener_of_a_document_as_at_a_program() throws Exception {
        files.file("C:\\work\\x.foo");
        windows.opens(".foo", "\"H:\\tool.exe\" /t H:\\templates \"%1\"");

        Found found = find("C:\\work\\x.foo", "", "");

        assertThat(found.target().commandLine())
                .isEqualTo("\"\\\\server\\share\\tool.exe\" /t \\\\server\\share\\templates \"C:\\work\\x.foo\"");
        assertThat(found.notices())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.OPENED_BY_UNPROTECTED, NoticeKind.LETTER_REPLACED, NoticeKind.ON_A_SHARE);
    }

    @Test
    void does_not_start_the_command_prompt_on_a_share() throws Exception {
        files.file(SYSTEM + "\\cmd.exe").file("H:\\x.bat").file("\\\\server\\share\\x.bat");

        Found found = find("H:\\x.bat", "", "");

        assertThat(found.target().startFolder()).isEqualTo(SYSTEM);
        assertThat(found.notices())
                .contains(Notice.of(NoticeKind.COMMAND_PROMPT_NOT_ON_A_SHARE, "\\\\server\\share", SYSTEM));
    }

    @Test
    void starts_in_a_folder_that_only_the_other_account_may_look_into() throws Exception {
        files.refused("C:\\Users\\boss");

        assertThat(find("notepad", "", "C:\\Users\\boss\\Documents").target().startFolder())
                .isEqualTo("C:\\Users\\boss\\Documents");
    }

    @Test
    void puts_it_into_the_start_folder() throws Exception {
        assertThat(find("C:\\work\\tool.exe", "", "H:\\a b").target().startFolder())
                .isEqualTo("\\\\server\\share\\a b");
    }

    @Test
    void leaves_everything_to_the_current_user() throws Exception {
        Found found = finder.find(new Picked("H:\\tool.exe", "H:\\x", "H:\\a b", false));

        assertThat(found.target()).isEqualTo(new Target("H:\\tool.exe", "H:\\x", "H:\\a b"));
        assertThat(found.notices()).isEmpty();
    }

    @Test
    void says_each_letter_once() throws Exception {
        assertThat(find("H:\\tool.exe", "H:\\x S:\\y", "").notices())
                .containsExactly(
                        Notice.of(NoticeKind.LETTER_REPLACED, "H:", "\\\\server\\share"),
                        Notice.of(NoticeKind.LETTER_REPLACED, "S:", "C:\\work"),
                        Notice.of(NoticeKind.ON_A_SHARE, "\\\\server\\share"));
    }

    @Test
    void warns_of_a_share_that_is_reached_with_other_credentials() throws Exception {
        windows.connected("\\\\server\\share", "CORP\\backup");

        assertThat(find("\\\\server\\share\\tool.exe", "", "").notices())
                .containsExactly(
                        Notice.of(NoticeKind.SHARE_WITH_OTHER_CREDENTIALS, "\\\\server\\share", "CORP\\backup"));
    }

    @Test
    void starts_in_the_system_folder_if_the_program_s_own_lets_nobody_in() throws Exception {
        files.closed("C:\\work");

        Found found = find("C:\\work\\tool.exe", "", "");

        assertThat(found.target().startFolder()).isEqualTo(SYSTEM);
        assertThat(found.notices()).containsExactly(Notice.of(NoticeKind.START_FOLDER_CHANGED, "C:\\work", SYSTEM));
    }

    @Test
    void starts_where_the_user_says_and_warns_if_the_account_may_not_be_let_in() throws Exception {
        files.closed("C:\\work");

        Found found = find("notepad", "", "C:\\work");

        assertThat(found.target().startFolder()).isEqualTo("C:\\work");
        assertThat(found.notices())
                .containsExactly(
                        Notice.of(NoticeKind.START_FOLDER_NOT_OPEN, "C:\\work").or(Alternative.startFolder(SYSTEM)));
    }

    @Test
    void warns_of_a_file_that_only_the_current_user_may_read() throws Exception {
        files.closed("C:\\work\\tool.exe");

        assertThat(find("C:\\work\\tool.exe", "", "").notices())
                .containsExactly(Notice.of(NoticeKind.NOT_OPEN, "C:\\work\\tool.exe"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "C:\\Users\\me\\AppData\\Local\\Programs\\x.exe,me",
        "C:\\Users\\somebody\\x.exe,somebody",
        "C:\\Users\\Public\\x.exe,",
        "C:\\Users\\x.exe,"
    })
    void warns_of_what_lies_in_a_profile(String program, String owner) throws Exception {
        files.folder(program.substring(0, program.lastIndexOf('\\'))).file(program);

        assertThat(find(program, "", "").notices())
                .isEqualTo(owner == null ? List.of() : List.of(Notice.of(NoticeKind.PRIVATE_FOLDER, program, owner)));
    }

    @Test
    void warns_of_apps_and_offers_what_windows_has_of_the_same_name() throws Exception {
        String app = "C:\\Program Files\\WindowsApps\\Microsoft.Notepad_8wekyb3d8bbwe\\notepad.exe";
        String alias = "C:\\Users\\me\\AppData\\Local\\Microsoft\\WindowsApps\\wt.exe";
        files.folder("C:\\Program Files\\WindowsApps\\Microsoft.Notepad_8wekyb3d8bbwe")
                .file(app)
                .folder("C:\\Users\\me\\AppData\\Local\\Microsoft\\WindowsApps")
                .alias(alias);

        assertThat(find(app, "", "").notices())
                .containsExactly(Notice.of(NoticeKind.PACKAGED_APP, "notepad.exe")
                        .or(Alternative.program(Kind.PROGRAM_OF_WINDOWS, SYSTEM + "\\notepad.exe")));
        assertThat(find(alias, "", "").notices())
                .containsExactly(Notice.of(NoticeKind.APP_ALIAS, "wt.exe")
                        .or(Alternative.program(Kind.COMMAND_PROMPT, SYSTEM + "\\cmd.exe")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"explorer.exe", "C:\\Windows\\explorer.exe", "%windir%\\EXPLORER"})
    void warns_of_explorer(String program) throws Exception {
        files.file("C:\\Windows\\explorer.exe");

        assertThat(find(program, "", "").notices())
                .containsExactly(Notice.of(NoticeKind.EXPLORER)
                        .or(Alternative.program(Kind.COMMAND_PROMPT, SYSTEM + "\\cmd.exe")));
    }

    @ParameterizedTest
    @CsvSource({"control.exe,/name Microsoft.System", "ncpa.cpl,", "C:\\Windows\\System32\\APPWIZ.CPL,"})
    void warns_of_what_only_hands_over_to_explorer(String program, String arguments) throws Exception {
        for (String name : List.of("control.exe", "ncpa.cpl", "appwiz.cpl", "rundll32.exe")) {
            files.file(SYSTEM + '\\' + name);
        }

        assertThat(find(program, arguments == null ? "" : arguments, "").notices())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.EXPLORER);
    }

    private Found find(String program, String arguments, String startFolder) throws InvalidProgramException {
        return finder.find(new Picked(program, arguments, startFolder, true));
    }
}
