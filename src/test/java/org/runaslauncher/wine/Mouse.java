package org.runaslauncher.wine;

import org.runaslauncher.rig.Wait;

/** Clicks on the Run As window, and drags something onto it that {@link DragSourceProgram} offers. */
final class Mouse {
    /** The target hears of a drag only when the mouse moves over it. */
    private static final int STEPS = 8;

    private static final Point OUTSIDE = new Point(950, 720);

    private final Display display;

    Mouse(Display display) {
        this.display = display;
    }

    /** Counted from the upper left corner of what it lies in. */
    record Point(int x, int y) {}

    void click(Point place) {
        move(onScreen("Run As", place));
        xdotool("click", "1");
    }

    /** Holds it over a place until that place accepts it. */
    void dragTo(Point place) {
        Point from = onScreen(DragSourceProgram.READY, new Point(100, 40));
        move(from);
        xdotool("mousedown", "1");
        glide(from, new Point(from.x + 40, from.y));
        Wait.until("the drag", () -> display.shows(DragSourceProgram.DRAGGED));
        Point to = onScreen("Run As", place);
        glide(from, to);
        Wait.until("a target that accepts", () -> {
            glide(new Point(to.x - 1, to.y), to);
            return display.shows(DragSourceProgram.ACCEPTED);
        });
    }

    void dragOn(Point from, Point to) {
        glide(onScreen("Run As", from), onScreen("Run As", to));
    }

    void dragAway(Point from) {
        glide(onScreen("Run As", from), OUTSIDE);
        Wait.until("no target any more", () -> display.shows(DragSourceProgram.DRAGGED));
    }

    /** Wine may have the drop in its queue already, and looks there only when something else comes in: a hand is never still. */
    void drop() {
        release();
        Wait.until("the end of the drag", () -> {
            xdotool("mousemove_relative", "1", "0", "mousemove_relative", "--", "-1", "0");
            return display.shows(DragSourceProgram.ENDED);
        });
    }

    void release() {
        xdotool("mouseup", "1");
    }

    private void glide(Point from, Point to) {
        for (int step = 1; step <= STEPS; step++) {
            move(new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS));
        }
    }

    private void move(Point to) {
        xdotool("mousemove", String.valueOf(to.x), String.valueOf(to.y));
    }

    private Point onScreen(String window, Point place) {
        return new Point(display.left(window) + place.x, display.top(window) + place.y);
    }

    private void xdotool(String... words) {
        String[] line = new String[words.length + 1];
        line[0] = "xdotool";
        System.arraycopy(words, 0, line, 1, words.length);
        Command.run(display.environment(), "", line).mustSucceed();
    }
}
