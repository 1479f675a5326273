package org.runaslauncher.wine;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.runaslauncher.rig.Rig;

/** One run of RunAsLauncher.exe with the rig in it. */
final class ProductRun {
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Display display;

    ProductRun(WineComputer computer, Application application, Rig rig, String... words) {
        this(computer, application, rig, Map.of(), words);
    }

    /** With {@link Rig#STANDARD_USER} as environment it is no administrator who runs it. */
    ProductRun(
            WineComputer computer, Application application, Rig rig, Map<String, String> environment, String... words) {
        display = computer.display();
        Map<String, String> all = new HashMap<>();
        all.put(Rig.FOLDER_VARIABLE, Folders.windows(rig.folder()));
        all.put("RIG_MARKER", "from the caller");
        all.putAll(environment);
        process = computer.start(all, Folders.withRig(application.executable(), Stream.of(words)));
    }

    /** Waits until the window is there, has the focus, and what comes after its first paint is there too. */
    ProductRun open() {
        return open("Run As");
    }

    ProductRun open(String title) {
        try {
            display.activate(title);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + ", and the program " + state(), e);
        }
        display.awaitStill();
        return this;
    }

    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("RunAsLauncher.exe does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits as long as it takes somebody to use the window. */
    int exitCodeWhenever() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String state() {
        return process.isAlive() ? "is running" : "ended with " + process.exitValue();
    }

    boolean isRunning() {
        return process.isAlive();
    }
}
