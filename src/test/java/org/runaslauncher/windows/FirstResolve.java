package org.runaslauncher.windows;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.windows.win32.Mpr;
import org.runaslauncher.windows.win32.Msi;
import org.runaslauncher.windows.win32.Shell32;
import org.runaslauncher.windows.win32.Shlwapi;

/**
 * Where the time goes the first time that a file is picked, after the window has asked what it asks when it opens. Runs inside the Windows
 * runtime, and prints lines of a name, a tabulator and milliseconds, or a number of classes.
 */
final class FirstResolve {
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private final TargetFinder finder = new TargetFinder(WindowsSurroundings.create());

    private FirstResolve() {}

    /** Words: the list of {@link PickableFiles}, of two files of each kind; what is prepared: nothing, libraries, program or kinds. */
    public static void main(String[] words) throws IOException {
        List<String> list = Files.readAllLines(Path.of(words[0]));
        FirstResolve first = new FirstResolve();
        time("what the window asks when it opens", FirstResolve::openWindow);
        int kinds = list.size() / 2;
        switch (words[1]) {
            case "nothing" -> {}
            case "libraries" -> loadLibraries();
            case "program" -> time("prepared: cmd.exe", () -> first.resolve(system("cmd.exe")));
            default ->
                time("prepared: one of each kind", () -> {
                    list.subList(kinds, list.size()).forEach(line -> first.resolve(path(line)));
                });
        }
        long classes = loadedClasses();
        for (int i = 0; i < kinds; i++) {
            String path = path(list.get(i));
            time(
                    "first "
                            + list.get(i)
                                    .split("\t")[0]
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', ' '),
                    () -> first.resolve(path));
            if (i == 0) {
                System.out.printf("classes loaded by the first one\t%d%n", loadedClasses() - classes);
            }
        }
    }

    private static void openWindow() {
        new WindowsAccountDirectory().currentUser();
        new WindowsServiceControl().snapshot();
    }

    private static void loadLibraries() {
        time("load shell32", () -> Shell32.INSTANCE.hashCode());
        time("load shlwapi", () -> Shlwapi.INSTANCE.hashCode());
        time("load mpr", () -> Mpr.INSTANCE.hashCode());
        time("load msi", () -> Msi.INSTANCE.hashCode());
    }

    private static String system(String program) {
        return SystemFolders.system().resolve(program).toString();
    }

    private static String path(String line) {
        return line.split("\t", 2)[1];
    }

    private static long loadedClasses() {
        return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    }

    private void resolve(String path) {
        try {
            finder.preview(new Picked(path, "", "", true));
        } catch (InvalidProgramException e) {
            throw new AssertionError(path, e);
        }
    }

    private static void time(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%s\t%.2f%n", what, (System.nanoTime() - begin) / NANOSECONDS_PER_MILLISECOND);
    }
}
