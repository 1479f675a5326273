package org.runaslauncher.ui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeProgramInspector;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.fakes.Later;
import org.runaslauncher.program.Found;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.link.LinkBuilder;
import org.runaslauncher.program.link.LinkInfoBuilder;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.text.AboutText;

class ProgramPresenterTest {
    private static final String REGEDIT = "C:\\Windows\\regedit.exe";
    private static final int ICON = 32;

    private final FakeProgramFiles files =
            new FakeProgramFiles().folder("\\\\server\\share").file("\\\\server\\share\\tool.exe");
    private final FakeWindows windows = new FakeWindows(files).network('H', "\\\\server\\share");
    private final FakeProgramInspector inspector = new FakeProgramInspector();
    private final Later later = new Later();
    private final Screen screen = new Screen();
    private final ProgramPresenter presenter =
            new ProgramPresenter(screen, new TargetFinder(windows.surroundings()), inspector, later);

    @Test
    void shows_what_would_be_started_and_what_it_is() {
        choose(REGEDIT, "/e x");

        assertThat(screen.commandLine).isEqualTo("\"C:\\Windows\\regedit.exe\" /e x");
        assertThat(screen.abouts)
                .containsExactly(
                        "unknown program",
                        "Registry Editor | Checking who signed it...  ·  Version 10.0.19041.1",
                        "Registry Editor | Verified publisher: Microsoft Windows  ·  Version 10.0.19041.1");
        assertThat(screen.icon).isEqualTo(ICON);
        assertThat(screen.advice).isEmpty();
    }

    @Test
    void describes_a_program_once_though_its_arguments_change() {
        choose(REGEDIT, "/a");
        choose(REGEDIT, "/b");

        assertThat(screen.commandLine).endsWith("/b");
        assertThat(screen.abouts).hasSize(3);
        assertThat(inspector.asked).hasSize(1);
    }

    @Test
    void says_how_to_choose_while_there_is_no_program() {
        choose(REGEDIT, "");
        choose("  ", "");

        assertThat(screen.commandLine).isEmpty();
        assertThat(screen.abouts).last().isEqualTo("no program");
    }

    @Test
    void keeps_quiet_about_what_is_only_half_typed() {
        choose(REGEDIT, "");
        type("C:\\Windows\\reged");

        assertThat(screen.commandLine).isEmpty();
        assertThat(screen.advice).isEmpty();
        assertThat(screen.abouts).last().isEqualTo("unknown program");
    }

    @Test
    void looks_once_at_what_is_typed_in_one_go() {
        screen.program = "C:\\Windows\\regedit.exe";
        presenter.typed();
        presenter.typed();
        presenter.typed();
        later.runAll();

        assertThat(inspector.asked).containsExactly(REGEDIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\\\server\\share\\tool.exe", "//server/share/tool.exe", "\"\\\\server\\share\\tool.exe\" /x"})
    void asks_no_server_while_its_name_is_being_typed(String program) {
        type(program);
        assertThat(screen.commandLine).isEmpty();
        assertThat(inspector.asked).isEmpty();

        presenter.chosen();
        later.runAll();
        assertThat(screen.commandLine).startsWith("\"\\\\server\\share\\tool.exe\"");
        assertThat(inspector.asked).containsExactly("\\\\server\\share\\tool.exe");
    }

    @Test
    void asks_no_server_that_only_a_shortcut_names() {
        byte[] link = new LinkBuilder()
                .linkInfo(new LinkInfoBuilder(ISO_8859_1)
                        .network("\\\\evil\\share", "")
                        .suffix("tool.exe"))
                .build();
        files.folder("C:\\links").file("C:\\links\\Tool.lnk", link);

        choose("C:\\links\\Tool.lnk", "");

        assertThat(screen.commandLine).isEqualTo("\"\\\\evil\\share\\tool.exe\"");
        assertThat(inspector.asked).isEmpty();
        assertThat(screen.abouts).last().isEqualTo("tool.exe | Publisher unknown");
    }

    @Test
    void shows_the_icon_that_a_shortcut_names() {
        byte[] link = new LinkBuilder()
                .linkInfo(new LinkInfoBuilder(ISO_8859_1).local(REGEDIT))
                .icon("%windir%\\System32\\shell32.dll", 21)
                .build();
        files.folder("C:\\links").file("C:\\links\\Tool.lnk", link);

        choose("C:\\links\\Tool.lnk", "");

        assertThat(inspector.asked).containsExactly("C:\\Windows\\System32\\shell32.dll,21");
        assertThat(screen.abouts).last().asString().startsWith("Registry Editor");
    }

    @Test
    void forgets_what_is_found_for_an_older_state() {
        screen.program = REGEDIT;
        presenter.chosen();
        screen.program = "notepad";
        presenter.chosen();
        later.runAll();

        assertThat(screen.commandLines).containsExactly("\"C:\\Windows\\System32\\notepad.exe\"");
        assertThat(screen.abouts).noneMatch(about -> about.startsWith("Registry"));
    }

    @Test
    void lets_nothing_vouch_for_another_program_while_that_is_being_typed() {
        choose(REGEDIT, "");
        screen.program = "\\\\evil\\share\\evil.exe";
        presenter.typed();

        assertThat(screen.abouts).last().isEqualTo("unknown program");
        assertThat(screen.commandLine).isEmpty();
        assertThat(screen.advice).isEmpty();
    }

    @Test
    void keeps_nothing_of_the_last_program_if_the_next_one_cannot_be_looked_at() {
        files.file("C:\\Windows\\bad.exe");
        inspector.broken("C:\\Windows\\bad.exe");
        choose(REGEDIT, "");
        choose("C:\\Windows\\bad.exe", "");

        assertThat(screen.abouts).last().isEqualTo("bad.exe | Publisher unknown");
    }

    @Test
    void asks_no_server_behind_a_letter_while_a_path_is_being_typed() {
        files.folder("H:\\").file("H:\\tool.exe");
        type("H:\\tool.exe");
        assertThat(screen.commandLine).isEmpty();

        presenter.chosen();
        later.runAll();
        assertThat(screen.commandLine).isEqualTo("\"\\\\server\\share\\tool.exe\"");
    }

    @Test
    void goes_on_while_the_arguments_of_what_was_chosen_are_typed() {
        choose("\\\\server\\share\\tool.exe", "");
        screen.arguments = "/x";
        presenter.typed();
        later.runAll();

        assertThat(screen.commandLine).isEqualTo("\"\\\\server\\share\\tool.exe\" /x");
        assertThat(screen.abouts).last().isNotEqualTo("unknown program");
    }

    @Test
    void lets_only_that_be_started_which_is_shown() throws Exception {
        byte[] link = new LinkBuilder()
                .linkInfo(new LinkInfoBuilder(ISO_8859_1)
                        .network("\\\\corp\\apps", "")
                        .suffix("setup.exe"))
                .relativePath(".\\evil.exe")
                .build();
        files.folder("C:\\links").file("C:\\links\\Setup.lnk", link).file("C:\\links\\evil.exe");
        choose("C:\\links\\Setup.lnk", "");
        assertThat(screen.commandLine).isEqualTo("\"\\\\corp\\apps\\setup.exe\"");

        Found found = new TargetFinder(windows.surroundings()).find(screen.picked());
        assertThat(presenter.confirms(found)).isFalse();
        assertThat(screen.commandLine).isEqualTo("\"C:\\links\\evil.exe\"");
        assertThat(presenter.confirms(found)).isTrue();
    }

    @Test
    void asks_no_second_time_for_what_only_a_look_at_the_server_tells() throws Exception {
        byte[] link = new LinkBuilder()
                .linkInfo(new LinkInfoBuilder(ISO_8859_1).local("H:\\tool.exe"))
                .workingFolder("H:\\gone")
                .build();
        files.folder("C:\\links")
                .file("C:\\links\\Tool.lnk", link)
                .folder("H:\\")
                .file("H:\\tool.exe");
        windows.connected("\\\\server\\share", "CORP\\backup");
        choose("C:\\links\\Tool.lnk", "");

        Found found = new TargetFinder(windows.surroundings()).find(screen.picked());
        assertThat(found.target().startFolder()).isEqualTo("C:\\Windows\\System32");
        assertThat(presenter.confirms(found)).isTrue();
    }

    @Test
    void keeps_what_it_offers_while_the_focus_goes_from_field_to_field() {
        choose("C:\\Windows", "");
        List<Advice> offered = screen.advice;
        screen.adviceShown = 0;
        presenter.chosen();
        later.runAll();

        assertThat(offered).isNotEmpty();
        assertThat(screen.advice).isEqualTo(offered);
        assertThat(screen.adviceShown).isEqualTo(1);
    }

    @Test
    void promises_nothing_about_what_is_not_shown_yet() throws Exception {
        screen.program = REGEDIT;
        assertThat(presenter.confirms(new TargetFinder(windows.surroundings()).find(screen.picked())))
                .isTrue();
    }

    @Test
    void advises_about_what_another_account_does_not_have() {
        files.folder("H:\\").file("H:\\tool.exe");
        windows.connected("\\\\server\\share", "CORP\\backup");

        choose("H:\\tool.exe", "");

        assertThat(screen.advice).extracting(Advice::severity).containsExactly(Severity.NOTE, Severity.WARNING);
        assertThat(screen.advice.get(0).sentence()).contains("H:").contains("\\\\server\\share");
    }

    @Test
    void offers_something_instead_of_a_folder_once_it_is_chosen() {
        type("C:\\Windows");
        assertThat(screen.advice).isEmpty();

        presenter.chosen();
        later.runAll();
        assertThat(screen.advice).singleElement().satisfies(advice -> {
            assertThat(advice.severity()).isEqualTo(Severity.ERROR);
            assertThat(advice.alternative()).isPresent();
        });
    }

    private void choose(String program, String arguments) {
        screen.program = program;
        screen.arguments = arguments;
        presenter.chosen();
        later.runAll();
    }

    private void type(String program) {
        screen.program = program;
        presenter.typed();
        later.runAll();
    }

    private static final class Screen implements ProgramView {
        private String program = "";
        private String arguments = "";
        private String commandLine = "";
        private final List<String> commandLines = new ArrayList<>();
        private List<Advice> advice = List.of();
        private final List<String> abouts = new ArrayList<>();
        private int icon;
        private int adviceShown;

        @Override
        public Picked picked() {
            return new Picked(program, arguments, "", true);
        }

        @Override
        public void showCommandLine(String line) {
            commandLine = line;
            commandLines.add(line);
        }

        @Override
        public void showAdvice(List<Advice> all) {
            adviceShown++;
            advice = all;
        }

        @Override
        public int iconPixels() {
            return ICON;
        }

        @Override
        public void showAbout(AboutText about) {
            abouts.add(about.title() + " | " + about.detail());
        }

        @Override
        public void showIcon(Pixels pixels) {
            icon = pixels.width();
        }

        @Override
        public void showNoProgram() {
            abouts.add("no program");
        }

        @Override
        public void showUnknownProgram() {
            abouts.add("unknown program");
        }
    }
}
