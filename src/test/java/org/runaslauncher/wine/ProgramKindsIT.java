package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.rig.Wait;

/**
 * Each kind of file that is no shortcut, through the window: what arrived at the call, and what arrived in the program.
 *
 * <p>cmd.exe, rundll32.exe and wscript.exe are Wine's own, and open the files. {@link StandIn Stand-ins} take the command lines of mmc.exe,
 * which Wine lacks, of powershell.exe, which does nothing in Wine, and of msiexec.exe, which would want real packages; and of wscript.exe for
 * .wsf, which Wine's does not read.
 */
class ProgramKindsIT extends KindTest {
    @ParameterizedTest
    @ValueSource(strings = {"exe", "com"})
    void programs(String extension) throws IOException {
        ReportProgram child = report(LETTERS + '.' + extension);
        Path elsewhere = Files.createDirectories(computer.driveC().resolve("start " + LETTERS));
        ProductRun run = open(child.path(), LETTERS, "a \"b\"");
        display.press("alt+s");
        display.type("C:\\start " + LETTERS);
        Map<String, String> call = start(run, extension);
        String line = quoted(child.path()) + ' ' + quoted(LETTERS) + " \"a \\\"b\\\"\"";
        assertThat(call)
                .containsEntry("application", child.path())
                .containsEntry("commandLine", line)
                .containsEntry("directory", "C:\\" + elsewhere.getFileName());
        assertThat(child.await())
                .containsEntry("rawCommandLine", line)
                .containsEntry("argument.1", LETTERS)
                .containsEntry("argument.2", "a \"b\"")
                .doesNotContainKey("argument.3")
                .containsEntry("folder", "C:\\" + elsewhere.getFileName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bat", "cmd"})
    void batchFiles(String extension) {
        ReportProgram child = report("the child.exe");
        String file = file(LETTERS + '.' + extension, "@\"%~dp0the child.exe\" %*\r\n");
        String[] arguments = {"a b", "&", "|", "<x>", "(y)", "a&b|c<d>e(f)", LETTERS, ""};
        Map<String, String> call = start(open(words(file, arguments)), extension);
        assertThat(call)
                .containsEntry("application", SYSTEM + "cmd.exe")
                .containsEntry(
                        "commandLine",
                        quoted(SYSTEM + "cmd.exe") + " /d /e:on /v:off /s /c \"" + quoted(file)
                                + " \"a b\" \"&\" \"|\" \"<x>\" \"(y)\" \"a&b|c<d>e(f)\" " + quoted(LETTERS)
                                + " \"\"\"")
                .containsEntry("directory", Folders.windows(folder));
        Map<String, String> seen = child.await();
        for (int i = 0; i < arguments.length; i++) {
            assertThat(seen).containsEntry("argument." + (i + 1), arguments[i]);
        }
        assertThat(seen)
                .doesNotContainKey("argument." + (arguments.length + 1))
                .containsEntry("folder", Folders.windows(folder));
    }

    /** What cmd.exe would put in the place of a variable is refused, and the start works once it is gone. */
    @Test
    void anArgumentThatABatchFileCannotBeGiven() {
        ReportProgram child = report("child.exe");
        String file = file(LETTERS + ".bat", "@\"%~dp0child.exe\" %*\r\n");
        ProductRun run = open(file, "%PATH%");
        display.type(password.text());
        refused("bat-percent");
        display.press("ctrl+a");
        display.type("100 per cent");
        display.press("Return");
        assertThat(started(run).get("commandLine")).endsWith(quoted(file) + " 100 per cent\"");
        assertThat(child.await()).containsEntry("argument.1", "100").containsEntry("argument.3", "cent");
    }

    /** Windows takes blanks and dots off the end, and so must whoever asks whether this is a batch file (CVE-2024-43402). */
    @Test
    void aBatchFileWithDotsAndBlanksBehindItsName() {
        ReportProgram child = report("child.exe");
        String file = file("x.bat", "@\"%~dp0child.exe\" %*\r\n");
        Map<String, String> call = start(open(file + ". .", "a & b"), "bat-dots");
        assertThat(call)
                .containsEntry("application", SYSTEM + "cmd.exe")
                .containsEntry(
                        "commandLine",
                        quoted(SYSTEM + "cmd.exe") + " /d /e:on /v:off /s /c \"" + quoted(file) + " \"a & b\"\"");
        assertThat(child.await()).containsEntry("argument.1", "a & b").doesNotContainKey("argument.2");
    }

    @ParameterizedTest
    @CsvSource({
        "msc, mmc.exe, ''",
        "msi, msiexec.exe, '/i '",
        "msp, msiexec.exe, '/p '",
        "ps1, WindowsPowerShell\\v1.0\\powershell.exe, '-NoProfile -ExecutionPolicy Bypass -File '",
        "wsf, wscript.exe, ''"
    })
    void filesThatAnotherProgramOpens(String extension, String handler, String before) {
        String file = file(LETTERS + '.' + extension, "");
        try (StandIn opener = new StandIn(computer, "system32\\" + handler)) {
            Map<String, String> call = start(open(file, LETTERS, "/x"), extension);
            String line = quoted(SYSTEM + handler) + ' ' + before + quoted(file) + ' ' + quoted(LETTERS) + " /x";
            assertThat(call)
                    .containsEntry("application", SYSTEM + handler)
                    .containsEntry("commandLine", line)
                    .containsEntry("directory", Folders.windows(folder));
            assertThat(opener.await())
                    .containsEntry("rawCommandLine", line)
                    .containsEntry("folder", Folders.windows(folder));
        }
    }

    /** marker.dll tells that it was loaded; it has no item to show. */
    @Test
    void controlPanelItems() throws IOException {
        Path item = folder.resolve(LETTERS + ".cpl");
        Files.copy(Folders.RIG.resolve("marker.dll"), item);
        Map<String, String> call = start(open(Folders.windows(item)), "cpl");
        assertThat(call)
                .containsEntry("application", SYSTEM + "rundll32.exe")
                .containsEntry(
                        "commandLine",
                        quoted(SYSTEM + "rundll32.exe") + ' ' + SYSTEM + "shell32.dll,Control_RunDLL "
                                + quoted(Folders.windows(item)));
        Wait.until("the Control Panel", () -> Files.exists(item.resolveSibling(item.getFileName() + ".loaded")));
    }

    @ParameterizedTest
    @CsvSource({
        "vbs, 'set out = CreateObject(\"Scripting.FileSystemObject\").CreateTextFile(WScript.Arguments(1), True, True)'",
        "js, 'var out = new ActiveXObject(\"Scripting.FileSystemObject\").CreateTextFile(WScript.Arguments(1), true, true);'"
    })
    void scripts(String extension, String opening) {
        Path told = folder.resolve("told " + LETTERS + ".txt");
        String file = file(
                LETTERS + '.' + extension,
                opening + "\r\nout.Write(WScript.ScriptFullName + \"|\" + WScript.Arguments(0))\r\nout.Close()\r\n");
        Map<String, String> call = start(open(file, LETTERS, Folders.windows(told)), extension);
        assertThat(call)
                .containsEntry("application", SYSTEM + "wscript.exe")
                .containsEntry(
                        "commandLine",
                        quoted(SYSTEM + "wscript.exe")
                                + ' '
                                + quoted(file)
                                + ' '
                                + quoted(LETTERS)
                                + ' '
                                + quoted(Folders.windows(told)));
        Wait.until("what the script writes", () -> text(told).endsWith(LETTERS));
        assertThat(text(told)).isEqualTo(file + '|' + LETTERS);
    }

    /** The scripts write UTF-16: the other choice of theirs is a code page. */
    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_16) : "";
        } catch (CharacterCodingException e) {
            return "half a letter";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] words(String program, String... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = program;
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return words;
    }
}
