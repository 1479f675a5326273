package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeProgramInspector;
import org.runaslauncher.fakes.FakeShortcutWriter;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.fakes.Later;
import org.runaslauncher.integration.ShortcutFile;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.program.TargetFinder;

/** From the window that is filled in to the shortcut that fills it in again. */
class ShortcutPresenterTest {
    private static final String REGEDIT = "C:\\Windows\\regedit.exe";
    private static final Path WHERE = Path.of("C:\\Users\\me\\Desktop\\x.lnk");

    private final FakeProgramFiles files = new FakeProgramFiles();
    private final FakeProgramInspector inspector = new FakeProgramInspector();
    private final FakeShortcutWriter writer = new FakeShortcutWriter();
    private final Later later = new Later();
    private final View view = new View();
    private final ShortcutPresenter presenter = new ShortcutPresenter(
            view,
            new ShortcutPresenter.Services(
                    OpenWindow.EXECUTABLE, new TargetFinder(FakeWindows.around(files)), inspector, writer, later));

    @Test
    void holdsAllThatStandsInTheWindow() {
        view.form = new RunAsForm(
                REGEDIT, true, "CORP\\me-admin", "/s \"a b.reg\"", "D:\\", RunOptions.of(Logon.WITHOUT_PROFILE));
        create();
        assertThat(view.asked).containsExactly("Registry Editor as me-admin in C:\\Users\\me\\Desktop");
        assertThat(writer.written)
                .containsExactly(java.util.Map.entry(
                        WHERE,
                        new ShortcutFile(
                                OpenWindow.EXECUTABLE,
                                "/user:CORP\\me-admin /noprofile /startin:D:\\ C:\\Windows\\regedit.exe /s \"a b.reg\"",
                                "C:\\Program Files\\Run As Launcher",
                                REGEDIT,
                                Optional.empty(),
                                "Opens Run As with C:\\Windows\\regedit.exe for CORP\\me-admin, and asks for the"
                                        + " password.")));
        assertThat(view.said).containsExactly("", "The shortcut was created: " + WHERE);
    }

    /** It is opened in the folder of Run As Launcher, wherever it was made. */
    @ParameterizedTest
    @CsvSource({
        ".\\tool.exe,                C:\\Current\\tool.exe",
        "sub\\tool.exe,              C:\\Current\\sub\\tool.exe",
        "..\\Windows\\REGEDIT.exe,   C:\\Windows\\REGEDIT.exe",
        "\\Windows\\regedit.exe,     C:\\Windows\\regedit.exe",
        "%windir%\\regedit.exe,      C:\\Windows\\regedit.exe",
        "regedit,                    regedit",
        "missing\\tool.exe,          missing\\tool.exe",
        "C:\\Windows\\regedit.exe,   C:\\Windows\\regedit.exe",
    })
    void holdsAProgramThatIsTheSameFromAnywhere(String program, String held) {
        files.folder("C:\\Current")
                .file("C:\\Current\\tool.exe")
                .folder("C:\\Current\\sub")
                .file("C:\\Current\\sub\\tool.exe");
        view.form = new RunAsForm(program, false, "", "", "", RunOptions.DEFAULT);
        create();
        assertThat(writer.written.get(WHERE).arguments()).endsWith(' ' + held);
    }

    @Test
    void leavesAWholeCommandLineAsItIs() {
        view.form = new RunAsForm("regedit C:\\Current\\a.reg", false, "", "", "", RunOptions.DEFAULT);
        create();
        assertThat(writer.written.get(WHERE).arguments()).endsWith("\"regedit C:\\Current\\a.reg\"");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Windows\\regedit.exe, CORP\\me-admin, Registry Editor as me-admin",
        "C:\\Windows\\regedit.exe, me@corp.example, Registry Editor as me@corp.example",
        "C:\\Windows\\regedit.exe, '', Registry Editor (Run As)",
        "regedit, me, Registry Editor as me",
        "C:\\Windows\\System32\\notepad.exe, me, Notepad as me",
        "C:\\nowhere\\tool.exe, me, tool.exe as me",
        "'', CORP\\me-admin, Run As me-admin",
        "'', '', Run As",
        "'C:\\a:b?.exe', me, a b .exe as me"
    })
    void isCalledByWhatItStartsAndAsWhom(String program, String user, String name) {
        view.form = new RunAsForm(program, true, user, "", "", RunOptions.DEFAULT);
        create();
        assertThat(view.asked).containsExactly(name + " in C:\\Users\\me\\Desktop");
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, Registry Editor (Run As)",
        "RESTRICTED, Registry Editor (Run As)",
        "ELEVATED, Registry Editor as administrator"
    })
    void theCurrentUserIsNotNamed(Access access, String name) {
        view.form = new RunAsForm(REGEDIT, false, "CORP\\other", "", "", RunOptions.DEFAULT.with(access));
        create();
        assertThat(view.asked).containsExactly(name + " in C:\\Users\\me\\Desktop");
        assertThat(writer.written.get(WHERE).arguments())
                .doesNotContain("other")
                .startsWith("/currentuser");
        assertThat(writer.written.get(WHERE).description())
                .doesNotContain("other")
                .doesNotContain("password");
    }

    @Test
    void nothingIsWrittenIfTheUserChangesHisMind() {
        view.answer = Optional.empty();
        create();
        assertThat(writer.written).isEmpty();
        assertThat(view.said).containsExactly("", "");
        create();
        assertThat(view.asked).hasSize(2);
    }

    @Test
    void theNameGetsItsEnding() {
        view.answer = Optional.of(Path.of("C:\\x.exe"));
        create();
        assertThat(writer.written).containsOnlyKeys(Path.of("C:\\x.exe.lnk"));
    }

    @Test
    void whatDoesNotFitIsSaidBeforeAnythingIsAsked() {
        view.form = new RunAsForm(REGEDIT, true, "me", "x".repeat(2_000), "", RunOptions.DEFAULT);
        create();
        assertThat(view.asked).isEmpty();
        assertThat(view.said)
                .containsExactly(
                        "",
                        "Problem: A shortcut can hold 1994 characters; this launch needs 2032. Shorten the arguments.");
    }

    @Test
    void whyItCouldNotBeWrittenIsSaid() {
        writer.failure = new AccessDeniedException(WHERE.toString());
        create();
        assertThat(view.said).hasSize(2);
        assertThat(view.said.get(1))
                .startsWith("Problem: ")
                .endsWith("x.lnk cannot be written: you may not write there.");
        writer.failure = new IOException("IPersistFile.Save: 0x80030070");
        create();
        assertThat(view.said.get(3)).endsWith("cannot be written: IPersistFile.Save: 0x80030070.");
    }

    @Test
    void oneAtATime() {
        presenter.create();
        presenter.create();
        later.runAll();
        assertThat(view.asked).hasSize(1);
    }

    private void create() {
        presenter.create();
        later.runAll();
    }

    private static final class View implements ShortcutView {
        private final List<String> asked = new ArrayList<>();
        private final List<String> said = new ArrayList<>();
        private RunAsForm form = new RunAsForm(REGEDIT, true, "me", "", "", RunOptions.DEFAULT);
        private Optional<Path> answer = Optional.of(WHERE);

        @Override
        public RunAsForm form() {
            return form;
        }

        @Override
        public Optional<Path> askWhere(String name, String folder) {
            asked.add(name + " in " + folder);
            return answer;
        }

        @Override
        public void say(String sentence, boolean problem) {
            said.add(problem ? "Problem: " + sentence : sentence);
        }
    }
}
