package org.runaslauncher.program.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DirectionMarksTest {
    @Test
    void showsANameThatLooksLikeAPicture() {
        WindowsPath path = WindowsPath.of("C:\\holiday\u202egpj.exe");
        assertThat(path.hasDirectionMarks()).isTrue();
        assertThat(path.withVisibleDirectionMarks()).isEqualTo("C:\\holiday[U+202E]gpj.exe");
    }

    @Test
    void leavesOtherTextsAlone() {
        WindowsPath path = WindowsPath.of("C:\\שלום\\日本\\$1[U+202E]\u200b\u200d.exe");
        assertThat(path.hasDirectionMarks()).isFalse();
        assertThat(path.withVisibleDirectionMarks()).isEqualTo(path.text());
    }

    @Test
    void knowsAllOfUnicode() {
        // Bidi_Control, which is closed: Unicode adds no more of them.
        assertThat(IntStream.rangeClosed(0, 0xffff).filter(c -> DirectionMarks.in(Character.toString(c))))
                .containsExactly(
                        0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069);
    }
}
