package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * The memory that an X server (Xvfb with {@code -fbdir}) paints into, as a file in the format of xwd. Looking at it asks the server for
 * nothing, so it can be looked at often without slowing down what is watched.
 */
final class FrameBuffer {
    private static final long BETWEEN_LOOKS_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long PATIENCE_NANOSECONDS = TimeUnit.SECONDS.toNanos(90);

    /** How long nothing may change until a picture counts as finished. */
    private static final long STILL_NANOSECONDS = TimeUnit.SECONDS.toNanos(2);

    private static final int MOST_PIXELS_OF_A_CARET = 60;

    // Places in the header, in numbers of four bytes each.
    private static final int HEADER_SIZE = 0;
    private static final int COLORS = 19;
    private static final int BYTES_PER_COLOR = 12;
    private static final int WIDTH = 4;
    private static final int HEIGHT = 5;
    private static final int HEADER_NUMBERS = 25;

    private final IntBuffer memory;
    private final int width;

    FrameBuffer(Path folder) {
        try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
            ByteBuffer whole = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            int[] header = new int[HEADER_NUMBERS];
            whole.asIntBuffer().get(header);
            width = header[WIDTH];
            int start = header[HEADER_SIZE] + header[COLORS] * BYTES_PER_COLOR;
            memory = whole.slice(start, width * header[HEIGHT] * Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int width() {
        return width;
    }

    /** The colors of all pixels, line by line. */
    int[] picture() {
        int[] pixels = new int[memory.capacity()];
        memory.get(0, pixels);
        return pixels;
    }

    /** Waits until the screen looks so, and answers when that was, by {@link System#nanoTime}. */
    long await(String what, Predicate<int[]> condition) {
        long end = System.nanoTime() + PATIENCE_NANOSECONDS;
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            if (condition.test(picture())) {
                return now;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOSECONDS);
        }
        throw new AssertionError("waited in vain for " + what);
    }

    /** Waits until nothing but a caret changes any more. */
    void awaitStill() {
        int[][] last = {picture()};
        long[] since = {System.nanoTime()};
        await("a still screen", now -> {
            if (difference(last[0], now) > MOST_PIXELS_OF_A_CARET) {
                last[0] = now;
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > STILL_NANOSECONDS;
        });
    }

    /** In how many pixels two pictures differ. */
    static int difference(int[] one, int[] other) {
        int different = 0;
        for (int i = 0; i < one.length; i++) {
            different += one[i] == other[i] ? 0 : 1;
        }
        return different;
    }
}
