package org.runaslauncher.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeWindows;

/** Which command line starts what. */
class ProgramKindsTest {
    private static final String SYSTEM = "C:\\Windows\\System32\\";

    private final FakeProgramFiles files = new FakeProgramFiles()
            .folder("C:\\a b")
            .folder("C:\\Program Files")
            .folder("C:\\Program Files\\Reader")
            .folder("C:\\Program Files\\Reader\\My Reader")
            .file("C:\\Program Files\\Reader\\My Reader\\read er.exe")
            .file("C:\\Windows\\explorer.exe");

    private final FakeWindows windows = new FakeWindows(files);
    private final TargetFinder finder = new TargetFinder(windows.surroundings());

    ProgramKindsTest() {
        for (String handler : new String[] {
            "cmd.exe",
            "mmc.exe",
            "rundll32.exe",
            "msiexec.exe",
            "wscript.exe",
            "WindowsPowerShell\\v1.0\\powershell.exe"
        }) {
            files.file(SYSTEM + handler);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            exe | /x "y z" | "C:\\a b\\ж 日.exe" /x "y z"
            COM | ~~       | "C:\\a b\\ж 日.COM"
            bat | ~~       | "SYSTEM\\cmd.exe" /d /e:on /v:off /s /c ""C:\\a b\\ж 日.bat""
            cmd | a "b c"  | "SYSTEM\\cmd.exe" /d /e:on /v:off /s /c ""C:\\a b\\ж 日.cmd" a "b c""
            msc | ~~       | "SYSTEM\\mmc.exe" "C:\\a b\\ж 日.msc"
            msc | /32      | "SYSTEM\\mmc.exe" "C:\\a b\\ж 日.msc" /32
            cpl | ~~       | "SYSTEM\\rundll32.exe" SYSTEM\\shell32.dll,Control_RunDLL "C:\\a b\\ж 日.cpl"
            cpl | @0,1     | "SYSTEM\\rundll32.exe" SYSTEM\\shell32.dll,Control_RunDLL "C:\\a b\\ж 日.cpl",@0,1
            cpl | ,@0,1    | "SYSTEM\\rundll32.exe" SYSTEM\\shell32.dll,Control_RunDLL "C:\\a b\\ж 日.cpl",@0,1
            msi | /qb      | "SYSTEM\\msiexec.exe" /i "C:\\a b\\ж 日.msi" /qb
            msp | ~~       | "SYSTEM\\msiexec.exe" /p "C:\\a b\\ж 日.msp"
            ps1 | -A "b c" | "SYSTEM\\WindowsPowerShell\\v1.0\\powershell.exe" -NoProfile -ExecutionPolicy Bypass -File "C:\\a b\\ж 日.ps1" -A "b c"
            vbs | ~~       | "SYSTEM\\wscript.exe" "C:\\a b\\ж 日.vbs"
            VBE | ~~       | "SYSTEM\\wscript.exe" "C:\\a b\\ж 日.VBE"
            js  | 1        | "SYSTEM\\wscript.exe" "C:\\a b\\ж 日.js" 1
            jse | ~~       | "SYSTEM\\wscript.exe" "C:\\a b\\ж 日.jse"
            wsf | ~~       | "SYSTEM\\wscript.exe" "C:\\a b\\ж 日.wsf"
            wsh | ~~       | "SYSTEM\\wscript.exe" "C:\\a b\\ж 日.wsh"
            """)
    void starts_each_kind_by_the_program_of_windows_for_it(String extension, String arguments, String commandLine)
            throws Exception {
        String file = "C:\\a b\\ж 日." + extension;
        files.file(file);

        assertThat(find(file, arguments).target().commandLine()).isEqualTo(commandLine.replace("SYSTEM\\", SYSTEM));
        assertThat(find(file, arguments).target().startFolder()).isEqualTo("C:\\a b");
        assertThat(find(file, arguments).file()).isEqualTo(file);
    }

    @Test
    void knows_a_kind_for_each_extension_only_once() {
        Set<String> extensions = Arrays.stream(ProgramKind.values())
                .flatMap(kind -> kind.extensions().stream())
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(ProgramKind.values())
                        .mapToInt(kind -> kind.extensions().size())
                        .sum())
                .isEqualTo(extensions.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.bat.", "x.bat ", "x.bat. .", "x.BAT...", "X.Cmd "})
    void takes_a_batch_file_for_one_whatever_follows_its_name(String name) throws Exception {
        files.file("C:\\a b\\x.bat").file("C:\\a b\\X.Cmd").file("C:\\a b\\x.BAT");

        assertThat(find("\"C:\\a b\\" + name + "\"", "").kind()).isEqualTo(ProgramKind.BATCH_FILE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"%PATH%,PERCENT", "a!b,EXCLAMATION_MARK", "a\\\"b,QUOTE", "\"a b\\\\\",BACKSLASH_AT_END"})
    void refuses_for_a_batch_file_what_would_not_arrive(String argument, BatchProblem problem) {
        files.file("C:\\a b\\x.bat");

        InvalidProgramException refused = refused("C:\\a b\\x.bat", argument);

        assertThat((Object) refused.problem()).isEqualTo(problem);
        assertThat(refused.part()).isEqualTo(ProgramPart.ARGUMENTS);
    }

    @ParameterizedTest(name = "{0} with {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "C:\\Windows\\System32\\notepad.exe" "%1"                 | txt | ~~    | "C:\\Windows\\System32\\notepad.exe" "C:\\a b\\x.txt"
            %SystemRoot%\\system32\\NOTEPAD.EXE %1                    | txt | /p    | "C:\\Windows\\system32\\NOTEPAD.EXE" C:\\a b\\x.txt /p
            notepad.exe "%L" %*                                       | txt | /a /b | "C:\\Windows\\System32\\notepad.exe" "C:\\a b\\x.txt" /a /b
            C:\\Program Files\\Reader\\My Reader\\read er.exe -f "%1" | pdf | ~~    | "C:\\Program Files\\Reader\\My Reader\\read er.exe" -f "C:\\a b\\x.pdf"
            "C:\\Program Files\\Reader\\My Reader\\read er.exe"       | pdf | ~~    | "C:\\Program Files\\Reader\\My Reader\\read er.exe"
            "%1" /S                                                   | scr | ~~    | "C:\\a b\\x.scr" /S
            "%1" %*                                                   | scr | /c    | "C:\\a b\\x.scr" /c
            notepad.exe "%V" %2 %3                                    | log | ~~    | "C:\\Windows\\System32\\notepad.exe" "C:\\a b\\x.log"
            """)
    void opens_a_document_with_its_program(String registered, String extension, String arguments, String commandLine)
            throws Exception {
        files.file("C:\\a b\\x." + extension);
        windows.opens("." + extension, registered);

        assertThat(find("C:\\a b\\x." + extension, arguments).target().commandLine())
                .isEqualTo(commandLine);
    }

    @Test
    void says_which_program_opens_a_document() throws Exception {
        files.file("C:\\a b\\x.txt");
        windows.opens(".txt", "notepad.exe %1");

        assertThat(find("C:\\a b\\x.txt", "").notices())
                .containsExactly(Notice.of(NoticeKind.OPENED_BY, ".txt", SYSTEM + "notepad.exe"));
    }

    @Test
    void warns_of_an_opener_that_every_program_of_the_user_can_replace() throws Exception {
        files.file("C:\\a b\\x.log").file("C:\\a b\\notepad.exe");
        windows.opens(".log", "\"C:\\a b\\notepad.exe\" \"%1\"");

        assertThat(find("C:\\a b\\x.log", "").notices())
                .containsExactly(Notice.of(NoticeKind.OPENED_BY_UNPROTECTED, ".log", "C:\\a b\\notepad.exe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\a b\\open.bat %1", "\"C:\\a b\\open.CMD\" \"%1\"", "C:\\a b\\open.lnk", "C:\\a b"})
    void refuses_an_opener_that_is_no_program(String command) {
        files.file("C:\\a b\\a&calc.foo")
                .file("C:\\a b\\open.bat")
                .file("C:\\a b\\open.cmd")
                .file("C:\\a b\\open.lnk");
        windows.opens(".foo", command);

        assertThat((Object) refused("C:\\a b\\a&calc.foo", "\"&calc&\"").problem())
                .isEqualTo(ProgramProblem.OPENER_REFUSED);
    }

    @Test
    void refuses_arguments_where_there_is_nobody_to_take_them() {
        assertThat((Object) catchThrowableOfType(
                                InvalidProgramException.class,
                                () -> finder.find(new Picked("C:\\a b", "/x", "", false)))
                        .problem())
                .isEqualTo(ProgramProblem.TAKES_NO_ARGUMENTS);
    }

    @Test
    void opens_what_was_dropped_and_not_its_namesake() {
        files.folder("C:\\a b\\docs").file("C:\\a b\\docs.bat");

        assertThat((Object) refused("C:\\a b\\docs", "").problem()).isEqualTo(ProgramProblem.FOLDER);
    }

    @Test
    void says_that_nothing_opens_a_document() {
        files.file("C:\\a b\\x.zzz").file("C:\\a b\\readme");

        assertThat((Object) refused("C:\\a b\\x.zzz", "").problem()).isEqualTo(ProgramProblem.NO_ASSOCIATION);
        assertThat((Object) refused("C:\\a b\\readme", "").problem()).isEqualTo(ProgramProblem.NOT_A_PROGRAM);
    }

    @Test
    void refuses_a_program_for_another_processor() throws Exception {
        files.file("C:\\a b\\arm.exe", header(0xAA64)).file("C:\\a b\\x64.exe", header(0x8664));

        assertThat((Object) refused("C:\\a b\\arm.exe", "").problem()).isEqualTo(ProgramProblem.OTHER_PROCESSOR);
        assertThat(find("C:\\a b\\x64.exe", "").kind()).isEqualTo(ProgramKind.PROGRAM);
    }

    @Test
    void refuses_a_library_under_the_name_of_a_program() throws Exception {
        byte[] library = header(0x8664);
        // IMAGE_FILE_DLL, in the upper byte of the characteristics.
        library[0x97] |= 0x20;
        files.file("C:\\a b\\library.exe", library);

        assertThat((Object) refused("C:\\a b\\library.exe", "").problem()).isEqualTo(ProgramProblem.LIBRARY);
    }

    /** Up to what says for which processor and which Windows it is. */
    private static byte[] header(int machine) {
        ByteBuffer file = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort(0, (short) 0x5A4D).putShort(0x18, (short) 0x40).putInt(0x3C, 0x80);
        file.putInt(0x80, 0x4550).putShort(0x84, (short) machine).putShort(0x94, (short) 0xF0);
        file.putShort(0x98, (short) 0x20B).putShort(0xDC, (short) 2);
        return file.array();
    }

    @Test
    void opens_a_folder_for_the_current_user_only() throws Exception {
        InvalidProgramException refused = refused("C:\\a b", "");

        assertThat((Object) refused.problem()).isEqualTo(ProgramProblem.FOLDER);
        assertThat(refused.alternative())
                .contains(new Alternative(Alternative.Kind.COMMAND_PROMPT_THERE, SYSTEM + "cmd.exe", "", "C:\\a b"));
        assertThat(finder.find(new Picked("C:\\a b", "", "", false)).target().commandLine())
                .isEqualTo("\"C:\\Windows\\explorer.exe\" \"C:\\a b\"");
    }

    private Found find(String program, String arguments) throws InvalidProgramException {
        return finder.find(new Picked(program, arguments, "", true));
    }

    private InvalidProgramException refused(String program, String arguments) {
        return catchThrowableOfType(InvalidProgramException.class, () -> find(program, arguments));
    }
}
