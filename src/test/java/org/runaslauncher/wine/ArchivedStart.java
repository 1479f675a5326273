package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.runaslauncher.rig.Rig;

/** A start of RunAsLauncher.exe whose Java tells where it takes its classes from. */
final class ArchivedStart {
    private static final String LOG = "classes.log";

    private final WineComputer computer;
    private final Process process;
    private final Path log;

    /** @param application one that {@link #tellsItsClasses} */
    ArchivedStart(
            WineComputer computer, Application application, Map<String, String> caller, Rig rig, String... words) {
        this.computer = computer;
        log = application.folder().resolveSibling(LOG);
        Map<String, String> environment = new HashMap<>(caller);
        environment.put(Rig.FOLDER_VARIABLE, Folders.windows(rig.folder()));
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = computer.startPiped(environment, Folders.withRig(application.executable(), Stream.of(words)));
    }

    /** Lets Java write down what it loads. */
    static void tellsItsClasses(Application application) {
        // The colon of a drive would end the name of the file.
        String file = Folders.windows(application.folder().resolveSibling(LOG)).substring("Z:".length());
        application.addOptions("-Xlog:cds=info,class+load=info:file=" + file + "::filecount=0");
    }

    ArchivedStart open() {
        computer.display().activate("Run As");
        computer.display().awaitStill();
        return this;
    }

    /** Closes the window, and waits until the process has ended. */
    ArchivedStart cancel() {
        computer.display().activate("Run As");
        computer.display().press("Escape");
        return await();
    }

    ArchivedStart await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    boolean isRunning() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** What it printed, without what Wine makes every virtual machine say. */
    String output() {
        try {
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceAll("(?m)^OpenJDK .* group affinity failed: .*\\R", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a class came out of the archive that lies upon the runtime's own. */
    boolean took(String name) {
        return told().anyMatch(line -> line.contains(" " + name + " source: shared objects file (top)"));
    }

    boolean loaded(String name) {
        return told().anyMatch(line -> line.contains(" " + name + " source: "));
    }

    /** Whether both were loaded, in this order. */
    boolean loadedInOrder(String first, String second) {
        List<String> names = List.of(" " + first + " source: ", " " + second + " source: ");
        return told().flatMap(line -> names.stream().filter(line::contains))
                .distinct()
                .toList()
                .equals(names);
    }

    private Stream<String> told() {
        return Files.exists(log) ? Rig.read(log).lines() : Stream.empty();
    }
}
