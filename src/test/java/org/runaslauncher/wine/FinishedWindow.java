package org.runaslauncher.wine;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a window looks when it is finished, to tell when it is painted. Most of a window is background, which is there long before the text
 * is: so the pixels that are not background are also counted by themselves.
 */
final class FinishedWindow {
    /** A caret may blink. */
    private static final double SHARE_OF_ALL = 0.97;

    /** What the product fills in after its first paint: the name of the current user, the state of the service, the focus. */
    private static final double SHARE_OF_CONTENT = 0.9;

    static final String CRITERION =
            "%.0f %% of all pixels of the window, and %.0f %% of those that are not background, are as in the end"
                    .formatted(100 * SHARE_OF_ALL, 100 * SHARE_OF_CONTENT);

    private final int[] finished;
    private final int[] area;
    private final int[] content;
    private final String size;

    /**
     * @param empty the screen before the window was there
     * @param finished the screen with the window, and nothing else that is new
     * @param width of the screen
     */
    FinishedWindow(int[] empty, int[] finished, int width) {
        this.finished = finished;
        int[] changed = IntStream.range(0, empty.length)
                .filter(i -> empty[i] != finished[i])
                .toArray();
        int left = Arrays.stream(changed).map(i -> i % width).min().orElseThrow();
        int right = Arrays.stream(changed).map(i -> i % width).max().orElseThrow();
        int top = changed[0] / width;
        int bottom = changed[changed.length - 1] / width;
        size = (right - left + 1) + " x " + (bottom - top + 1);
        IntPredicate inside = i -> i % width >= left && i % width <= right;
        area = IntStream.range(top * width, (bottom + 1) * width).filter(inside).toArray();
        int background = background();
        content = Arrays.stream(area).filter(i -> finished[i] != background).toArray();
    }

    /** The color that most pixels have. */
    private int background() {
        return Arrays.stream(area)
                .mapToObj(i -> finished[i])
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    boolean isOn(int[] screen) {
        return share(area, screen) >= SHARE_OF_ALL && share(content, screen) >= SHARE_OF_CONTENT;
    }

    private double share(int[] places, int[] screen) {
        int same = 0;
        for (int place : places) {
            same += screen[place] == finished[place] ? 1 : 0;
        }
        return (double) same / places.length;
    }

    String size() {
        return size;
    }
}
