package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.wine.Mouse.Point;

/**
 * What the other account cannot reach by the way that the current user takes: letters of drives, and folders that are closed.
 *
 * <p>Wine 8 starts a program whose start folder lies on a share in the folder of Windows instead, so there it is the call that shows it.
 */
class ReachIT extends KindTest {
    private static final Path SHARED = Folders.WINE.resolve("reach-share");
    private static final Path SUBSTITUTED = Folders.WINE.resolve("reach-folder " + LETTERS);
    private static final String SHARE = "\\\\server\\share";
    private static final Point ANYWHERE = new Point(450, 125);

    private Mouse mouse;
    private Process source;

    @BeforeAll
    static void share() throws IOException {
        computer.share(Folders.fresh(SHARED), 'H', "server", "share");
        Path letters = computer.driveC().resolveSibling("dosdevices");
        Files.createSymbolicLink(letters.resolve("s:"), Folders.fresh(SUBSTITUTED));
    }

    @BeforeEach
    void connect() throws IOException {
        mouse = new Mouse(display);
        rig.say("drive=H:|network|" + SHARE + "|CORP\\me");
        rig.say("drive=S:|folder|" + Folders.windows(SUBSTITUTED));
        Files.createDirectories(SHARED.resolve(LETTERS));
    }

    @AfterEach
    void endTheDrag() throws InterruptedException {
        mouse.release();
        if (source != null) {
            source.destroy();
            source.waitFor();
        }
    }

    /** The shortcut on a desktop, and on the drive itself. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDroppedShortcutToAConsoleOnAMappedDrive(boolean shortcutOnTheDrive) throws IOException {
        String there = SHARE + '\\' + LETTERS;
        Files.writeString(SHARED.resolve(LETTERS).resolve("devices " + LETTERS + ".msc"), "");
        Path shortcut = (shortcutOnTheDrive ? SHARED : folder).resolve("devices " + LETTERS + ".lnk");
        shortcut(shortcut, "H:\\" + LETTERS + "\\devices " + LETTERS + ".msc", "/computer:ü", "H:\\" + LETTERS, 1);
        try (StandIn console = new StandIn(computer, "system32\\mmc.exe")) {
            ProductRun run = open();
            source = DragSourceProgram.start(display, "files", shortcut.toString());
            int height = display.height("Run As");
            mouse.dragTo(ANYWHERE);
            mouse.drop();
            display.activate("Run As");
            display.awaitHeight("Run As", higher -> higher > height);
            Map<String, String> call = start(run, "mapped-drive-" + (shortcutOnTheDrive ? "there" : "desktop"));
            String line =
                    quoted(SYSTEM + "mmc.exe") + ' ' + quoted(there + "\\devices " + LETTERS + ".msc") + " /computer:ü";
            assertThat(call)
                    .containsEntry("application", SYSTEM + "mmc.exe")
                    .containsEntry("commandLine", line)
                    .containsEntry("directory", there);
            assertThat(console.await()).containsEntry("rawCommandLine", line);
        }
    }

    @Test
    void lettersInProgramArgumentsAndStartFolder() {
        ReportProgram child = new ReportProgram(SHARED.resolve(LETTERS).resolve(LETTERS + ".exe"));
        ProductRun run =
                open("H:\\" + LETTERS + '\\' + LETTERS + ".exe", "H:\\a b.txt", "/log:S:\\" + LETTERS, "C:\\c");
        display.press("alt+s");
        display.type("H:\\" + LETTERS);
        Map<String, String> call = start(run, "letters-network");
        String there = SHARE + '\\' + LETTERS;
        assertThat(call)
                .containsEntry("application", there + '\\' + LETTERS + ".exe")
                .containsEntry("directory", there);
        assertThat(child.await())
                .containsEntry("argument.1", SHARE + "\\a b.txt")
                .containsEntry("argument.2", "/log:" + Folders.windows(SUBSTITUTED) + '\\' + LETTERS)
                .containsEntry("argument.3", "C:\\c");
    }

    @Test
    void aSubstitutedFolder() {
        ReportProgram child = new ReportProgram(SUBSTITUTED.resolve("a folder").resolve(LETTERS + ".exe"));
        Map<String, String> call = start(open("S:\\a folder\\" + LETTERS + ".exe"), "letters-folder");
        assertThat(call).containsEntry("application", child.path()).containsEntry("directory", child.folder());
        assertThat(child.await())
                .containsEntry("rawCommandLine", quoted(child.path()))
                .containsEntry("folder", child.folder());
    }

    @Test
    void aProgramInAFolderThatUsersMayNotEnterStartsInAnother() {
        ReportProgram child = report(LETTERS + ".exe");
        rig.say("file-security-of=" + child.folder() + "|O:BAG:SYD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)");
        Map<String, String> call = start(open(child.path()), "closed-folder");
        assertThat(call).containsEntry("application", child.path()).containsEntry("directory", "C:\\windows\\system32");
        assertThat(child.await()).containsEntry("folder", "C:\\windows\\system32");
    }

    @Test
    void aTypedStartFolderThatUsersMayNotEnterIsTakenAndWarnedAbout() {
        ReportProgram child = report(LETTERS + ".exe");
        rig.say("file-security-of=C:\\closed|O:BAG:SYD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)");
        computer.driveC().resolve("closed").toFile().mkdir();
        ProductRun run = open(child.path());
        display.press("alt+m", "alt+s");
        display.type("C:\\closed");
        assertThat(start(run, "closed-start-folder")).containsEntry("directory", "C:\\closed");
        assertThat(child.await()).containsEntry("folder", "C:\\closed");
    }
}
