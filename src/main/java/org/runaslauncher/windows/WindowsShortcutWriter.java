package org.runaslauncher.windows;

import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.runaslauncher.integration.ShortcutFile;
import org.runaslauncher.integration.ShortcutWriter;
import org.runaslauncher.program.path.WindowsPath;
import org.runaslauncher.windows.win32.IPersistFile;
import org.runaslauncher.windows.win32.IPropertyStore;
import org.runaslauncher.windows.win32.IShellLinkW;
import org.runaslauncher.windows.win32.Ole32;

/** By the shell's own objects, as Explorer writes them. */
public final class WindowsShortcutWriter implements ShortcutWriter {
    /** HRESULTs (winerror.h): E_ACCESSDENIED and STG_E_ACCESSDENIED; ERROR_PATH_NOT_FOUND as one, and STG_E_PATHNOTFOUND. */
    private static final int ACCESS_DENIED = 0x80070005;

    private static final int STORAGE_ACCESS_DENIED = 0x80030005;
    private static final int PATH_NOT_FOUND = 0x80070003;
    private static final int STORAGE_PATH_NOT_FOUND = 0x80030003;

    @Override
    public String desktop() {
        return KnownFolder.DESKTOP.path().orElse("");
    }

    @Override
    @SuppressWarnings("try") // The apartment is only there to be left.
    public void write(Path file, ShortcutFile shortcut) throws IOException {
        PointerByReference made = new PointerByReference();
        try (ComApartment apartment = ComApartment.singleThreaded()) {
            check(
                    "CoCreateInstance",
                    Ole32.INSTANCE.CoCreateInstance(
                            IShellLinkW.CLASS, null, Ole32.CLSCTX_INPROC_SERVER, IShellLinkW.ID, made),
                    file);
            try (IShellLinkW link = new IShellLinkW(made.getValue())) {
                fill(link, shortcut, file);
                setAppUserModelId(link, file);
                check("QueryInterface", link.queryInterface(IPersistFile.ID, made), file);
                try (IPersistFile saved = new IPersistFile(made.getValue())) {
                    check("IPersistFile.Save", saved.save(file.toString(), true), file);
                }
            }
        }
    }

    private static void fill(IShellLinkW link, ShortcutFile shortcut, Path file) throws IOException {
        check("IShellLink.SetPath", link.setPath(shortcut.target()), file);
        check("IShellLink.SetArguments", link.setArguments(shortcut.arguments()), file);
        check("IShellLink.SetWorkingDirectory", link.setWorkingDirectory(shortcut.folder()), file);
        check("IShellLink.SetDescription", link.setDescription(shortcut.description()), file);
        IconLocation icon = icon(shortcut);
        check("IShellLink.SetIconLocation", link.setIconLocation(icon.file(), icon.index()), file);
    }

    private static void setAppUserModelId(IShellLinkW link, Path file) throws IOException {
        PointerByReference made = new PointerByReference();
        check("QueryInterface", link.queryInterface(IPropertyStore.ID, made), file);
        GUID format = IPropertyStore.APP_USER_MODEL;
        try (IPropertyStore properties = new IPropertyStore(made.getValue());
                WideText id = WideText.of(ShortcutFile.APP_USER_MODEL_ID)) {
            check(
                    "IPropertyStore.SetValue",
                    properties.setText(format, IPropertyStore.APP_USER_MODEL_ID, id.pointer()),
                    file);
            check("IPropertyStore.Commit", properties.commit(), file);
        }
    }

    /** Explorer reads it whenever it shows the shortcut: from no other computer. */
    private static IconLocation icon(ShortcutFile shortcut) {
        return shortcut.icon()
                .map(place -> new IconLocation(place.file(), place.index()))
                .or(() -> iconOf(shortcut.iconOf()))
                .filter(icon -> FileNames.isOnFixedDrive(icon.file()))
                .orElse(new IconLocation(shortcut.target(), 0));
    }

    private static Optional<IconLocation> iconOf(String file) {
        String ending = WindowsPath.of(file).extension().toLowerCase(Locale.ROOT);
        String registered = FileIcon.hasOwn(ending) ? IconLocation.FILE_ITSELF : DefaultIcon.of(ending);
        return IconLocation.isFileItself(registered)
                ? Optional.of(new IconLocation(file, 0))
                : IconLocation.parse(Variables.expand(registered)).map(IconLocation::full);
    }

    /** What only says that something is not as usual, such as S_FALSE, is no failure. */
    private static void check(String function, int result, Path file) throws IOException {
        switch (result) {
            case ACCESS_DENIED, STORAGE_ACCESS_DENIED -> throw new AccessDeniedException(file.toString());
            case PATH_NOT_FOUND, STORAGE_PATH_NOT_FOUND -> throw new NoSuchFileException(file.toString());
            default -> {
                if (result < 0) {
                    throw new IOException("%s: 0x%08X".formatted(function, result));
                }
            }
        }
    }
}
