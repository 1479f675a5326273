package org.runaslauncher.wine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.runaslauncher.rig.Wait;

/** A screen of its own with a window manager, and the hands and eyes of somebody who sits before it. */
final class Display implements AutoCloseable {
    /** Pixels. */
    static final int WIDTH = 1000;

    /** Letters outside ASCII get lost when they are typed faster. */
    private static final String DELAY_MILLISECONDS = "70";

    private static final int MOST_COLORS_OF_AN_EMPTY_WINDOW = 8;

    private static final int MOST_PIXELS_OF_A_CARET = 60;
    private static final long STILL_NANOSECONDS = TimeUnit.SECONDS.toNanos(1);

    /** A seventh of the time: two windows that wait for their users take less, and a program that waits for a processor among others gets more. */
    private static final Duration MOST_WORK_WHILE_STILL = Duration.ofMillis(150);

    private static final int TRIES_OF_A_SEARCH = 20;

    private final Process server;
    private final Process manager;
    private final Map<String, String> environment;
    private final SpareKey spareKey;

    /** What is on the screen; null where the display is somebody else's. */
    private final FrameBuffer screen;

    private Supplier<Duration> work = () -> Duration.ZERO;

    private Display(Process server, Process manager, String name) {
        this.server = server;
        this.manager = manager;
        screen = null;
        this.environment = Map.of("DISPLAY", name);
        spareKey = new SpareKey(environment);
    }

    /** The display of whoever runs this, if there is one. */
    static Optional<Display> present() {
        return Optional.ofNullable(System.getenv("DISPLAY")).map(name -> new Display(null, null, name));
    }

    Display() {
        this(Folders.fresh(
                Folders.WINE.resolve("screens").resolve(UUID.randomUUID().toString())));
    }

    /** @param folder for the picture of the screen, in a file that can be read without asking the X server */
    Display(Path folder) {
        // Without -noreset the server begins anew when its last client has gone, and a window manager that comes then
        // is thrown out.
        List<String> line = List.of(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                WIDTH + "x760x24",
                "-nolisten",
                "tcp",
                "-noreset",
                "-fbdir",
                folder.toString());
        try {
            server = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader told =
                    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
            environment = Map.of("DISPLAY", ":" + told.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        screen = new FrameBuffer(folder);
        spareKey = new SpareKey(environment);
        manager = Command.start(environment, "openbox");
        Wait.until("the window manager", () -> run("", "xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
                .output()
                .contains("window id"));
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Waits for a window by its exact title until it is painted, and gives it the focus. */
    void activate(String title) {
        Wait.until("the window " + title, () -> windows(title).isPresent());
        Wait.until(
                "paint in the window " + title,
                () -> windows(title).map(found -> isPainted(found.get(0))).orElse(false));
        bringToFront(title);
    }

    /** Gives the focus to a window, or to one of those that have the same title. */
    void bringToFront(String title) {
        run("", "xdotool", "search", "--onlyvisible", "--name", "^" + title + "$", "windowactivate", "--sync");
    }

    void awaitClosed(String title) {
        Wait.until("no window " + title, () -> windows(title).isEmpty());
    }

    boolean shows(String title) {
        return windows(title).isPresent();
    }

    int height(String title) {
        return measure(title, "Height");
    }

    /** Left and upper edge of the content of a window. (Of a window in a frame, xdotool tells other numbers.) */
    int left(String title) {
        return measure(title, "Absolute upper-left X");
    }

    int top(String title) {
        return measure(title, "Absolute upper-left Y");
    }

    private int measure(String title, String what) {
        String window = windows(title).orElseThrow().get(0);
        return run("", "xwininfo", "-id", window)
                .output()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(what + ':'))
                .mapToInt(line ->
                        Integer.parseInt(line.substring(what.length() + 1).strip()))
                .findFirst()
                .orElse(0);
    }

    void awaitHeight(String title, IntPredicate condition) {
        Wait.until("another height", () -> shows(title) && condition.test(height(title)));
    }

    /** Lets {@link #awaitStill} know of the work of those that paint here: the processor time that they have taken up to now. */
    void watch(Supplier<Duration> processorTime) {
        work = processorTime;
    }

    /**
     * Waits until what the screen shows stays the same for a while (a blinking caret does not count), and those that paint here do not work on
     * what it will show next: on a busy machine much time lies between two pictures.
     */
    void awaitStill() {
        int[][] last = {look()};
        Duration[] done = {work.get()};
        long[] since = {System.nanoTime()};
        Wait.until("a still screen", () -> {
            int[] now = look();
            Duration doneNow = work.get();
            if (FrameBuffer.difference(last[0], now) >= MOST_PIXELS_OF_A_CARET
                    || doneNow.minus(done[0]).abs().compareTo(MOST_WORK_WHILE_STILL) > 0) {
                last[0] = now;
                done[0] = doneNow;
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > STILL_NANOSECONDS;
        });
    }

    /** Waits until a still screen looks different from a picture, in more than so many pixels. */
    void awaitChange(byte[] before, int pixels) {
        Wait.until("another picture", () -> stillDifference(before) > pixels);
    }

    /** Waits until a still screen looks like a picture but for less than so many pixels. */
    void awaitLike(byte[] before, int pixels) {
        Wait.until("the same picture", () -> stillDifference(before) < pixels);
    }

    private int stillDifference(byte[] before) {
        awaitStill();
        return difference(before, picture());
    }

    private int[] look() {
        if (screen != null) {
            return screen.picture();
        }
        byte[] gray = picture();
        return IntStream.range(0, gray.length).map(i -> gray[i]).toArray();
    }

    byte[] picture() {
        try {
            Path file = Files.createTempFile("screen", ".gray");
            run("", "import-im6.q16", "-window", "root", "-depth", "8", "gray:" + file)
                    .mustSucceed();
            byte[] pixels = Files.readAllBytes(file);
            Files.delete(file);
            return pixels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In how many pixels two pictures differ. */
    static int difference(byte[] before, byte[] after) {
        int different = 0;
        for (int i = 0; i < before.length && i < after.length; i++) {
            different += before[i] == after[i] ? 0 : 1;
        }
        return different;
    }

    /** An empty window has one color, two at most with its edge. */
    private boolean isPainted(String window) {
        String colors = run(
                        "", "bash", "-c", "import-im6.q16 -window " + window + " png:- | identify-im6.q16 -format %k -")
                .output();
        return colors.matches("\\d+") && Integer.parseInt(colors) > MOST_COLORS_OF_AN_EMPTY_WINDOW;
    }

    private Optional<List<String>> windows(String title) {
        List<String> found = List.of();
        for (int tries = 0; tries < TRIES_OF_A_SEARCH; tries++) {
            found = run("", "xdotool", "search", "--onlyvisible", "--name", "^" + title + "$")
                    .output()
                    .lines()
                    .toList();
            if (isAnswer(found)) {
                return found.isEmpty() ? Optional.empty() : Optional.of(found);
            }
        }
        throw new AssertionError("the search for the window " + title + " says " + found);
    }

    /** Whether a search gave windows or none. Where a window goes away just then, it ends with a complaint of the X server. */
    static boolean isAnswer(List<String> lines) {
        return lines.stream().allMatch(line -> line.matches("\\d+"));
    }

    /** Types characters. */
    void type(String text) {
        StringBuilder ready = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (SpareKey.isNeededFor(letter)) {
                typeAtOnce(ready);
                spareKey.carry(letter);
                awaitStill();
            }
            ready.appendCodePoint(letter);
        });
        typeAtOnce(ready);
    }

    /** By standard input, so that a password is on no command line. */
    private void typeAtOnce(StringBuilder text) {
        run(text.toString(), "xdotool", "type", "--delay", DELAY_MILLISECONDS, "--file", "-")
                .mustSucceed();
        text.setLength(0);
    }

    void press(String... keys) {
        Arrays.stream(keys).forEach(key -> run("", "xdotool", "key", "--delay", DELAY_MILLISECONDS, key)
                .mustSucceed());
    }

    /** Puts the pointer where it is on no window. */
    void parkPointer() {
        run("", "xdotool", "mousemove", "--sync", "999", "759").mustSucceed();
    }

    /** Clicks at a place inside a window. */
    void click(String title, int x, int y) {
        String window = windows(title).orElseThrow().get(0);
        String[] at = {String.valueOf(x), String.valueOf(y)};
        run("", "xdotool", "mousemove", "--sync", "--window", window, at[0], at[1], "click", "1")
                .mustSucceed();
    }

    void screenshot(String name) {
        try {
            Path file = Files.createDirectories(Folders.SCREENSHOTS).resolve(name + ".png");
            run("", "import-im6.q16", "-window", "root", file.toString()).mustSucceed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Command run(String input, String... words) {
        return Command.run(environment, input, words);
    }

    @Override
    public void close() {
        if (server != null) {
            manager.destroy();
            server.destroy();
        }
    }
}
