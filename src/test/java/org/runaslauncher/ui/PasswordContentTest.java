package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.text.BadLocationException;
import javax.swing.text.Position;
import javax.swing.text.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.launch.Password;

class PasswordContentTest {
    private final PasswordContent content = new PasswordContent();

    @ParameterizedTest
    @CsvSource({
        "0, x, xsecret",
        "3, xyz, secxyzret",
        "6, !, secret!",
    })
    void letters_go_in_where_they_are_typed(int where, String text, String result) throws BadLocationException {
        content.insertString(0, "secret");
        content.insertString(where, text);
        assertThat(buffer()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"0, 6, ''", "0, 1, ecret", "2, 2, seet", "5, 1, secre", "6, 0, secret"})
    void what_is_taken_away_is_zeroed(int where, int count, String result) throws BadLocationException {
        content.insertString(0, "secret");
        content.remove(where, count);
        assertThat(buffer()).isEqualTo(result);
    }

    @Test
    void swing_is_told_of_bullets_only() throws BadLocationException {
        content.insertString(0, "secret");
        Segment segment = new Segment();
        content.getChars(1, 3, segment);
        assertThat(segment).hasToString("•••");
        assertThat(content.getString(0, 6)).isEqualTo("••••••");
    }

    @Test
    void nothing_is_kept_for_an_undo() throws BadLocationException {
        assertThat(content.insertString(0, "secret")).isNull();
        assertThat(content.remove(0, 6)).isNull();
    }

    @Test
    void a_copy_is_the_password_without_the_end_of_the_document() throws BadLocationException {
        content.insertString(0, "secret");
        assertThat(text(content.copy())).isEqualTo("secret");
        assertThat(text(content.copy())).isEqualTo("secret");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 5", "3, 6", "6, 9"})
    void marks_behind_typed_letters_move_on(int mark, int moved) throws BadLocationException {
        content.insertString(0, "secret");
        Position position = content.createPosition(mark);
        content.insertString(2, "xyz");
        assertThat(position.getOffset()).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 2", "3, 2", "4, 2", "5, 3", "6, 4"})
    void marks_behind_removed_letters_move_back(int mark, int moved) throws BadLocationException {
        content.insertString(0, "secret");
        Position position = content.createPosition(mark);
        content.remove(2, 2);
        assertThat(position.getOffset()).isEqualTo(moved);
    }

    @Test
    void there_is_an_end_to_it() throws BadLocationException {
        content.insertString(0, "x".repeat(PasswordContent.CAPACITY));
        assertThatExceptionOfType(BadLocationException.class).isThrownBy(() -> content.insertString(0, "y"));
        assertThat(buffer()).isEqualTo("x".repeat(PasswordContent.CAPACITY));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 7", "7, 0", "0, -1"})
    void nothing_outside_can_be_taken_away(int where, int count) throws BadLocationException {
        content.insertString(0, "secret");
        assertThatExceptionOfType(BadLocationException.class).isThrownBy(() -> content.remove(where, count));
        assertThat(buffer()).isEqualTo("secret");
    }

    /** All that the buffer holds, up to the zeros that it must be filled with. */
    private String buffer() {
        String all = IntStream.rangeClosed(0, PasswordContent.CAPACITY)
                .mapToObj(i -> String.valueOf(content.letter(i)))
                .collect(Collectors.joining());
        return all.replaceAll("\0+$", "");
    }

    private static String text(Password password) {
        StringBuilder text = new StringBuilder();
        password.use(text::append);
        return text.toString();
    }
}
