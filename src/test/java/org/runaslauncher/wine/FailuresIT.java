package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.rig.Secret;
import org.runaslauncher.rig.Wait;
import org.runaslauncher.text.Messages;

/** Every failure that we know of, forced upon the window of the product, and seen there. */
class FailuresIT extends DialogTest {
    /** All of the table of errors of CreateProcessWithLogonW that we work after, and of every other failure at least one code. */
    private static final List<Integer> CODES = List.of(
            2, 3, 5, 6, 8, 14, 32, 39, 50, 53, 65, 67, 86, 87, 112, 123, 193, 206, 216, 225, 226, 234, 267, 577, 740,
            786, 1009, 1053, 1056, 1058, 1060, 1062, 1068, 1069, 1072, 1075, 1079, 1115, 1219, 1223, 1260, 1300, 1311,
            1312, 1314, 1315, 1326, 1327, 1328, 1329, 1330, 1331, 1332, 1355, 1385, 1396, 1397, 1398, 1450, 1455, 1722,
            1726, 1727, 1783, 1787, 1789, 1792, 1793, 1816, 1907, 1909, 1920, 1935, 1937, 2202, 4551, 4556, 8646, 14001,
            4711);

    private static final List<String> EXIT_CODES =
            List.of("0xC0000135", "0xC0000139", "0xC0000142", "0xC000007B", "0xC0000022", "128");

    private static final int LETTERS = 2;

    @Test
    void everyCodeIsExplainedAndNothingButThePasswordIsLost() {
        ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
        SoftAssertions soft = new SoftAssertions();
        try (Clipboard clipboard = new Clipboard(computer)) {
            forceEach(clipboard, soft);
        }
        rig.failWith(0);
        display.press("alt+w");
        enter(password);
        soft.assertThat(rig.awaitCall(CODES.size()))
                .containsEntry("application", program.path())
                .containsEntry("user", "me-admin")
                .containsEntry("error", "0");
        soft.assertAll();
        program.await();
        assertThat(run.exitCode()).isZero();
    }

    private void forceEach(Clipboard clipboard, SoftAssertions soft) {
        for (int i = 0; i < CODES.size(); i++) {
            int code = CODES.get(i);
            rig.failWith(code);
            typeAnyPassword();
            soft.assertThat(rig.awaitCall(i)).containsEntry("error", String.valueOf(code));
            String details = copyDetailsOf("CreateProcessWithLogonW: error " + code, clipboard);
            display.screenshot("failure-" + code);
            soft.assertThat(details).as("error %s", code).contains(happened(Failure.ofCode(code)));
        }
    }

    @Test
    void aProgramThatWindowsCouldNotLoadIsExplained() {
        Path file = PROGRAMS.resolve("end-with.exe");
        copy(Folders.RIG.resolve("end-with.exe"), file);
        ProductRun run = run("/user:CORP\\me-admin", Folders.windows(file), EXIT_CODES.get(0))
                .open();
        try (Clipboard clipboard = new Clipboard(computer)) {
            for (int i = 0; i < EXIT_CODES.size(); i++) {
                endWith(i, clipboard);
            }
        }
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    private void endWith(int number, Clipboard clipboard) {
        String code = EXIT_CODES.get(number);
        display.press("alt+a", "ctrl+a");
        display.type(code);
        display.press("alt+w");
        enter(password);
        rig.awaitCall(number);
        String details = copyDetailsOf("Exit code " + (code.startsWith("0x") ? code : "0x00000080"), clipboard);
        display.screenshot("exit-code-" + code);
        assertThat(details).contains("ended at once").contains("end-with.exe");
    }

    /** Most of the time of the test goes into typing. */
    private void typeAnyPassword() {
        display.press("alt+w");
        display.type(Secret.random().text().substring(0, LETTERS));
        display.press("Return");
    }

    /** Pressed too early, before the explanation is there, the keys do nothing. */
    private static String copyDetailsOf(String technical, Clipboard clipboard) {
        // Windows' own text, if it has one, follows behind a full stop.
        Pattern line = Pattern.compile("(?s).*" + Pattern.quote(technical) + "\\D.*");
        return Wait.forValue(technical, () -> {
            display.press("alt+y");
            return Optional.of(clipboard.text())
                    .filter(text -> line.matcher(text).matches());
        });
    }

    private String happened(Failure failure) {
        String key = "failure." + failure.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".happened";
        return Messages.get(key, program.path(), "CORP\\me-admin", program.folder());
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
