package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runaslauncher.rig.Wait;

/** Programs that have a finished class-data archive. */
final class ArchivedPrograms {
    private final WineComputer computer;

    ArchivedPrograms(WineComputer computer) {
        this.computer = computer;
    }

    /**
     * A copy of the product with the two options that the launcher gives to whoever is not elevated. Under Wine everybody is elevated, and with
     * the rig, which could change that, another program would be measured too. What is missing is the time in which the launcher adds up the
     * archive.
     */
    Application product() {
        Application application = new Application(Folders.WINE.resolve("benchmark-archived/app"));
        Path archive = Folders.WINE.resolve("benchmark-archived/classes.jsa");
        options(archive).forEach(application::addOptions);
        write(archive, "Run As", application.executable());
        return application;
    }

    /** {@link TenParts} with the runtime, the options and the jar of the product. */
    String[] tenParts(Application application) {
        Path folder = Folders.fresh(Folders.WINE.resolve("benchmark-ten-parts"));
        Path archive = folder.resolve("classes.jsa");
        // The libraries come with the jar of the product, whose manifest names them.
        String classPath = Stream.of(
                        jar(folder.resolve("ten-parts.jar"), TenParts.class),
                        application.folder().resolve("run-as-launcher.jar"))
                .map(Folders::windows)
                .collect(Collectors.joining(";"));
        String[] command = application.commandFor(options(archive), classPath, TenParts.class);
        write(archive, TenParts.TITLE, command);
        return command;
    }

    private static List<String> options(Path archive) {
        return List.of("-XX:SharedArchiveFile=" + Folders.windows(archive), "-XX:+AutoCreateSharedArchive");
    }

    /** What is in a folder gets into no archive. */
    private static Path jar(Path file, Class<?> program) {
        String entry = program.getName().replace('.', '/') + ".class";
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of("create", "true"))) {
            Path inside = jar.getPath(entry);
            Files.createDirectories(inside.getParent());
            Files.copy(Folders.TARGET.resolve("test-classes").resolve(entry), inside);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java writes it when the program ends by itself. */
    private void write(Path archive, String title, String... command) {
        Process first = computer.start(Map.of(), command);
        computer.display().activate(title);
        computer.display().awaitStill();
        computer.display().press("Escape");
        Wait.until("the archive", () -> !first.isAlive() && Files.exists(archive));
    }
}
