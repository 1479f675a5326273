package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long it takes from a picked file to what would be started, inside the Windows runtime under Wine, where the time goes the first time,
 * and how long damaged links keep the reader. Prints figures and judges none. Started by {@code src/test/wine/resolve-benchmark}.
 */
final class ResolveBenchmark {
    private static final int FILES = 1_000;
    private static final int RUNS = 3;
    private static final int TWO_OF_EACH_KIND = 24;
    private static final List<String> PREPARED = List.of("nothing", "libraries", "program", "kinds");

    private final WindowsRuntime runtime;

    private ResolveBenchmark(WindowsRuntime runtime) {
        this.runtime = runtime;
    }

    /** One word, if the usual number of files is not wanted. */
    public static void main(String[] words) {
        int files = words.length > 0 ? Integer.parseInt(words[0]) : FILES;
        try (WineComputer computer = new WineComputer("resolve-benchmark")) {
            Application application = new Application(Folders.WINE.resolve("resolve-benchmark-app/app"));
            BenchmarkReport.describe(application);
            addWhatWineLacks(computer);
            ResolveBenchmark benchmark = new ResolveBenchmark(
                    new WindowsRuntime(computer, application, Folders.WINE.resolve("resolve-benchmark-rig")));
            benchmark.files(files);
            benchmark.first();
            benchmark.links();
        }
    }

    /** Files are refused when nothing can open them: the program for consoles is missing, and a program for texts. */
    private static void addWhatWineLacks(WineComputer computer) {
        try {
            Files.copy(Folders.RIG.resolve("report.exe"), computer.driveC().resolve("windows/system32/mmc.exe"));
            computer.wine("reg", "add", "HKLM\\Software\\Classes\\.txt", "/ve", "/d", "Benchmark.Text", "/f")
                    .mustSucceed();
            computer.wine(
                            "reg",
                            "add",
                            "HKLM\\Software\\Classes\\Benchmark.Text\\shell\\open\\command",
                            "/ve",
                            "/d",
                            "%SystemRoot%\\system32\\notepad.exe %1",
                            "/t",
                            "REG_EXPAND_SZ",
                            "/f")
                    .mustSucceed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void files(int count) {
        String list = make("files", count);
        System.out.print(run("org.runaslauncher.windows.ResolveTimes", list));
        System.out.print(run("org.runaslauncher.windows.ResolveTimes", list, "adapters"));
    }

    private String make(String name, int count) {
        String list = "C:\\" + name + ".txt";
        run("org.runaslauncher.windows.PickableFiles", "C:\\" + name, String.valueOf(count), list);
        return list;
    }

    /** Processes of their own, in turn. */
    private void first() {
        String list = make("first", TWO_OF_EACH_KIND);
        Map<String, Map<String, List<Double>>> all = new LinkedHashMap<>();
        for (int i = 0; i < RUNS; i++) {
            for (String prepared : PREPARED) {
                run("org.runaslauncher.windows.FirstResolve", list, prepared)
                        .lines()
                        .map(line -> line.split("\t"))
                        .forEach(line -> all.computeIfAbsent(line[0], what -> new LinkedHashMap<>())
                                .computeIfAbsent(prepared, key -> new ArrayList<>())
                                .add(Double.valueOf(line[1])));
            }
        }
        System.out.println(
                "\n| ms, median of " + RUNS + " processes each; prepared: | " + String.join(" | ", PREPARED) + " |");
        System.out.println("|---" + "|---".repeat(PREPARED.size()) + "|");
        all.forEach((what, values) -> System.out.println(PREPARED.stream()
                .map(values::get)
                .map(some -> some == null
                        ? ""
                        : String.format(Locale.ROOT, "%.1f", Statistics.of(some).median()))
                .collect(Collectors.joining(" | ", "| " + what + " | ", " |"))));
    }

    private void links() {
        System.out.print(run("org.runaslauncher.program.link.LinkBenchmark"));
    }

    private String run(String... program) {
        return runtime.run(List.of(program)).mustSucceed().output();
    }
}
