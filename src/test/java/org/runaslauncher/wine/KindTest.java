package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.runaslauncher.windows.ShortcutProgram;

/** What the tests of the kinds of program share: one window each, blanks and letters of all sorts in every part. */
abstract class KindTest extends DialogTest {
    static final String LETTERS = "ü Ж 日本 \uD83D\uDE00";
    static final String SYSTEM = "C:\\windows\\system32\\";

    private static final int PIXELS_OF_A_CHOSEN_TEXT = 500;

    Path folder;

    @BeforeEach
    void makeFolder(TestInfo test) {
        folder = Folders.fresh(
                PROGRAMS.resolve(test.getTestMethod().orElseThrow().getName()).resolve(LETTERS));
    }

    final ReportProgram report(String name) {
        return new ReportProgram(folder.resolve(name));
    }

    final String file(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folders.windows(file);
    }

    final ProductRun open(String... words) {
        return run(Stream.concat(Stream.of("/user:CORP\\me-admin"), Stream.of(words))
                        .toArray(String[]::new))
                .open();
    }

    /** Starts what the window shows, and answers the call. */
    final Map<String, String> start(ProductRun run, String picture) {
        display.awaitStill();
        display.screenshot("kind-" + picture);
        display.press("alt+w");
        enter(password);
        return started(run);
    }

    /** The call of a window in which OK was pressed. */
    final Map<String, String> started(ProductRun run) {
        Map<String, String> call = rig.awaitCall(0);
        assertThat(call).containsEntry("password", "match").containsEntry("error", "0");
        assertThat(run.exitCode()).isZero();
        assertThat(rig.count()).isEqualTo(1);
        return call;
    }

    /** Presses OK, which is answered by a sentence instead of a call. */
    final void refused(String picture) {
        byte[] before = display.picture();
        display.press("Return");
        display.awaitChange(before, PIXELS_OF_A_CHOSEN_TEXT);
        display.screenshot("kind-" + picture);
        assertThat(rig.count()).isZero();
    }

    /** Makes a shortcut by Windows' own IShellLinkW; the show command is one of SW_*. */
    static void shortcut(Path file, String target, String arguments, String startFolder, int showCommand)
            throws IOException {
        Path work = Folders.WINE.resolve("shortcut");
        WindowsRuntime runtime = new WindowsRuntime(computer, application, work);
        Path lines = Files.write(
                work.resolve("lines.txt"),
                List.of(Folders.windows(file), target, arguments, startFolder, String.valueOf(showCommand)));
        runtime.run(List.of(ShortcutProgram.class.getName(), Folders.windows(lines)))
                .mustSucceed();
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }
}
