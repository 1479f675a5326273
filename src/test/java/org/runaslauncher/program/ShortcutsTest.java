package org.runaslauncher.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.program.link.LinkBuilder;
import org.runaslauncher.program.link.LinkInfoBuilder;
import org.runaslauncher.program.link.LinkProblem;
import org.runaslauncher.program.path.PathProblem;

/** Shortcuts are followed to what they stand for. */
class ShortcutsTest {
    private static final String LINK = "C:\\links\\Tool.lnk";
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final int RUN_AS_USER = 0x2000;
    private static final int SW_SHOWMAXIMIZED = 3;
    private static final byte[] ITEMS = LinkBuilder.items(new byte[] {1, 2, 3});

    private final List<String> touched = new ArrayList<>();
    private final FakeProgramFiles files = new FakeProgramFiles() {
        @Override
        public Kind kindOf(String fullPath) {
            touched.add(fullPath);
            return super.kindOf(fullPath);
        }
    };

    private final FakeWindows windows = new FakeWindows(files).network('H', "\\\\server\\share");
    private final TargetFinder finder = new TargetFinder(windows.surroundings());

    ShortcutsTest() {
        files.folder("C:\\links")
                .folder("C:\\my work")
                .folder("C:\\tools")
                .file("C:\\tools\\tool.exe")
                .file("C:\\Windows\\System32\\mmc.exe")
                .file("C:\\Windows\\System32\\rundll32.exe")
                .folder("H:\\")
                .file("H:\\my console.msc")
                .folder("\\\\server\\share")
                .file("\\\\server\\share\\my console.msc")
                .file("\\\\server\\share\\tool.exe");
    }

    @Test
    void takes_arguments_folder_and_window_from_the_shortcut() throws Exception {
        link(to("C:\\tools\\tool.exe")
                .arguments("/a \"b c\"")
                .workingFolder("C:\\my work")
                .showCommand(SW_SHOWMAXIMIZED));

        Found found = find(LINK, "/typed");

        assertThat(found.kind()).isEqualTo(ProgramKind.PROGRAM);
        assertThat(found.target())
                .isEqualTo(new Target(
                        "C:\\tools\\tool.exe",
                        "/a \"b c\" /typed",
                        "C:\\my work",
                        WindowState.MAXIMIZED,
                        List.of(LINK, "C:\\tools\\tool.exe")));
        assertThat(found.notices()).isEmpty();
    }

    @Test
    void starts_in_the_folder_of_the_target_if_the_shortcut_names_none() throws Exception {
        link(to("C:\\tools\\tool.exe"));

        assertThat(find(LINK, "").target().startFolder()).isEqualTo("C:\\tools");
    }

    @Test
    void says_so_if_the_folder_of_the_shortcut_is_gone() throws Exception {
        link(to("C:\\tools\\tool.exe").workingFolder("C:\\gone"));

        Found found = find(LINK, "");

        assertThat(found.target().startFolder()).isEqualTo("C:\\Windows\\System32");
        assertThat(found.notices())
                .containsExactly(Notice.of(NoticeKind.START_FOLDER_GONE, "C:\\gone", "C:\\Windows\\System32"));
    }

    @Test
    void follows_a_shortcut_to_a_console_on_a_mapped_drive() throws Exception {
        link(to("H:\\my console.msc").workingFolder("H:\\"));

        Target target = find(LINK, "").target();

        assertThat(target.commandLine())
                .isEqualTo("\"C:\\Windows\\System32\\mmc.exe\" \"\\\\server\\share\\my console.msc\"");
        assertThat(target.startFolder()).startsWith("\\\\server\\share");
    }

    @Test
    void says_that_the_shortcut_wants_to_be_elevated() throws Exception {
        link(to("C:\\tools\\tool.exe").flags(RUN_AS_USER));

        assertThat(find(LINK, "").notices()).containsExactly(Notice.of(NoticeKind.SHORTCUT_WANTS_ELEVATION));
    }

    @Test
    void asks_windows_installer_for_what_is_advertised() throws Exception {
        link(new LinkBuilder().darwin("w_1^VX!!!!!!!!!MKKSkEXCELFiles>tW{~$4Q]c@II=l2xaTO5Z"));
        assertThat((Object) refused(LINK).problem()).isEqualTo(ProgramProblem.LINK_NOT_INSTALLED);

        windows.installed(LINK, "C:\\tools\\tool.exe");

        assertThat(find(LINK, "").target().executable()).isEqualTo("C:\\tools\\tool.exe");
    }

    @Test
    void asks_the_shell_for_what_is_no_path() throws Exception {
        link(new LinkBuilder().idList(ITEMS).name("Printers"));
        assertThat((Object) refused(LINK).problem()).isEqualTo(ProgramProblem.LINK_WITHOUT_FILE);
        assertThat(refused(LINK).parameters()).containsExactly("Tool.lnk", "Printers");

        windows.item(ITEMS, "::{2227A280-3AEA-1069-A2DE-08002B30309D}");
        assertThat(refused(LINK).parameters()).containsExactly("Tool.lnk", "::{2227A280-3AEA-1069-A2DE-08002B30309D}");

        windows.item(ITEMS, "C:\\tools\\tool.exe");
        assertThat(find(LINK, "").target().executable()).isEqualTo("C:\\tools\\tool.exe");
    }

    @Test
    void names_the_target_that_is_gone() {
        link(to("C:\\tools\\gone.exe"));

        assertThat((Object) refused(LINK).problem()).isEqualTo(ProgramProblem.LINK_TARGET_MISSING);
        assertThat(refused(LINK).parameters()).containsExactly("Tool.lnk", "C:\\tools\\gone.exe");
    }

    @Test
    void finds_what_was_moved_together_with_its_shortcut() throws Exception {
        link(to("C:\\was here\\tool.exe").relativePath("..\\tools\\tool.exe"));

        assertThat(find(LINK, "").target().executable()).isEqualTo("C:\\tools\\tool.exe");
    }

    @Test
    void refuses_a_damaged_shortcut() {
        files.file(LINK, new byte[] {0x4C, 0, 0});

        assertThat((Object) refused(LINK).problem()).isInstanceOf(LinkProblem.class);
        assertThat(refused(LINK).parameters()).containsExactly("Tool.lnk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\tools\\tool.exe:hidden.exe", "C:\\tools\\NUL"})
    void reaches_nothing_that_could_not_be_typed(String target) {
        link(to(target));
        assertThat((Object) refused(LINK).problem()).isInstanceOf(PathProblem.class);
    }

    @Test
    void does_not_follow_a_variable_that_is_not_there_into_the_current_folder() {
        files.folder("C:\\Current").file("C:\\Current\\evil.exe");
        link(new LinkBuilder().environment("%nope%\\..\\evil.exe", "", ANSI).idList(ITEMS));

        assertThat((Object) refused(LINK).problem()).isEqualTo(ProgramProblem.LINK_WITHOUT_FILE);
    }

    @Test
    void follows_a_few_shortcuts_to_shortcuts() throws Exception {
        for (int i = 1; i < 4; i++) {
            files.file(
                    "C:\\links\\" + i + ".lnk",
                    to("C:\\links\\" + (i + 1) + ".lnk").build());
        }
        files.file("C:\\links\\4.lnk", to("C:\\tools\\tool.exe").build());

        assertThat(find("C:\\links\\1.lnk", "").file()).isEqualTo("C:\\tools\\tool.exe");
    }

    @Test
    void does_not_run_in_a_ring() {
        link(to(LINK));

        assertThat((Object) refused(LINK).problem()).isEqualTo(ProgramProblem.LINK_TO_LINK);
    }

    @Test
    void refuses_arguments_that_nobody_can_see() {
        link(to("C:\\tools\\tool.exe").arguments("/a\n/b"));

        assertThat((Object) refused(LINK).problem()).isEqualTo(ProgramProblem.CONTROL_CHARACTER);
    }

    @Test
    void asks_no_host_for_a_preview_that_only_the_shortcut_names() throws Exception {
        link(new LinkBuilder()
                .linkInfo(new LinkInfoBuilder(ANSI)
                        .network("\\\\server\\share", "")
                        .suffix("tool.exe"))
                .workingFolder("\\\\other\\share"));

        Found found = finder.preview(new Picked(LINK, "", "", true));

        assertThat(found.target().executable()).isEqualTo("\\\\server\\share\\tool.exe");
        assertThat(found.target().startFolder()).isEqualTo("\\\\other\\share");
        assertThat(touched).isNotEmpty().noneMatch(path -> path.startsWith("\\\\"));
    }

    @Test
    void does_not_let_the_shell_look_for_a_network_place_for_a_preview() throws Exception {
        byte[] network =
                LinkBuilder.items(new byte[] {0x1f, 0x58}, new byte[] {0x42, 0, 0}, new byte[] {(byte) 0xc3, 1});
        windows.item(network, "C:\\tools\\tool.exe").item(ITEMS, "C:\\tools\\tool.exe");

        link(new LinkBuilder().idList(network));
        assertThat(catchThrowableOfType(
                                InvalidProgramException.class, () -> finder.preview(new Picked(LINK, "", "", true)))
                        .problem()
                        .name())
                .isEqualTo(ProgramProblem.LINK_WITHOUT_FILE.name());
        assertThat(find(LINK, "").file()).isEqualTo("C:\\tools\\tool.exe");

        byte[] file = LinkBuilder.items(
                HexFormat.of().parseHex("1f50e04fd020ea3a6910a2d808002b30309d"),
                new byte[] {0x2f, 'C', ':', '\\', 0},
                new byte[] {0x32, 0});
        windows.item(file, "C:\\tools\\tool.exe");
        link(new LinkBuilder().idList(file));
        assertThat(finder.preview(new Picked(LINK, "", "", true)).file()).isEqualTo("C:\\tools\\tool.exe");
    }

    @Test
    void asks_no_host_for_a_preview_that_only_a_link_of_the_file_system_leads_to() throws Exception {
        files.link("C:\\junction").file("C:\\junction\\tool.exe");
        link(to("C:\\junction\\tool.exe"));

        Found found = finder.preview(new Picked(LINK, "", "", true));

        assertThat(found.target().executable()).isEqualTo("C:\\junction\\tool.exe");
        assertThat(found.lookedAt()).isFalse();
        assertThat(touched).isNotEmpty().noneMatch(path -> path.startsWith("C:\\junction"));
    }

    @Test
    void asks_the_host_that_the_user_has_named() throws Exception {
        finder.preview(new Picked("\\\\server\\share\\tool.exe", "", "", true));

        assertThat(touched).contains("\\\\server\\share\\tool.exe");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            URL=https://example.com/a?b=c%20d&e | "C:\\Windows\\System32\\rundll32.exe" C:\\Windows\\System32\\url.dll,FileProtocolHandler https://example.com/a?b=c%20d&e
            URL=file:///C:/tools/tool.exe       | "C:\\tools\\tool.exe"
            URL=file://server/share/tool.exe    | "\\\\server\\share\\tool.exe"
            """)
    void opens_the_page_or_file_of_an_internet_shortcut(String line, String commandLine) throws Exception {
        files.file("C:\\links\\Page.url", ("[InternetShortcut]\r\n" + line + "\r\n").getBytes(UTF_8));

        assertThat(find("C:\\links\\Page.url", "").target().commandLine()).isEqualTo(commandLine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ms-settings:display",
                "steam://run/1",
                "javascript:alert(1)",
                "https://example.com/a b",
                "https://example.com/\"x",
                "shell:startup"
            })
    void refuses_every_other_address(String url) {
        files.file("C:\\links\\Page.url", ("[InternetShortcut]\r\nURL=" + url + "\r\n").getBytes(UTF_8));

        assertThat((Object) refused("C:\\links\\Page.url").problem()).isEqualTo(ProgramProblem.URL);
    }

    private static LinkBuilder to(String path) {
        return new LinkBuilder().linkInfo(new LinkInfoBuilder(ANSI).local(path));
    }

    private void link(LinkBuilder link) {
        files.file(LINK, link.build());
    }

    private Found find(String program, String arguments) throws InvalidProgramException {
        return finder.find(new Picked(program, arguments, "", true));
    }

    private InvalidProgramException refused(String program) {
        return catchThrowableOfType(InvalidProgramException.class, () -> find(program, ""));
    }
}
