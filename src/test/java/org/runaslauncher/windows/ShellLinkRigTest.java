package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.program.link.LinkWindow;
import org.runaslauncher.program.link.ShellLink;

/** Links that Windows' own IShellLinkW has written, read by both. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class ShellLinkRigTest {
    private static final int LINKS = 120;
    /** Of them have letters outside the code page in their path. */
    private static final int LOST = 90;

    private static final int SEED = 5;
    private static final int SW_SHOWNORMAL = 1;
    private static final int SW_SHOWMAXIMIZED = 3;
    private static final int SW_SHOWMINNOACTIVE = 7;
    private static final String[] WORDS = {
        "a", "Program Files", "программа", "日本語", "😀", "ü ß", "x & y", "100%", "(1)", "é, ;=", "%PATH%", "^~!"
    };

    private final ComApartment apartment = ComApartment.singleThreaded();
    private final WindowsLinkTargets targets = new WindowsLinkTargets();
    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    @AfterEach
    void leave() {
        apartment.close();
    }

    @Test
    void weReadWhatWindowsWritesAsWindowsReadsIt() throws Exception {
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < LINKS; i++) {
            Path target = target(i);
            Path file = folder.resolve(i + ".lnk");
            int showCommand =
                    List.of(SW_SHOWNORMAL, SW_SHOWMAXIMIZED, SW_SHOWMINNOACTIVE).get(i % 3);
            write(file, target, showCommand);

            ShellLink ours = ShellLink.parse(Files.readAllBytes(file), targets.codePage());
            try (NativeShellLink theirs = new NativeShellLink()) {
                assertThat(theirs.load(file)).isZero();
                assertThat(ours.arguments()).isEqualTo(theirs.arguments()).isNotEmpty();
                assertThat(ours.workingFolder())
                        .isEqualTo(theirs.workingDirectory())
                        .isNotEmpty();
                assertThat(ours.name()).isEqualTo(theirs.description()).isNotEmpty();
                assertThat(ours.iconLocation().path()
                                + ','
                                + ours.iconLocation().index())
                        .isEqualTo(theirs.iconLocation());
                assertThat(ours.idList()).isEqualTo(theirs.idList()).isNotEmpty();
                if (theirs.path().contains("?")) {
                    lost.add(theirs.path());
                    assertThat(ours.targets(folder.toString())).isEmpty();
                } else {
                    assertThat(ours.targets(folder.toString())).containsExactly(theirs.path());
                    assertThat(theirs.path()).isEqualToIgnoringCase(target.toString());
                }
            }
            assertThat(ours.window()).isEqualTo(LinkWindow.values()[i % 3]);
            assertThat(targets.fileOf(ours.idList()))
                    .hasValueSatisfying(path -> assertThat(path).isEqualToIgnoringCase(target.toString()));
        }
        // Wine writes the path in the code page only. The ID list has all letters.
        assertThat(lost).hasSize(LOST);
    }

    private Path target(int number) throws IOException {
        Path path = Files.createDirectories(folder.resolve(number + words().replaceAll("[<>:\"/|?*;]", "")))
                .resolve((words() + ".exe").replaceAll("[<>:\"/|?*;]", ""));
        return Files.createFile(path);
    }

    private void write(Path file, Path target, int showCommand) {
        try (NativeShellLink link = new NativeShellLink()) {
            link.setPath(target.toString());
            link.setArguments("/x \"" + words() + "\" " + words());
            link.setWorkingDirectory("C:\\" + words());
            link.setDescription(words());
            link.setIconLocation("%SystemRoot%\\" + words() + ".dll", random.nextInt(1000) - 500);
            link.setShowCommand(showCommand);
            link.save(file);
        }
    }

    private String words() {
        StringBuilder words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = random.nextInt(4); i > 0; i--) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
