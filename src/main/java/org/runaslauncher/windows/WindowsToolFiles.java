package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
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
import org.runaslauncher.windows.win32.Kernel32;

/** The tools in the folders that Windows itself names. */
public final class WindowsToolFiles implements ToolFiles {
    private static final int LONGEST = 32_768;

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
        return inLanguageOfUser(path).flatMap(WindowsToolFiles::consoleTitle).or(() -> consoleTitle(path));
    }

    private static Optional<String> consoleTitle(String path) {
        try (InputStream file = Files.newInputStream(Path.of(path))) {
            return ConsoleTitle.of(file.readNBytes(ConsoleTitle.MOST));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The file's translation, which lies in a folder of the language beside it
     * (<a href="https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-getfilemuipath">API page</a>).
     */
    private static Optional<String> inLanguageOfUser(String path) {
        char[] language = new char[1_024];
        char[] translated = new char[LONGEST];
        IntByReference length = new IntByReference(translated.length);
        boolean found = Kernel32.INSTANCE.GetFileMUIPath(
                Kernel32.MUI_USER_PREFERRED_UI_LANGUAGES,
                path,
                language,
                new IntByReference(language.length),
                translated,
                length,
                new LongByReference());
        return found ? Optional.of(Native.toString(translated)) : Optional.empty();
    }
}
