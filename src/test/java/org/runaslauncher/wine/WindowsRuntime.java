package org.runaslauncher.wine;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.runaslauncher.rig.Rig;

/** Runs JUnit inside the Windows Java runtime, with the rig in its process. */
final class WindowsRuntime {
    private final WineComputer computer;
    private final Application application;
    private final Path work;

    WindowsRuntime(WineComputer computer, Application application, Path work) {
        this.computer = computer;
        this.application = application;
        this.work = Folders.fresh(work);
    }

    /**
     * Runs tests to their end.
     *
     * @param before folders of classes that go before those of the product
     * @param selectors what JUnit's console launcher is told to run
     */
    Command junit(List<Path> before, String... selectors) {
        return junit(Map.of(), before, selectors);
    }

    /** The same as another caller, such as {@link Rig#STANDARD_USER}. */
    Command junit(Map<String, String> caller, List<Path> before, String... selectors) {
        List<String> words = new ArrayList<>(List.of(
                "org.junit.platform.console.ConsoleLauncher",
                "execute",
                "--disable-banner",
                "--disable-ansi-colors",
                "--fail-if-no-tests",
                // Failures only: a tree of hundreds of tests hides the one that failed.
                "--details=summary"));
        words.addAll(List.of(selectors));
        return run(caller, before, words);
    }

    /** Runs a program of the tests to its end: its class, and its words. */
    Command run(List<String> program) {
        return run(Map.of(), List.of(), program);
    }

    private Command run(Map<String, String> caller, List<Path> before, List<String> program) {
        List<String> words = new ArrayList<>(List.of(
                Folders.windows(Folders.START_WITH_RIG),
                Folders.windows(Folders.RIG_DLL),
                application.java(),
                application.securityOption(),
                "-Djna.boot.library.path="
                        + Folders.windows(application.folder().resolve("native")),
                "-Djna.nounpack=true",
                "-Djna.noclasspath=true",
                "-Dapplication.folder=" + Folders.windows(application.folder()),
                "-Dreport.program=" + Folders.windows(Folders.RIG.resolve("report.exe")),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                // A heap that takes all of its memory at once: what grows then is native.
                "-Xms96m",
                "-Xmx96m",
                "-XX:+AlwaysPreTouch",
                // Wine does not know two calls that the virtual machine makes, which says so on every page, and of
                // every thread.
                "-Xlog:disable",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-PrintWarnings",
                "-cp",
                classPath(before)));
        words.addAll(program);
        Map<String, String> environment = new HashMap<>(caller);
        environment.put(Rig.FOLDER_VARIABLE, Folders.windows(work));
        environment.put("RIG_MARKER", "from the caller");
        return computer.wine(environment, words.toArray(String[]::new));
    }

    private static String classPath(List<Path> before) {
        // Surefire and Failsafe hide the class path in the manifest of a jar, and tell it under this name.
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> all = new ArrayList<>(before);
        Arrays.stream(own.split(File.pathSeparator)).map(Path::of).forEach(all::add);
        return all.stream().map(Folders::windows).collect(Collectors.joining(";"));
    }
}
