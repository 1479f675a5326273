package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * report.exe in the place of a program of Windows: of one that Wine lacks, or of one whose Wine version does something else with its command
 * line than Windows'. What was there before is there again at the end.
 *
 * <p>Wine takes its own version of some programs whatever file lies there, msiexec.exe for one, unless the registry says otherwise.
 */
final class StandIn implements AutoCloseable {
    private static final String OVERRIDES = "HKCU\\Software\\Wine\\DllOverrides";

    private final WineComputer computer;
    private final Path place;
    private final Path original;
    private final ReportProgram program;

    /** @param path on drive C:, in the folder of Windows */
    StandIn(WineComputer computer, String path) {
        this.computer = computer;
        place = computer.driveC().resolve("windows").resolve(path.replace('\\', '/'));
        original = place.resolveSibling(place.getFileName() + ".original");
        try {
            if (Files.exists(place)) {
                Files.move(place, original);
                computer.setRegistry(OVERRIDES, name(), "REG_SZ", "native");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        program = new ReportProgram(place);
    }

    private String name() {
        return place.getFileName().toString();
    }

    /** Waits until it has run, and answers what it saw. */
    Map<String, String> await() {
        return program.await();
    }

    @Override
    public void close() {
        try {
            Files.delete(place);
            if (Files.exists(original)) {
                Files.move(original, place);
                computer.wine("reg", "delete", OVERRIDES, "/v", name(), "/f").mustSucceed();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
