package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Wait;

/** A copy of report.exe, the program that the tests start: it writes down what reached it. */
final class ReportProgram {
    private final Path file;
    private final Path report;

    ReportProgram(Path file) {
        this.file = file;
        this.report = file.resolveSibling(file.getFileName() + ".report.txt");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(report);
            Files.deleteIfExists(file);
            Files.copy(Folders.RIG.resolve("report.exe"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path() {
        return Folders.windows(file);
    }

    String folder() {
        return Folders.windows(file.getParent());
    }

    boolean hasRun() {
        return Files.exists(report);
    }

    /** Waits until the program has run, and answers what it saw. */
    Map<String, String> await() {
        return Wait.forValue(
                "the report of " + file.getFileName(),
                () -> hasRun() ? Optional.of(Rig.lines(Rig.read(report))) : Optional.empty());
    }
}
