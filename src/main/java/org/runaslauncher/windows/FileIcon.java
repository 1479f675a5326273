package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinError;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.icon.IconReader;
import org.runaslauncher.program.path.WindowsPath;
import org.runaslauncher.windows.win32.SHSTOCKICONINFO;
import org.runaslauncher.windows.win32.Shell32;

/**
 * The icon that Explorer shows for a file, found as its default handler does, and no other: first in the file itself, then by its type in
 * the registry. Extensions of the shell (icon handlers, overlays) are never loaded; those of links and shared folders would also let whoever
 * wrote them name a host to fetch the icon from. A link is not even opened: it has the icon of its type. Files are read by
 * {@link IconReader}, not by Windows, which maps them and fails with the process where one is shorter than it says.
 */
final class FileIcon {
    /** Explorer shows the icon inside of these. Other types say so in the registry, with {@code %1}. */
    private static final Set<String> WITH_OWN_ICON = Set.of(".exe", ".scr", ".cpl", ".ico");

    private static final Set<String> LINKS = Set.of(".lnk", ".url", ".website", ".pif");
    private static final Set<String> PROGRAMS = Set.of(".exe", ".scr", ".com");

    private FileIcon() {}

    static Optional<Pixels> of(String path, int size) {
        FileKind kind = FileKind.of(path);
        String extension = WindowsPath.of(path).extension().toLowerCase(Locale.ROOT);
        if (kind == FileKind.FOLDER) {
            return stock(Shell32.SIID_FOLDER, size);
        }
        return found(path, extension, kind, size)
                .or(() ->
                        stock(PROGRAMS.contains(extension) ? Shell32.SIID_APPLICATION : Shell32.SIID_DOCNOASSOC, size));
    }

    private static Optional<Pixels> found(String path, String extension, FileKind kind, int size) {
        String registered = hasOwn(extension) ? IconLocation.FILE_ITSELF : DefaultIcon.of(extension);
        if (IconLocation.isFileItself(registered)) {
            return LINKS.contains(extension) || kind != FileKind.HERE ? Optional.empty() : read(path, 0, size);
        }
        return IconLocation.parse(Variables.expand(registered))
                .map(IconLocation::full)
                .flatMap(location -> at(location, size));
    }

    /** @param extension in lower case, with its dot */
    static boolean hasOwn(String extension) {
        return WITH_OWN_ICON.contains(extension);
    }

    /** The only host to be asked for anything is that of the file itself. */
    static Optional<Pixels> at(IconLocation location, int size) {
        return Optional.of(location)
                .filter(it -> FileNames.isOnFixedDrive(it.file()))
                .filter(it -> FileKind.of(it.file()) == FileKind.HERE)
                .flatMap(it -> read(it.file(), it.index(), size));
    }

    private static Optional<Pixels> stock(int id, int size) {
        SHSTOCKICONINFO found = new SHSTOCKICONINFO();
        return Shell32.INSTANCE.SHGetStockIconInfo(id, Shell32.SHGSI_ICONLOCATION, found) == WinError.S_OK.intValue()
                ? read(Native.toString(found.szPath), found.iIcon, size)
                : Optional.empty();
    }

    /** From the file, or from where Windows keeps the icons of its own. */
    private static Optional<Pixels> read(String file, int index, int size) {
        return readOne(file, index, size)
                .or(() -> SystemParts.icons(file).flatMap(icons -> readOne(icons, index, size)));
    }

    private static Optional<Pixels> readOne(String file, int index, int size) {
        try (OpenFile opened = OpenFile.of(file)) {
            return IconReader.read(opened, index, size);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
