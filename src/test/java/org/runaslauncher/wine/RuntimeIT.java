package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;

/** The Java runtime in the application folder: the whole one but for what is written down, and what of it a run loads. */
class RuntimeIT {
    private static final Path LEFT_OUT = Path.of("installer/runtime/left-out.txt");
    private static final Path SHIPPED = Folders.APP.resolve("runtime");

    @Test
    void everyLineLeavesSomethingOut() throws IOException {
        Set<String> whole = files(Folders.RUNTIME);
        assertThat(patterns())
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(whole).as(pattern).anyMatch(matches(pattern)));
    }

    @Test
    void theRestIsThere() throws IOException {
        List<Predicate<String>> leftOut =
                patterns().stream().map(RuntimeIT::matches).toList();
        Set<String> rest = files(Folders.RUNTIME).stream()
                .filter(file -> leftOut.stream().noneMatch(pattern -> pattern.test(file)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(files(SHIPPED)).isEqualTo(rest);
        assertThat(rest).contains("NOTICE").containsAll(legal());
        System.out.printf(
                Locale.ROOT, "The Java runtime: %.1f MB, shipped %.1f MB%n", size(Folders.RUNTIME), size(SHIPPED));
    }

    @Test
    void whatARunLoadsIsOfWindowsOrOfTheApplicationFolder() {
        try (WineComputer computer = new WineComputer("runtime")) {
            Application application = new Application(Folders.WINE.resolve("runtime-app/app"));
            Display display = computer.display();
            Rig rig = new Rig(Folders.fresh(Folders.WINE.resolve("runtime-rig")));
            Secret password = Secret.random();
            rig.account("me-admin", "CORP", password, 0).say("delay=10000");
            ReportProgram program = new ReportProgram(Folders.WINE.resolve("runtime-program/report.exe"));
            ProductRun run = new ProductRun(computer, application, rig, "/user:CORP\\me-admin", program.path()).open();
            display.press("alt+m");
            display.awaitStill();
            display.press("alt+w");
            display.type(password.text());
            display.press("Return");
            rig.awaitEntered(0);
            List<String> modules = computer.modules("RunAsLauncher.exe");
            assertThat(run.exitCode()).isZero();

            String ours = Folders.windows(application.folder()).toLowerCase(Locale.ROOT) + '\\';
            assertThat(modules)
                    .contains(ours + "runtime\\bin\\awt.dll", ours + "native\\jnidispatch.dll")
                    .allMatch(application::isOfWindowsOrOurs);
            System.out.println("A run loads from the application folder: "
                    + modules.stream()
                            .filter(module -> module.startsWith(ours))
                            .map(module -> module.substring(ours.length()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static List<String> patterns() throws IOException {
        return Files.readAllLines(LEFT_OUT).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Predicate<String> matches(String pattern) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return file -> matcher.matches(Path.of(file));
    }

    private static List<String> legal() throws IOException {
        return files(Folders.RUNTIME).stream()
                .filter(file -> file.startsWith("legal/"))
                .toList();
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static double size(Path folder) throws IOException {
        return files(folder).stream()
                        .mapToLong(file -> {
                            try {
                                return Files.size(folder.resolve(file));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                        .sum()
                / 1e6;
    }
}
