package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.program.link.LinkBuilder;

/** Shortcuts, and documents, through the window: what arrived at the call, and what arrived in the program that they lead to. */
class ShortcutsIT extends KindTest {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final String STARTF_USESHOWWINDOW = "0x1";

    @ParameterizedTest
    @CsvSource({"maximized, 3", "minimized, 7"})
    void toAProgram(String window, int showCommand) throws IOException {
        ReportProgram child = report(LETTERS + ".exe");
        Path start = Files.createDirectories(folder.resolve("start " + LETTERS));
        Path shortcut = folder.resolve("shortcut " + LETTERS + ".lnk");
        shortcut(shortcut, child.path(), "/x \"a " + LETTERS + "\"", Folders.windows(start), showCommand);
        Map<String, String> call = start(open(Folders.windows(shortcut), "more " + LETTERS), "lnk-" + window);
        String line = quoted(child.path()) + " /x " + quoted("a " + LETTERS) + ' ' + quoted("more " + LETTERS);
        assertThat(call)
                .containsEntry("application", child.path())
                .containsEntry("commandLine", line)
                .containsEntry("directory", Folders.windows(start))
                .containsEntry("startupFlags", STARTF_USESHOWWINDOW)
                .containsEntry("showWindow", String.valueOf(showCommand));
        assertThat(child.await())
                .containsEntry("rawCommandLine", line)
                .containsEntry("showWindow", String.valueOf(showCommand))
                .containsEntry("argument.2", "a " + LETTERS)
                .containsEntry("argument.3", "more " + LETTERS)
                .containsEntry("folder", Folders.windows(start));
    }

    @Test
    void toAPathWithAVariable() throws IOException {
        ReportProgram child = new ReportProgram(computer.driveC().resolve("windows/" + LETTERS + ".exe"));
        byte[] link = new LinkBuilder()
                .environment("%windir%\\" + LETTERS + ".exe", "", LATIN)
                .workingFolder("%windir%\\system32")
                .arguments("%windir% " + LETTERS)
                .build();
        Path shortcut = Files.write(folder.resolve(LETTERS + ".lnk"), link);
        Map<String, String> call = start(open(Folders.windows(shortcut)), "lnk-variable");
        assertThat(call)
                .containsEntry("application", "C:\\windows\\" + LETTERS + ".exe")
                .containsEntry("directory", "C:\\windows\\system32");
        assertThat(child.await()).containsEntry("folder", "C:\\windows\\system32");
    }

    @Test
    void ofTheInternetToAFile() {
        ReportProgram child = report(LETTERS + ".exe");
        String url = "file:///" + child.path().replace('\\', '/').replace(" ", "%20");
        String shortcut = file("a file " + LETTERS + ".url", "[InternetShortcut]\r\nURL=" + url + "\r\n");
        Map<String, String> call = start(open(shortcut, LETTERS), "url-file");
        assertThat(call)
                .containsEntry("application", child.path())
                .containsEntry("commandLine", quoted(child.path()) + ' ' + quoted(LETTERS))
                .containsEntry("directory", child.folder());
        assertThat(child.await()).containsEntry("argument.1", LETTERS).containsEntry("folder", child.folder());
    }

    /** Wine would look for a browser. */
    @Test
    void ofTheInternetToAPage() {
        String page = "https://example.com/a%20b?c=d&e=%C3%BC#f";
        String shortcut = file("a page " + LETTERS + ".url", "[InternetShortcut]\r\nURL=" + page + "\r\n");
        try (StandIn opener = new StandIn(computer, "system32\\rundll32.exe")) {
            Map<String, String> call = start(open(shortcut), "url-page");
            String line = quoted(SYSTEM + "rundll32.exe") + ' ' + SYSTEM + "url.dll,FileProtocolHandler " + page;
            assertThat(call)
                    .containsEntry("application", SYSTEM + "rundll32.exe")
                    .containsEntry("commandLine", line)
                    .containsEntry("directory", Folders.windows(folder));
            assertThat(opener.await())
                    .containsEntry("rawCommandLine", line)
                    .containsEntry("folder", Folders.windows(folder));
        }
    }

    @Test
    void documentsAreOpenedByTheProgramThatIsRegisteredForThem() {
        ReportProgram opener = report("opener " + LETTERS + ".exe");
        register(".kindü", "kind.of.document");
        register("kind.of.document\\shell\\open\\command", quoted(opener.path()) + " /open \"%1\" /end");
        String document = file(LETTERS + ".kindü", "");
        Map<String, String> call = start(open(document, "more " + LETTERS), "document");
        String line = quoted(opener.path()) + " /open " + quoted(document) + " /end " + quoted("more " + LETTERS);
        assertThat(call)
                .containsEntry("application", opener.path())
                .containsEntry("commandLine", line)
                .containsEntry("directory", Folders.windows(folder));
        assertThat(opener.await())
                .containsEntry("argument.2", document)
                .containsEntry("argument.4", "more " + LETTERS)
                .containsEntry("folder", Folders.windows(folder));
    }

    private static void register(String key, String value) {
        computer.wine("reg", "add", "HKLM\\Software\\Classes\\" + key, "/ve", "/d", value, "/f")
                .mustSucceed();
    }

    @Test
    void whoseTargetIsGone() throws IOException {
        ReportProgram child = report("gone " + LETTERS + ".exe");
        Path shortcut = folder.resolve(LETTERS + ".lnk");
        shortcut(shortcut, child.path(), "", "", 1);
        Files.delete(folder.resolve("gone " + LETTERS + ".exe"));
        ProductRun run = open(Folders.windows(shortcut));
        display.type(password.text());
        refused("lnk-gone");
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void thatAreNone() throws IOException {
        Path shortcut = Files.writeString(folder.resolve(LETTERS + ".lnk"), "not a shortcut", StandardCharsets.UTF_8);
        ProductRun run = open(Folders.windows(shortcut));
        display.type(password.text());
        refused("lnk-damaged");
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(1);
    }
}
