package org.runaslauncher.integration;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.runaslauncher.integration.EntryOutcome.Result;

/** The entries of the current user: how it stands with them, and to add them or take them away. Takes long enough to be kept off the event thread. */
public final class UserEntries {
    private final OwnPlaces places;
    private final Ownership ownership;
    private final Supplier<Optional<Prohibition>> menuRule;
    private final Labels labels;
    private final EntryRemoval removal;

    /**
     * What is to be read by people.
     *
     * @param description what Explorer shows when the pointer rests on a shortcut
     * @param menu what the menu says
     */
    public record Labels(String description, String menu) {}

    /** @param menuRule says why there may be no entry in Explorer's menus now */
    public UserEntries(OwnPlaces places, Ownership ownership, Supplier<Optional<Prohibition>> menuRule, Labels labels) {
        this.places = places;
        this.ownership = ownership;
        this.menuRule = menuRule;
        this.labels = labels;
        removal = new EntryRemoval(places, ownership);
    }

    /** All of them. */
    public Map<Entry, EntryState> states() {
        Map<Entry, EntryState> states = new EnumMap<>(Entry.class);
        for (Entry entry : Entry.values()) {
            states.put(entry, state(entry));
        }
        return states;
    }

    EntryState state(Entry entry) {
        Optional<Prohibition> prohibition = entry == Entry.MENU ? menuRule.get() : Optional.empty();
        try {
            Found found = removal.found(entry);
            boolean forAll = found == Found.NOTHING && isForAll(entry);
            return new EntryState(forAll ? Found.FOR_ALL : found, prohibition);
        } catch (IOException e) {
            return new EntryState(Found.UNKNOWN, prohibition);
        }
    }

    /** An installer writes the verbs of all kinds of file or none. */
    private boolean isForAll(Entry entry) throws IOException {
        Found found = entry == Entry.MENU
                ? ownership.ofCommand(places.menuCommandForAll(MenuEntry.ENDINGS.get(0)))
                : ownership.ofLink(places.readForAll(entry));
        return found == Found.OURS;
    }

    /** Adds one; one that is there already is written anew, whatever has become of it. */
    public EntryOutcome add(Entry entry) {
        String place = places.shortcut(entry).orElse("");
        Optional<Prohibition> prohibition = entry == Entry.MENU ? menuRule.get() : Optional.empty();
        if (prohibition.isPresent()) {
            return EntryOutcome.forbidden(prohibition.get());
        }
        try {
            Found found = removal.found(entry);
            if (found.isInTheWay()) {
                Result result = found == Found.FOREIGN ? Result.FOREIGN : Result.OF_ANOTHER_COPY;
                return EntryOutcome.of(entry, result, place);
            }
            if (found == Found.UNKNOWN) {
                return EntryOutcome.of(entry, Result.NO_PLACE, "");
            }
            write(entry);
            return EntryOutcome.of(entry, Result.ADDED, place);
        } catch (IOException e) {
            return EntryOutcome.failed(entry, place, e);
        }
    }

    private void write(Entry entry) throws IOException {
        if (entry != Entry.MENU) {
            // Explorer appends the files to what the shortcut says.
            places.write(entry, ShortcutFile.of(ownership.executable(), List.of("/files"), labels.description()));
            return;
        }
        MenuEntry menu = new MenuEntry(labels.menu(), ownership.executable());
        for (String ending : MenuEntry.ENDINGS) {
            places.writeMenu(ending, menu);
        }
        places.menusHaveChanged();
    }

    public EntryOutcome remove(Entry entry) {
        EntryOutcome outcome = removal.remove(entry);
        if (entry == Entry.MENU && outcome.result() == Result.REMOVED) {
            places.menusHaveChanged();
        }
        return outcome;
    }

    /**
     * Deletes all else of the user that is ours.
     *
     * @throws IOException if Windows refuses
     */
    void deleteRest() throws IOException {
        places.deleteRest();
    }

    Ownership ownership() {
        return ownership;
    }
}
