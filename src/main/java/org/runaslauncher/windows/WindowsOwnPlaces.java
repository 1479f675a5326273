package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinReg;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.MenuEntry;
import org.runaslauncher.integration.OwnPlaces;
import org.runaslauncher.integration.ShortcutFile;
import org.runaslauncher.program.link.ShellLink;
import org.runaslauncher.windows.win32.Shell32;

/** The places of whoever this process runs as, where Windows says that they are: they may be redirected to a server. */
public final class WindowsOwnPlaces implements OwnPlaces {
    /** What every shortcut of ours is called that nobody has given another name. */
    static final String NAME = "Run As Launcher.lnk";

    private static final String CLASSES = "Software\\Classes";

    @Override
    public Optional<String> shortcut(Entry entry) {
        return switch (entry) {
            case SEND_TO -> KnownFolder.SEND_TO.path().map(WindowsOwnPlaces::link);
            case DESKTOP -> KnownFolder.DESKTOP.path().map(WindowsOwnPlaces::link);
            case MENU -> Optional.empty();
        };
    }

    private static String link(String folder) {
        return folder + '\\' + NAME;
    }

    @Override
    public Optional<byte[]> read(Entry entry) throws IOException {
        return readAt(shortcut(entry));
    }

    @Override
    public Optional<byte[]> readForAll(Entry entry) throws IOException {
        return entry == Entry.DESKTOP
                ? readAt(KnownFolder.PUBLIC_DESKTOP.path().map(WindowsOwnPlaces::link))
                : Optional.empty();
    }

    private static Optional<byte[]> readAt(Optional<String> path) throws IOException {
        return path.isEmpty() ? Optional.empty() : read(HeldFile.openToRead(path.get()));
    }

    /** What a file holds that may be there; closes it. */
    static Optional<byte[]> read(Optional<HeldFile> file) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (HeldFile held = file.get()) {
            // What is too large is there all the same.
            return Optional.of(held.bytes(ShellLink.LARGEST).orElse(new byte[0]));
        }
    }

    @Override
    public boolean delete(Entry entry, Predicate<byte[]> isIt) throws IOException {
        Optional<String> path = shortcut(entry);
        Optional<HeldFile> file = path.isEmpty() ? Optional.empty() : HeldFile.open(path.get());
        return file.isPresent() && delete(file.get(), isIt);
    }

    /** Deletes a file if it is the one; closes it. */
    static boolean delete(HeldFile file, Predicate<byte[]> isIt) throws IOException {
        try (file) {
            boolean found = file.bytes(ShellLink.LARGEST).filter(isIt).isPresent();
            if (found) {
                file.delete();
            }
            return found;
        }
    }

    @Override
    public Optional<String> menuCommand(String ending) {
        return menu().command(ending);
    }

    @Override
    public Optional<String> menuCommandForAll(String ending) {
        return new MenuKeys(WinReg.HKEY_LOCAL_MACHINE, CLASSES, false).command(ending);
    }

    @Override
    public void deleteMenu(String ending) throws IOException {
        menu().delete(ending);
    }

    @Override
    public void deleteRest() throws IOException {
        new PlainKey(WinReg.HKEY_CURRENT_USER, true).delete(UserSettings.KEY);
        Optional<String> folder = KnownFolder.LOCAL_APP_DATA.path();
        if (folder.isPresent()) {
            StoredFiles.delete(folder.get(), "");
        }
    }

    @Override
    public void write(Entry entry, ShortcutFile shortcut) throws IOException {
        String path = shortcut(entry).orElseThrow(() -> new IOException(entry.name()));
        new WindowsShortcutWriter().write(Path.of(path), shortcut);
    }

    @Override
    public void writeMenu(String ending, MenuEntry menu) throws IOException {
        menu().write(ending, menu);
    }

    /** Made when it is needed: before the first paint nothing native is. */
    private static MenuKeys menu() {
        return new MenuKeys(WinReg.HKEY_CURRENT_USER, CLASSES, true);
    }

    @Override
    public void menusHaveChanged() {
        Shell32.INSTANCE.SHChangeNotify(Shell32.SHCNE_ASSOCCHANGED, Shell32.SHCNF_IDLIST, null, null);
    }
}
