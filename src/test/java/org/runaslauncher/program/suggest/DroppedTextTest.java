package org.runaslauncher.program.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text that is dropped or pasted stands for. */
class DroppedTextTest {
    static Stream<Arguments> programs() {
        return Stream.of(
                arguments("C:\\a b\\c.exe", "C:\\a b\\c.exe"),
                arguments("  \"C:\\a b\\c.exe\"\r\n", "C:\\a b\\c.exe"),
                arguments("\"C:\\a b\\c.exe\" /x \"d e\"", "\"C:\\a b\\c.exe\" /x \"d e\""),
                arguments("\\\\server\\share\\setup.exe", "\\\\server\\share\\setup.exe"),
                arguments("c:/tools/x.cmd", "c:/tools/x.cmd"),
                arguments("%windir%\\regedit", "%windir%\\regedit"),
                arguments("C:\\folder\\readme.txt", "C:\\folder\\readme.txt"),
                arguments("devmgmt.msc", "devmgmt.msc"),
                arguments("notepad.exe C:\\a.txt", "notepad.exe C:\\a.txt"),
                arguments("\"notepad.EXE\"", "notepad.EXE"),
                arguments("C:\\ü 日 \uD83D\uDE00.exe", "C:\\ü 日 \uD83D\uDE00.exe"));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aPathOrACommandLineIsAProgram(String text, String program) {
        assertThat(DroppedText.of(text).programs()).containsExactly(program);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \r\n ",
                "just some text",
                "notepad",
                "a sentence with setup.exe in it",
                "version 1.0",
                "mailto:me@example.com",
                "https://example.com/a.exe",
                "ms-settings:display",
                "file:///C:/a.exe",
                "<html><b>C:\\a.exe",
                "C:\\a\u0000.exe",
                "C:relative.exe",
                "\\\\",
                "C:\\a.exe\nsome text",
                "a.exe\nb.exe"
            })
    void anythingElseIsNone(String text) {
        assertThat(DroppedText.of(text).programs()).isEmpty();
    }

    @Test
    void severalLinesOfPathsAreSeveralPrograms() {
        assertThat(DroppedText.of("\"C:\\a b.exe\"\r\n\"D:\\c.msc\"\r\n\r\n\\\\s\\t\\u.exe")
                        .programs())
                .containsExactly("C:\\a b.exe", "D:\\c.msc", "\\\\s\\t\\u.exe");
    }

    @Test
    void aDocumentIsNoChoice() {
        String lines = String.join("\n", Collections.nCopies(1_001, "C:\\a.exe"));
        assertThat(DroppedText.of(lines).programs()).isEmpty();
        assertThat(DroppedText.of("C:\\" + "x".repeat(40_000)).programs()).isEmpty();
    }

    @Test
    void addressesAreToldFromPaths() {
        assertThat(List.of("https://example.com/a.exe", "ms-settings:display", "mailto:a@b.c"))
                .allMatch(DroppedText::isAddress);
        assertThat(List.of("C:\\a.exe", "c:/a.exe", "some text: more", "")).noneMatch(DroppedText::isAddress);
    }
}
