package org.runaslauncher.ui;

import java.awt.EventQueue;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What waits until a window has been painted. The event that says that a window is open is no help: Swing paints only after all other events,
 * so whatever is done then, the user waits for.
 */
final class FirstPaint {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean painted;
    private boolean over;

    /** Runs something in the order in which it was asked for; at once if the window has been painted. */
    void then(Runnable action) {
        if (over && waiting.isEmpty()) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    boolean isOver() {
        return over;
    }

    /** To be told by what has just been painted, at each time. */
    void painted() {
        if (!painted) {
            painted = true;
            // The picture comes to the screen when the paint that goes on has ended.
            EventQueue.invokeLater(this::runAll);
        }
    }

    private void runAll() {
        over = true;
        try {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        } finally {
            if (!waiting.isEmpty()) {
                // A fault of one is told like any other, and is no fault of those behind it.
                EventQueue.invokeLater(this::runAll);
            }
        }
    }
}
