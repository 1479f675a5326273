package org.runaslauncher.fakes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.MenuEntry;
import org.runaslauncher.integration.OwnPlaces;
import org.runaslauncher.integration.ShortcutFile;
import org.runaslauncher.program.link.LinkBuilder;
import org.runaslauncher.program.link.LinkInfoBuilder;

/** A user's places in memory: shortcuts by their bytes, verbs by their commands. */
public final class FakeUserPlaces implements OwnPlaces {
    public final Map<Entry, byte[]> shortcuts = new EnumMap<>(Entry.class);
    public final Map<Entry, ShortcutFile> written = new EnumMap<>(Entry.class);
    public final Map<String, String> commands = new TreeMap<>();
    public final Map<Entry, byte[]> shortcutsForAll = new EnumMap<>(Entry.class);
    public final Map<String, String> commandsForAll = new TreeMap<>();
    public final List<MenuEntry> menus = new ArrayList<>();

    /** Windows lets nothing be written or deleted. */
    public boolean denied;

    /** Windows knows no folder. */
    public boolean withoutFolders;

    /** Whether the settings and the like are there still. */
    public boolean rest = true;

    /** How often Explorer was told. */
    public int told;

    /** What comes into the place of a shortcut between the look at it and its end; null for nothing. */
    public byte[] intruder;

    /** A link to a program. */
    public static byte[] linkTo(String program) {
        return new LinkBuilder()
                .linkInfo(new LinkInfoBuilder(StandardCharsets.ISO_8859_1).local(program))
                .build();
    }

    /** Gives all kinds of file the verb that starts a program. */
    public void menuOf(String program) {
        addMenu(commands, program);
    }

    /** The same for all users. */
    public void menuForAllOf(String program) {
        addMenu(commandsForAll, program);
    }

    private static void addMenu(Map<String, String> commands, String program) {
        MenuEntry.ENDINGS.forEach(ending -> commands.put(ending, '"' + program + "\" /files \"%1\""));
    }

    @Override
    public Optional<String> shortcut(Entry entry) {
        return entry == Entry.MENU || withoutFolders
                ? Optional.empty()
                : Optional.of("C:\\Users\\me\\" + entry.word() + "\\Run As Launcher.lnk");
    }

    @Override
    public Optional<byte[]> read(Entry entry) {
        return Optional.ofNullable(shortcuts.get(entry));
    }

    @Override
    public Optional<byte[]> readForAll(Entry entry) {
        return Optional.ofNullable(shortcutsForAll.get(entry));
    }

    @Override
    public Optional<String> menuCommandForAll(String ending) {
        return Optional.ofNullable(commandsForAll.get(ending));
    }

    @Override
    public boolean delete(Entry entry, Predicate<byte[]> isIt) throws IOException {
        check(entry);
        if (intruder != null) {
            shortcuts.put(entry, intruder);
        }
        return isIt.test(shortcuts.get(entry)) && shortcuts.remove(entry) != null;
    }

    @Override
    public Optional<String> menuCommand(String ending) {
        return Optional.ofNullable(commands.get(ending));
    }

    @Override
    public void deleteMenu(String ending) throws IOException {
        check(Entry.MENU);
        commands.remove(ending);
    }

    @Override
    public void deleteRest() throws IOException {
        check(Entry.MENU);
        rest = false;
    }

    @Override
    public void write(Entry entry, ShortcutFile shortcut) throws IOException {
        check(entry);
        written.put(entry, shortcut);
        shortcuts.put(entry, linkTo(shortcut.target()));
    }

    @Override
    public void writeMenu(String ending, MenuEntry menu) throws IOException {
        check(Entry.MENU);
        menus.add(menu);
        commands.put(ending, menu.command());
    }

    @Override
    public void menusHaveChanged() {
        told++;
    }

    private void check(Entry entry) throws IOException {
        if (denied) {
            throw new AccessDeniedException(shortcut(entry).orElse("the registry"));
        }
    }
}
