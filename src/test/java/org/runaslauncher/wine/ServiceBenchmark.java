package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * What the look at the Secondary Logon service costs, and what the windows cost that look again and again, beside an empty frame on the same
 * runtime, which is the baseline. Started by {@code src/test/wine/service-benchmark}.
 */
final class ServiceBenchmark {
    private static final Duration SETTLE = Duration.ofSeconds(30);
    private static final Duration WATCH = Duration.ofSeconds(60);

    /** USER_HZ, in which the kernel counts the time of processes on every Linux of today. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int FIELD_OF_USER_TIME = 14;

    private ServiceBenchmark() {}

    public static void main(String[] words) {
        try (WineComputer computer = new WineComputer("service-benchmark")) {
            Application application = new Application(Folders.WINE.resolve("service-benchmark-app/app"));
            BenchmarkReport.describe(application, 1);
            computer.wine("net", "start", "seclogon").mustSucceed();
            WindowsRuntime runtime =
                    new WindowsRuntime(computer, application, Folders.WINE.resolve("service-benchmark-rig"));
            System.out.println("\n| first look | look | min to max | state only (baseline) | ratio |");
            System.out.println("|---|---|---|---|---|");
            System.out.print(runtime.run(List.of("org.runaslauncher.windows.SnapshotBenchmark"))
                    .mustSucceed()
                    .output());
            double frame = shareOfACore(computer, Benchmark.swing(application, EmptyFrame.class));
            System.out.printf(
                    "%n| nobody touches it for %d s | of one core | to c |%n|---|---|---|%n", WATCH.toSeconds());
            row("a. the window about the service", shareOfACore(computer, application.executable(), "/service"), frame);
            row("b. the Run As window", shareOfACore(computer, application.executable()), frame);
            row("c. empty JFrame (baseline)", frame, frame);
        }
    }

    private static void row(String name, double share, double baseline) {
        System.out.printf(Locale.ROOT, "| %s | %.2f %% | %.1f |%n", name, share, share / baseline);
    }

    /** In percent: what a program takes while nobody uses it. */
    private static double shareOfACore(WineComputer computer, String... command) {
        Process process = computer.start(Map.of(), command);
        computer.display().awaitStill();
        pause(SETTLE);
        double before = seconds(process);
        pause(WATCH);
        double share = 100 * (seconds(process) - before) / WATCH.toSeconds();
        process.destroyForcibly();
        return share;
    }

    /** User and system time of a process until now; Wine's command becomes the Windows program. */
    private static double seconds(Process process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            // The second field is a name in parentheses, which may hold blanks.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            int user = FIELD_OF_USER_TIME - 3;
            return (Long.parseLong(fields[user]) + Long.parseLong(fields[user + 1])) / TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
