package org.runaslauncher.program.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DirectionMarksTest {
    @Test
    void showsANameThatLooksLikeAPicture() {
        String path = "C:\\holiday\u202egpj.exe";
        assertThat(DirectionMarks.firstIn(path)).isEqualTo(10);
        assertThat(DirectionMarks.visible(path)).isEqualTo("C:\\holiday[U+202E]gpj.exe");
    }

    @Test
    void leavesOtherTextsAlone() {
        String path = "C:\\שלום\\日本\\$1[U+202E]\u200b\u200d\uD83D\uDE00.exe";
        assertThat(DirectionMarks.firstIn(path)).isNegative();
        assertThat(DirectionMarks.visible(path)).isEqualTo(path);
    }

    @Test
    void showsControlCharactersTooWhichDoNotTurnAText() {
        String name = "a\nb\u0000\u0085.exe";
        assertThat(DirectionMarks.firstIn(name)).isNegative();
        assertThat(DirectionMarks.visible(name)).isEqualTo("a[U+000A]b[U+0000][U+0085].exe");
    }

    @Test
    void knowsAllOfUnicode() {
        // Bidi_Control, which is closed: Unicode adds no more of them.
        assertThat(IntStream.rangeClosed(0, 0xffff).filter(c -> DirectionMarks.firstIn(Character.toString(c)) == 0))
                .containsExactly(
                        0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069);
    }
}
