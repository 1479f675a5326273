package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.ptr.IntByReference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.SHSTOCKICONINFO;
import org.runaslauncher.windows.win32.Shell32;
import org.runaslauncher.windows.win32.Shlwapi;

/**
 * The icon that Explorer shows for a file, found as its default handler does, and no other: first in the file itself, then by its type in
 * the registry. Extensions of the shell (icon handlers, overlays) are never loaded; those of links and shared folders would also let whoever
 * wrote them name a host to fetch the icon from.
 */
final class FileIcon {
    /** Explorer shows the icon inside of these. Other types say so in the registry, with {@code %1}. */
    private static final Set<String> WITH_OWN_ICON = Set.of(".exe", ".scr", ".cpl", ".ico");

    private static final Set<String> PROGRAMS = Set.of(".exe", ".scr", ".com");
    private static final int LONGEST = 1024;

    private FileIcon() {}

    static Optional<Pixels> of(String path, int size) {
        FileKind kind = FileKind.of(path);
        String extension = extension(path);
        if (kind == FileKind.FOLDER) {
            return stock(Shell32.SIID_FOLDER, size);
        }
        String registered = registered(extension);
        boolean own = WITH_OWN_ICON.contains(extension) || registered.startsWith("%1");
        Optional<Pixels> icon = own && kind == FileKind.HERE
                ? IconHandle.extract(path, 0, size)
                : IconLocation.parse(expand(registered))
                        .filter(location -> isOnFixedDrive(location.file()))
                        .flatMap(location -> IconHandle.extract(location.file(), location.index(), size));
        return icon.or(
                () -> stock(PROGRAMS.contains(extension) ? Shell32.SIID_APPLICATION : Shell32.SIID_DOCNOASSOC, size));
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('\\') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** {@code DefaultIcon} of a type; empty if it has none. */
    private static String registered(String extension) {
        if (extension.length() < 2) {
            return "";
        }
        char[] location = new char[LONGEST];
        int result = Shlwapi.INSTANCE.AssocQueryStringW(
                Shlwapi.ASSOCF_NOTRUNCATE,
                Shlwapi.ASSOCSTR_DEFAULTICON,
                extension,
                null,
                location,
                new IntByReference(LONGEST));
        return result == WinError.S_OK.intValue() ? Native.toString(location) : "";
    }

    private static String expand(String text) {
        char[] expanded = new char[LONGEST];
        int length = Kernel32.INSTANCE.ExpandEnvironmentStringsW(text, expanded, LONGEST);
        return length > 0 && length <= LONGEST ? Native.toString(expanded) : "";
    }

    /** The only host to be asked for anything is that of the file itself. */
    private static boolean isOnFixedDrive(String file) {
        return file.matches("[A-Za-z]:\\\\.*")
                && Kernel32.INSTANCE.GetDriveTypeW(file.substring(0, "C:\\".length())) == Kernel32.DRIVE_FIXED;
    }

    private static Optional<Pixels> stock(int id, int size) {
        SHSTOCKICONINFO found = new SHSTOCKICONINFO();
        return Shell32.INSTANCE.SHGetStockIconInfo(id, Shell32.SHGSI_ICONLOCATION, found) == WinError.S_OK.intValue()
                ? IconHandle.extract(Native.toString(found.szPath), found.iIcon, size)
                : Optional.empty();
    }
}
