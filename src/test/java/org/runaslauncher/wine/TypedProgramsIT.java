package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody types into the program field that is no plain path of a file. */
class TypedProgramsIT extends KindTest {
    private static final String SHORT = "a ü Ж";

    @Test
    void aCommandLine() {
        ReportProgram child = new ReportProgram(computer.driveC().resolve(SHORT).resolve("c 日.exe"));
        ProductRun run = typed(quoted("C:\\" + SHORT + "\\c 日.exe") + " /x \"d e\"");
        Map<String, String> call = start(run, "typed-command-line");
        String line = quoted("C:\\" + SHORT + "\\c 日.exe") + " /x \"d e\"";
        assertThat(call)
                .containsEntry("application", "C:\\" + SHORT + "\\c 日.exe")
                .containsEntry("commandLine", line)
                .containsEntry("directory", "C:\\" + SHORT);
        assertThat(child.await()).containsEntry("rawCommandLine", line).containsEntry("folder", "C:\\" + SHORT);
    }

    /** The editor itself would open its window, and stay. */
    @Test
    void aVariableAndAProgramWithoutItsExtension() {
        try (StandIn editor = new StandIn(computer, "regedit.exe")) {
            Map<String, String> call = start(typed("%windir%\\regedit /x"), "typed-variable");
            assertThat(call)
                    .containsEntry("application", "C:\\windows\\regedit.exe")
                    .containsEntry("commandLine", "\"C:\\windows\\regedit.exe\" /x")
                    .containsEntry("directory", "C:\\windows");
            assertThat(editor.await()).containsEntry("argument.1", "/x").containsEntry("folder", "C:\\windows");
        }
    }

    @Test
    void aNameAmongTheAppPaths() {
        ReportProgram child = report(LETTERS + ".exe");
        String key = "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\kind " + SHORT + ".exe";
        computer.wine("reg", "add", key, "/ve", "/d", child.path(), "/f").mustSucceed();
        Map<String, String> call = start(typed("kind " + SHORT), "typed-app-path");
        assertThat(call)
                .containsEntry("application", child.path())
                .containsEntry("commandLine", quoted(child.path()))
                .containsEntry("directory", child.folder());
        assertThat(child.await()).containsEntry("folder", child.folder());
    }

    /** The Command Prompt itself would stay open. */
    @Test
    void aFolderLeadsToACommandPromptInIt() {
        ProductRun run = open(Folders.windows(folder));
        refused("folder");
        try (StandIn prompt = new StandIn(computer, "system32\\cmd.exe")) {
            // From the program over "Browse..." to the button under the sentence.
            display.press("alt+p", "Tab", "Tab", "space");
            Map<String, String> call = start(run, "folder-command-prompt");
            assertThat(call)
                    .containsEntry("application", SYSTEM + "cmd.exe")
                    .containsEntry("commandLine", quoted(SYSTEM + "cmd.exe"))
                    .containsEntry("directory", Folders.windows(folder));
            assertThat(prompt.await()).containsEntry("folder", Folders.windows(folder));
        }
    }

    /** What is no file: a sentence, and no call. The program that is typed after all of it starts. */
    @Test
    void whatIsNoFile() {
        ReportProgram child = report("report.exe");
        ProductRun run = open(child.path() + ":hidden.exe");
        display.type(password.text());
        refused("stream");
        // No two of the same sentence in a row: it is the picture that tells of an answer.
        for (String[] other : new String[][] {
            {"NUL", "device"},
            {"\\\\.\\PhysicalDrive0", "device-path"},
            {"ms-settings:display", "settings"},
            {"C:\\missing 日\\a.exe", "missing-folder"},
            {"https://example.com/setup.exe", "address"}
        }) {
            display.press("alt+p", "ctrl+a");
            display.type(other[0]);
            display.awaitStill();
            refused(other[1]);
        }
        display.press("alt+p", "ctrl+a");
        display.type("%windir%\\system32\\hostname.exe");
        display.press("Return");
        assertThat(started(run)).containsEntry("application", SYSTEM + "hostname.exe");
        assertThat(child.hasRun()).isFalse();
    }

    private ProductRun typed(String program) {
        ProductRun run = open();
        display.type(program);
        return run;
    }
}
