package org.runaslauncher.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.ProgramFiles;
import org.runaslauncher.program.Surroundings;
import org.runaslauncher.program.TargetFinder;

/**
 * How long it takes from a picked local file to what would be started, each file being picked once, beside opening the same file and reading
 * its first 4 KiB, which is the baseline. Runs inside the Windows runtime, and prints tables.
 */
final class ResolveTimes {
    private static final int SEED = 5;
    private static final int START_OF_FILE = 4_096;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private final ProgramFiles files = new WindowsProgramFiles();
    private final TargetFinder finder;
    private final Map<String, List<Double>> byKind = new TreeMap<>();

    private ResolveTimes(Surroundings windows) {
        finder = new TargetFinder(windows);
    }

    /** Words: the list of {@link PickableFiles}; {@code adapters} to print where the time goes as well, which takes time itself. */
    public static void main(String[] words) throws IOException {
        List<String> list = new ArrayList<>(Files.readAllLines(Path.of(words[0])));
        Collections.shuffle(list, new Random(SEED));
        Surroundings windows = WindowsSurroundings.create();
        if (words.length > 1) {
            AdapterTimes adapters = new AdapterTimes(windows);
            new ResolveTimes(adapters.surroundings()).measure(list);
            adapters.print(list.size());
            return;
        }
        ResolveTimes times = new ResolveTimes(windows);
        double[][] all = times.measure(list);
        times.print(list.size(), all[0], all[1]);
    }

    /** Times of the finder and of the baseline, in milliseconds and in the order of the list. */
    private double[][] measure(List<String> list) {
        double[][] all = new double[2][list.size()];
        for (int i = 0; i < list.size(); i++) {
            String[] kindAndPath = list.get(i).split("\t", 2);
            // Whoever comes second finds the file in the cache: they take turns.
            for (int who : i % 2 == 0 ? new int[] {0, 1} : new int[] {1, 0}) {
                all[who][i] = milliseconds(who == 0 ? () -> resolve(kindAndPath[1]) : () -> read(kindAndPath[1]));
            }
            byKind.computeIfAbsent(kindAndPath[0], kind -> new ArrayList<>()).add(all[0][i]);
        }
        return all;
    }

    private void print(int count, double[] times, double[] baseline) {
        double first = times[0];
        double firstOfBaseline = baseline[0];
        System.out.println("\n| %,d files | median | 99th percentile | slowest | the first one |".formatted(count));
        System.out.println("|---|---|---|---|---|");
        row("a. file to target", times, first);
        row("b. opening it, reading 4 KiB (baseline)", baseline, firstOfBaseline);
        System.out.printf(
                Locale.ROOT,
                "| a to b | %.1f | %.1f | %.1f | %.1f |%n",
                percentile(times, 50) / percentile(baseline, 50),
                percentile(times, 99) / percentile(baseline, 99),
                percentile(times, 100) / percentile(baseline, 100),
                first / firstOfBaseline);
        System.out.println("\n| kind | files | median | slowest |\n|---|---|---|---|");
        byKind.forEach((kind, some) -> {
            double[] sorted = some.stream().mapToDouble(Double::doubleValue).toArray();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.2f ms | %.2f ms |%n",
                    kind.toLowerCase(Locale.ROOT).replace('_', ' '),
                    sorted.length,
                    percentile(sorted, 50),
                    percentile(sorted, 100));
        });
    }

    private static void row(String what, double[] times, double first) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f ms | %.2f ms | %.2f ms | %.1f ms |%n",
                what,
                percentile(times, 50),
                percentile(times, 99),
                percentile(times, 100),
                first);
    }

    /** The smallest value that so many percent do not exceed. */
    private static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)];
    }

    private void resolve(String path) {
        try {
            finder.preview(new Picked(path, "", "", true));
        } catch (InvalidProgramException e) {
            throw new AssertionError("refused", e);
        }
    }

    private void read(String path) {
        try {
            files.read(path, START_OF_FILE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double milliseconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOSECONDS_PER_MILLISECOND;
    }
}
