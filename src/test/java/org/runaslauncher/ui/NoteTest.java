package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JFrame;
import javax.swing.JLabel;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that wraps. */
@ExtendWith(SwingTest.class)
class NoteTest {
    private static final int NARROW = 100;
    private static final Dimension WIDE = new Dimension(400, 200);

    private JFrame frame;
    private Note note;

    @BeforeEach
    void open() {
        GuiActionRunner.execute(() -> {
            note = new Note("note", "Label.foreground");
            frame = new JFrame();
            frame.add(note, BorderLayout.CENTER);
            frame.setSize(WIDE);
            frame.setVisible(true);
        });
    }

    @AfterEach
    void close() {
        GuiActionRunner.execute(frame::dispose);
    }

    /** Otherwise a layout that asks for it begins again, and never ends: texts in scripts that need shaping are laid out anew to find it. */
    @ParameterizedTest
    @ValueSource(strings = {"Plain words ", "Wörter ", "слова ", "言葉", "كلمات ", "คำ ", "शब्द ", "\uD83D\uDE00 "})
    void tellsItsBaselineWithoutAnotherLayout(String word) {
        GuiActionRunner.execute(() -> {
            note.say(word.repeat(40));
            frame.validate();
            note.getBaseline(NARROW, WIDE.height);
            assertThat(note.isValid()).isTrue();
        });
    }

    @Test
    void standsOnTheLineOfALabelBesideIt() {
        GuiActionRunner.execute(() -> {
            note.say("Words");
            JLabel label = new JLabel("Words");
            Dimension size = label.getPreferredSize();
            assertThat(note.getBaseline(NARROW, WIDE.height)).isEqualTo(label.getBaseline(size.width, size.height));
        });
    }
}
