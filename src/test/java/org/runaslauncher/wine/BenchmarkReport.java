package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the benchmark prints: where it ran, and tables in Markdown. */
final class BenchmarkReport {
    private BenchmarkReport() {}

    static void describe(Application application, int runs) {
        say("Date: %s, %d runs of each in turn, after one that does not count", LocalDate.now(), runs);
        describe(application);
        say("Options of a and b: %s", String.join(" ", application.jvmOptions()));
    }

    /** Where it ran, and nothing about runs. */
    static void describe(Application application) {
        say(
                "Machine: %d x %s, load average before the build: %s",
                Runtime.getRuntime().availableProcessors(),
                line("/proc/cpuinfo", "model name"),
                System.getProperty("load.average", "unknown"));
        say(
                "Wine: %s",
                Command.run(Map.of("WINEDEBUG", "-all"), "", "wine", "--version")
                        .output()
                        .strip());
        say(
                "Runtime: %s",
                line(application.folder() + "/runtime/release", "IMPLEMENTOR_VERSION")
                        .replace("\"", ""));
    }

    private static String line(String file, String start) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(start))
                    .map(line -> line.replaceFirst(".*?[:=]\\s*", ""))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param values of the product, of the baseline and of the dialog in C */
    static void table(String title, String unit, List<String> names, List<Statistics> values) {
        say("%n| %s | median | min to max | to b | to c |%n|---|---|---|---|---|", title);
        for (int i = 0; i < names.size(); i++) {
            Statistics value = values.get(i);
            say(
                    "| %s | %s %s | %s to %s | %.2f | %.2f |",
                    names.get(i),
                    rounded(value.median()),
                    unit,
                    rounded(value.min()),
                    rounded(value.max()),
                    value.median() / values.get(1).median(),
                    value.median() / values.get(2).median());
        }
    }

    /** @param values of the product, of the baseline, and of others, in the order of the rounds; of one round nothing is said */
    static void ratios(List<String> names, List<List<Double>> values) {
        if (values.get(1).size() < 2) {
            return;
        }
        say("%nTo b in the same round, with the standard error:");
        for (int i = 0; i < names.size(); i++) {
            say("%s: %s", names.get(i), PairedRatio.of(values.get(i), values.get(1)));
        }
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
