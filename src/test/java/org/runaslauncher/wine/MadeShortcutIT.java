package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.link.ShellLink;
import org.runaslauncher.rig.Wait;

/** A shortcut that the window has made, and the window that it opens. */
class MadeShortcutIT extends KindTest {
    private static final String SETTINGS = "HKCU\\Software\\Run As Launcher";
    private static final String POLICIES = "HKLM\\Software\\Policies\\Run As Launcher";
    private static final int PIXELS_OF_A_CARET = 200;

    /** Rows of the screen. Below them the window says that the shortcut was made. */
    private static final int ABOVE_THE_MESSAGE = 660;

    @AfterEach
    void forgetSettings() {
        computer.wine("reg", "delete", SETTINGS, "/f");
        computer.wine("reg", "delete", POLICIES, "/f");
    }

    @Test
    void opensTheWindowAsItWasWithTheFocusInThePasswordField() throws Exception {
        // Whether it could be started looks different without a rig.
        computer.wine("net", "start", "seclogon");
        ReportProgram child = report("a program " + LETTERS + ".exe");
        ProductRun run = open("/noprofile", "/env", child.path(), "/x", "say \"" + LETTERS + "\"", "50%");
        Path shortcut = folder.resolve("made " + LETTERS + ".lnk");
        make(shortcut);
        byte[] asItWas = display.picture();
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(1);

        ShellLink link = ShellLink.parse(Files.readAllBytes(shortcut));
        List<String> words = CommandLine.split(link.arguments());
        assertThat(words)
                .containsExactly(
                        "/user:CORP\\me-admin",
                        "/noprofile",
                        "/env",
                        child.path(),
                        "/x",
                        "say \"" + LETTERS + "\"",
                        "50%");
        assertThat(link.workingFolder()).isEqualTo(Folders.windows(application.folder()));
        assertThat(link.iconLocation().path()).isEqualTo(child.path());

        openByWindows(shortcut);
        awaitWindow(asItWas);
        display.screenshot("shortcut-opened");
        display.press("Escape");
        display.awaitClosed("Run As");
        ProductRun again = run(words.toArray(String[]::new)).open();
        awaitWindow(asItWas);
        enter(password);
        Map<String, String> call = started(again);
        assertThat(call)
                .containsEntry("application", child.path())
                .containsEntry("logonFlags", "0")
                .containsEntry(
                        "commandLine", quoted(child.path()) + " /x " + quoted("say \\\"" + LETTERS + "\\\"") + " 50%");
        assertThat(child.await()).containsEntry("argument.2", "say \"" + LETTERS + "\"");
    }

    private static void make(Path shortcut) {
        display.press("ctrl+s");
        display.activate("Save the shortcut");
        display.awaitStill();
        display.screenshot("shortcut-where");
        display.press("alt+n", "ctrl+a");
        display.type(Folders.windows(shortcut));
        display.press("Return");
        display.awaitClosed("Save the shortcut");
        Wait.until("the shortcut", () -> Files.exists(shortcut));
        display.awaitStill();
        display.screenshot("shortcut-made");
    }

    /** As a double click does it, by the shell. */
    private static void openByWindows(Path shortcut) {
        computer.wine("cmd", "/c", "start", "", Folders.windows(shortcut)).mustSucceed();
        display.activate("Run As");
    }

    private static void awaitWindow(byte[] asItWas) {
        display.awaitLike(Arrays.copyOf(asItWas, ABOVE_THE_MESSAGE * Display.WIDTH), PIXELS_OF_A_CARET);
    }

    @Test
    void settingsAreKeptByTheKeyboardAndRuledByPolicy() {
        ReportProgram child = report("a program.exe");
        computer.setRegistry(POLICIES, "DefaultDomain", "REG_SZ", "CORP");
        ProductRun run = open(child.path());
        display.press("ctrl+comma");
        display.activate("Settings");
        display.awaitStill();
        display.screenshot("settings");
        display.press("alt+p", "alt+m", "Return");
        display.awaitClosed("Settings");
        display.activate("Run As");
        enter(password);
        started(run);
        child.await();
        String kept = computer.wine("reg", "query", SETTINGS).mustSucceed().output();
        assertThat(kept)
                .containsPattern("Version\\s+REG_DWORD\\s+0x1")
                .containsPattern("RememberPrograms\\s+REG_DWORD\\s+0x0")
                .containsPattern("MoreOptionsOpen\\s+REG_DWORD\\s+0x1")
                .doesNotContain("DefaultDomain")
                .doesNotContain("a program.exe");
        ProductRun next = open(child.path());
        display.awaitStill();
        display.screenshot("settings-more-options");
        display.press("Escape");
        assertThat(next.exitCode()).isEqualTo(1);
    }
}
