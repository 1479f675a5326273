package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long one program takes from the start of its process to its painted window, and how much memory that takes. */
final class StartupBenchmark {
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double KIBIBYTES_PER_MEBIBYTE = 1024;

    private final WineComputer computer;
    private final FrameBuffer screen;
    private final String[] command;
    private final int[] empty;
    private final FinishedWindow window;
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<Double> mebibytes = new ArrayList<>();

    /** Runs the program once, to see what its window looks like in the end. */
    StartupBenchmark(WineComputer computer, FrameBuffer screen, String... command) {
        this.computer = computer;
        this.screen = screen;
        this.command = command;
        empty = screen.picture();
        Process process = computer.start(Map.of(), command);
        screen.await("a window", now -> FrameBuffer.difference(empty, now) > 0);
        screen.awaitStill();
        window = new FinishedWindow(empty, screen.picture(), screen.width());
        end(process);
    }

    /** Runs the program once more, and measures. */
    void run() {
        long start = System.nanoTime();
        Process process = computer.start(Map.of(), command);
        long painted = screen.await("the painted window", window::isOn);
        // What comes after the first paint takes memory too.
        screen.awaitStill();
        milliseconds.add((painted - start) / NANOSECONDS_PER_MILLISECOND);
        mebibytes.add(peakMemory(process));
        end(process);
    }

    /** The command that starts Wine becomes the Windows program: they are one process. */
    private static double peakMemory(Process process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try {
            return Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / KIBIBYTES_PER_MEBIBYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(Process process) {
        process.destroyForcibly();
        screen.await("an empty screen", now -> FrameBuffer.difference(empty, now) == 0);
    }

    String size() {
        return window.size();
    }

    Statistics time() {
        return Statistics.of(milliseconds);
    }

    /** In the order of the runs. */
    List<Double> milliseconds() {
        return List.copyOf(milliseconds);
    }

    Statistics memory() {
        return Statistics.of(mebibytes);
    }
}
