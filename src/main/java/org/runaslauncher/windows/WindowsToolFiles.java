package org.runaslauncher.windows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.runaslauncher.program.about.ProgramInspector;
import org.runaslauncher.program.tools.ConsoleTitle;
import org.runaslauncher.program.tools.ToolFiles;
import org.runaslauncher.program.tools.ToolPlace;

/** The tools in the folders that Windows itself names. */
public final class WindowsToolFiles implements ToolFiles {
    private final ProgramInspector inspector;

    public WindowsToolFiles(ProgramInspector inspector) {
        this.inspector = inspector;
    }

    @Override
    public Optional<String> find(ToolPlace place, String file) {
        Path path =
                switch (place) {
                    case SYSTEM -> SystemFolders.system().resolve(file);
                    case WINDOWS -> SystemFolders.windows().resolve(file);
                    // Beside the Windows folder on every Windows; the registry that names it elsewhere can be changed
                    // by no user either.
                    case PROGRAM_FILES ->
                        SystemFolders.windows()
                                .getRoot()
                                .resolve("Program Files")
                                .resolve(file);
                };
        return Files.isRegularFile(path) ? Optional.of(path.toString()) : Optional.empty();
    }

    @Override
    public List<String> consoles() {
        return inSystem("*.msc");
    }

    @Override
    public List<String> controlPanelFiles() {
        return inSystem("*.cpl");
    }

    private static List<String> inSystem(String pattern) {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(SystemFolders.system(), pattern)) {
            files.forEach(file -> found.add(file.toString()));
        } catch (IOException | DirectoryIteratorException e) {
            return List.copyOf(found);
        }
        return List.copyOf(found);
    }

    @Override
    public Optional<String> title(String path) {
        if (!path.toLowerCase(Locale.ROOT).endsWith(".msc")) {
            return Optional.of(inspector.describe(path).description());
        }
        return SystemParts.texts(path).flatMap(WindowsToolFiles::consoleTitle).or(() -> consoleTitle(path));
    }

    private static Optional<String> consoleTitle(String path) {
        try (InputStream file = Files.newInputStream(Path.of(path))) {
            return ConsoleTitle.of(file.readNBytes(ConsoleTitle.MOST));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
