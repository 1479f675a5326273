package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window where there is less room on the screen than it needs. */
@ExtendWith(SwingTest.class)
class PageTest {
    private static final int LITTLE_ROOM = 330;

    private OpenWindow run;

    @BeforeEach
    void openWindow() {
        run = new OpenWindow();
        run.openFor("CORP\\me");
    }

    @AfterEach
    void closeWindow() {
        run.close();
    }

    @Test
    void allOfItIsSeenWhereThereIsRoom() {
        for (String name : new String[] {"about.title", "program", "details", "ok"}) {
            assertThat(visible(name)).as(name).isEqualTo(size(name));
        }
    }

    @Test
    void theButtonsStayAndTheRestFollowsTheFocus() {
        takeRoomAway();
        assertThat(visible("ok")).isEqualTo(size("ok"));
        assertThat(visible("details").height).isZero();
        run.onEventThread(() -> run.part("details").requestFocusInWindow());
        run.await("the line of the service", () -> visible("details").equals(size("details")));
        assertThat(visible("about.title").height).isZero();
        run.onEventThread(() -> run.part("program").requestFocusInWindow());
        run.await("the program", () -> visible("program").equals(size("program")));
        assertThat(visible("ok")).isEqualTo(size("ok"));
    }

    private void takeRoomAway() {
        run.onEventThread(() -> {
            run.view.frame().setMinimumSize(null);
            run.view.frame().setSize(run.view.frame().getWidth(), LITTLE_ROOM);
            run.view.frame().validate();
        });
        run.await("the smaller window", () -> run.view.frame().getHeight() == LITTLE_ROOM);
    }

    private Dimension visible(String name) {
        Rectangle[] seen = new Rectangle[1];
        run.onEventThread(() -> seen[0] = ((JComponent) run.part(name)).getVisibleRect());
        return seen[0].getSize();
    }

    private Dimension size(String name) {
        return run.part(name).getSize();
    }
}
