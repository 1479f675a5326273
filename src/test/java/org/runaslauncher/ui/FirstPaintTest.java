package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for a window's first paint. */
@ExtendWith(SwingTest.class)
class FirstPaintTest {
    private final List<String> done = new ArrayList<>();
    private final FirstPaint paint = new FirstPaint();

    @Test
    void runsNothingBeforeThePaint() {
        paint.then(() -> done.add("first"));
        assertThat(paint.isOver()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void runsAllInOrderWhenThePaintHasEnded() throws Exception {
        paint.then(() -> done.add("first"));
        paint.then(() -> done.add("second"));
        EventQueue.invokeAndWait(() -> {
            paint.painted();
            done.add("painted");
        });
        EventQueue.invokeAndWait(() -> {});
        assertThat(done).containsExactly("painted", "first", "second");
    }

    @Test
    void runsEachOnce() throws Exception {
        paint.then(() -> done.add("first"));
        EventQueue.invokeAndWait(paint::painted);
        EventQueue.invokeAndWait(paint::painted);
        EventQueue.invokeAndWait(() -> {});
        assertThat(done).containsExactly("first");
    }

    @Test
    void runsAtOnceWhatComesLater() throws Exception {
        EventQueue.invokeAndWait(paint::painted);
        EventQueue.invokeAndWait(() -> {});
        assertThat(paint.isOver()).isTrue();
        paint.then(() -> done.add("later"));
        assertThat(done).containsExactly("later");
    }

    @Test
    void keepsTheOrderWhenSomethingIsAskedForInBetween() throws Exception {
        paint.then(() -> {
            done.add("first");
            paint.then(() -> done.add("of the first"));
        });
        EventQueue.invokeAndWait(() -> {
            paint.painted();
            paint.then(() -> done.add("between"));
        });
        EventQueue.invokeAndWait(() -> {});
        assertThat(done).containsExactly("first", "between", "of the first");
    }
}
