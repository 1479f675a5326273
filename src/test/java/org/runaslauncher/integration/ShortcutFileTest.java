package org.runaslauncher.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.program.about.IconPlace;

/** What is written into a shortcut, and what it is called. */
class ShortcutFileTest {
    private static final String EXE = "C:\\Program Files\\Run As Launcher\\RunAsLauncher.exe";

    @Test
    void startsOurProgramWithItsWordsInItsFolder() {
        ShortcutFile file = ShortcutFile.of(EXE, List.of("/user:CORP\\me", "C:\\a b.exe", "say \"x\""), "text");
        assertThat(file)
                .isEqualTo(new ShortcutFile(
                        EXE,
                        "/user:CORP\\me \"C:\\a b.exe\" \"say \\\"x\\\"\"",
                        "C:\\Program Files\\Run As Launcher",
                        "",
                        Optional.empty(),
                        "text"));
    }

    @Test
    void mayHaveTheIconOfAProgram() {
        Optional<IconPlace> place = Optional.of(new IconPlace("C:\\i.dll", 3));
        ShortcutFile file = ShortcutFile.of(EXE, List.of("a"), "").withIcon("C:\\p.exe", place);
        assertThat(file.iconOf()).isEqualTo("C:\\p.exe");
        assertThat(file.icon()).isEqualTo(place);
        assertThat(file.arguments()).isEqualTo("a");
    }

    @Test
    void fitsIfExplorerPassesAllOfItOn() {
        int room = 2_047 - ('"' + EXE + "\" ").length();
        assertThat(ShortcutFile.of(EXE, List.of("x".repeat(room)), "").fits()).isTrue();
        assertThat(ShortcutFile.of(EXE, List.of("x".repeat(room + 1)), "").fits())
                .isFalse();
    }

    @Test
    void aDescriptionIsNoLongerThanExplorerShows() {
        assertThat(ShortcutFile.of(EXE, List.of(), "x".repeat(259)).description())
                .hasSize(259);
        assertThat(ShortcutFile.of(EXE, List.of(), "x".repeat(260)).description())
                .hasSize(259)
                .endsWith("x…");
    }

    @ParameterizedTest
    @CsvSource({
        "Registry Editor as me-admin, Registry Editor as me-admin",
        "a\\b/c:d*e?f\"g<h>i|j, a b c d e f g h i j",
        "'  a   b. . ', a b",
        "'gpj\u202Eexe', gpj exe",
        "con, _con",
        "NUL.txt, _NUL.txt",
        "com1 as me, com1 as me",
        "COM9, _COM9",
        "console, console",
        "'???', ''",
        "日本 \uD83D\uDE00, 日本 \uD83D\uDE00"
    })
    void aNameIsOneThatWindowsTakes(String text, String name) {
        assertThat(ShortcutName.of(text)).isEqualTo(name);
    }

    @Test
    void aNameIsNotTooLongAndEndsWithAWholeLetter() {
        assertThat(ShortcutName.of("x".repeat(300))).hasSize(100);
        assertThat(ShortcutName.of("x".repeat(99) + "\uD83D\uDE00")).isEqualTo("x".repeat(99));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\a", "C:\\a.exe", "C:\\lnk", "C:\\a.lnk.txt"})
    void aPathGetsItsEnding(String path) {
        assertThat(ShortcutName.withEnding(path)).isEqualTo(path + ".lnk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\a.lnk", "C:\\a.LNK", ".lnk"})
    void aPathThatHasItsEndingKeepsIt(String path) {
        assertThat(ShortcutName.withEnding(path)).isEqualTo(path);
    }
}
