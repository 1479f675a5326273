package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinReg;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.UserPlaces;

/**
 * The places of another user, for a process with more rights than that user has: everything is opened in the user's own folder and hive, and never by a
 * link that the user may have put there. The folders are those that Windows comes with: where they are redirected to lies on a server, or says a value
 * that the user can write. The hive is there only while it is loaded, which it is while the user is logged on.
 *
 * @param folder full path of the profile, which lies where users cannot write
 * @param identifier of the user, which is the name of the hive
 */
record OtherUserPlaces(String folder, String identifier) implements UserPlaces {
    private static final Map<Entry, String> LINKS = Map.of(
            Entry.SEND_TO, "AppData\\Roaming\\Microsoft\\Windows\\SendTo\\" + WindowsOwnPlaces.NAME,
            Entry.DESKTOP, "Desktop\\" + WindowsOwnPlaces.NAME);

    private static final String LOCAL_DATA = "AppData\\Local";

    @Override
    public Optional<String> shortcut(Entry entry) {
        return Optional.ofNullable(LINKS.get(entry)).map(link -> folder + '\\' + link);
    }

    @Override
    public Optional<byte[]> read(Entry entry) throws IOException {
        return WindowsOwnPlaces.read(HeldFile.openBelow(folder, LINKS.get(entry)));
    }

    @Override
    public boolean delete(Entry entry, Predicate<byte[]> isIt) throws IOException {
        Optional<HeldFile> file = HeldFile.openBelow(folder, LINKS.get(entry));
        return file.isPresent() && WindowsOwnPlaces.delete(file.get(), isIt);
    }

    @Override
    public Optional<String> menuCommand(String ending) {
        return menus().stream().flatMap(keys -> keys.command(ending).stream()).findFirst();
    }

    @Override
    public void deleteMenu(String ending) throws IOException {
        for (MenuKeys keys : menus()) {
            keys.delete(ending);
        }
    }

    /** Windows keeps a user's classes in a hive of their own, to which a link leads from the other; where they lie in that one, it is no link. */
    private List<MenuKeys> menus() {
        return List.of(
                new MenuKeys(WinReg.HKEY_USERS, identifier + "_Classes", false),
                new MenuKeys(WinReg.HKEY_USERS, identifier + "\\Software\\Classes", false));
    }

    @Override
    public void deleteRest() throws IOException {
        new PlainKey(WinReg.HKEY_USERS, false).delete(identifier + '\\' + UserSettings.KEY);
        StoredFiles.delete(folder, LOCAL_DATA);
    }
}
