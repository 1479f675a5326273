package org.runaslauncher.wine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * How long the product takes until its window is painted and from OK to the call, and how much memory it takes: beside an empty frame on
 * the same runtime with the same options, which is the baseline, a dialog in plain C, and ten parts on the same libraries. Started by
 * {@code src/test/wine/benchmark}.
 */
final class Benchmark {
    static final String PLAIN_DIALOG = Folders.windows(Folders.RIG.resolve("plain-dialog.exe"));

    private static final int RUNS = 10;

    /** Any number: the same order each time. */
    private static final long ORDER = 1;

    private Benchmark() {}

    public static void main(String[] words) {
        int runs = words.length > 0 ? Integer.parseInt(words[0]) : RUNS;
        Path folder = Folders.fresh(Folders.WINE.resolve("benchmark-screen"));
        try (WineComputer computer = new WineComputer("benchmark", new Display(folder))) {
            computer.doWithoutSymbols();
            Application application = new Application(Folders.WINE.resolve("benchmark-app/app"));
            BenchmarkReport.describe(application, runs);
            System.out.println("Switched off in all rows: Wine's dbghelp.dll");
            computer.display().parkPointer();
            ArchivedPrograms archives = new ArchivedPrograms(computer);
            Application archived = archives.product();
            List<String[]> programs = List.of(
                    new String[] {application.executable()},
                    swing(application, EmptyFrame.class),
                    new String[] {PLAIN_DIALOG},
                    new String[] {archived.executable()},
                    archives.tenParts(application));
            startUp(computer, programs, new FrameBuffer(folder), runs);
            call(computer, application, archived, runs);
        }
    }

    private static void startUp(WineComputer computer, List<String[]> programs, FrameBuffer screen, int runs) {
        List<StartupBenchmark> all = programs.stream()
                .map(command -> new StartupBenchmark(computer, screen, command))
                .toList();
        List<StartupBenchmark> round = new ArrayList<>(all);
        Random order = new Random(ORDER);
        for (int i = 0; i < runs; i++) {
            // None always comes after the same other one.
            Collections.shuffle(round, order);
            round.forEach(StartupBenchmark::run);
        }
        System.out.println("Painted: " + FinishedWindow.CRITERION);
        System.out.println("Windows: " + each(all, StartupBenchmark::size));
        List<String> names = List.of(
                "a. RunAsLauncher.exe",
                "b. empty JFrame",
                "c. dialog in C",
                "d. RunAsLauncher.exe with its class-data archive",
                "e. ten parts started as it is, with an archive");
        BenchmarkReport.table("process start to painted window", "ms", names, each(all, StartupBenchmark::time));
        BenchmarkReport.ratios(names, each(all, StartupBenchmark::milliseconds));
        BenchmarkReport.table("peak memory (VmHWM)", "MiB", names, each(all, StartupBenchmark::memory));
    }

    private static void call(WineComputer computer, Application application, Application archived, int runs) {
        System.out.println("\nClocks: " + SharedClock.check(computer));
        try (CallBenchmark benchmark = new CallBenchmark(computer, application, archived)) {
            for (int i = 0; i < runs; i++) {
                benchmark.run();
            }
            List<String> names = List.of(
                    "a. RunAsLauncher.exe, to CreateProcessWithLogonW",
                    "b. JFrame with OK, to its handler",
                    "c. dialog in C, to its handler",
                    "d. RunAsLauncher.exe with its class-data archive");
            BenchmarkReport.table("Enter to the call", "ms", names, benchmark.times());
            System.out.printf(
                    "%nOf our own: a minus b %.1f ms, d minus b %.1f ms%n", benchmark.own(), benchmark.ownArchived());
        }
    }

    private static <T> List<T> each(List<StartupBenchmark> all, Function<StartupBenchmark, T> value) {
        return all.stream().map(value).toList();
    }

    static String[] swing(Application application, Class<?> program) {
        return application.commandFor(List.of(), Folders.windows(Folders.TARGET.resolve("test-classes")), program);
    }
}
