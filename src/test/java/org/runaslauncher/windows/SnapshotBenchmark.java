package org.runaslauncher.windows;

import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a look at all of the service costs, beside the least that one can ask the service control manager, which is the baseline. Runs inside the
 * Windows runtime, and prints one line.
 */
final class SnapshotBenchmark {
    private static final int RUNS = 300;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private SnapshotBenchmark() {}

    public static void main(String[] words) {
        WindowsServiceControl control = new WindowsServiceControl();
        double first = milliseconds(control::snapshot);
        double[] snapshots = new double[RUNS];
        double[] baseline = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            baseline[i] = milliseconds(SnapshotBenchmark::askForTheState);
            snapshots[i] = milliseconds(control::snapshot);
        }
        Arrays.sort(snapshots);
        Arrays.sort(baseline);
        System.out.printf(
                Locale.ROOT,
                "| %.1f ms | %.2f ms | %.2f to %.2f | %.2f ms | %.2f |%n",
                first,
                snapshots[RUNS / 2],
                snapshots[0],
                snapshots[RUNS - 1],
                baseline[RUNS / 2],
                snapshots[RUNS / 2] / baseline[RUNS / 2]);
    }

    private static void askForTheState() {
        try (ServiceHandle manager = ServiceHandle.openManager();
                ServiceHandle service = manager.openService(WindowsServiceControl.STATUS_RIGHTS)) {
            service.query(new SERVICE_STATUS());
        }
    }

    private static double milliseconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOSECONDS_PER_MILLISECOND;
    }
}
