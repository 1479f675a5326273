package org.runaslauncher.integration;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.runaslauncher.integration.EntryOutcome.Result;

/** Takes entries of one user away, and nothing that is not ours. */
final class EntryRemoval {
    private final UserPlaces places;
    private final Ownership ownership;

    EntryRemoval(UserPlaces places, Ownership ownership) {
        this.places = places;
        this.ownership = ownership;
    }

    EntryOutcome remove(Entry entry) {
        String place = places.shortcut(entry).orElse("");
        try {
            return entry == Entry.MENU ? menu() : EntryOutcome.of(entry, shortcut(entry), place);
        } catch (IOException e) {
            return EntryOutcome.failed(entry, place, e);
        }
    }

    private Result shortcut(Entry entry) throws IOException {
        Found found = found(entry);
        if (!found.isOurs()) {
            return resultOf(found);
        }
        // Between the two looks somebody may have put another one there.
        return places.delete(entry, ownership::isOurs) ? Result.REMOVED : Result.FOREIGN;
    }

    private Result resultOf(Found found) {
        return switch (found) {
            case FOREIGN -> Result.FOREIGN;
            case OF_ANOTHER_COPY -> Result.OF_ANOTHER_COPY;
            case UNKNOWN -> Result.NO_PLACE;
            default -> Result.NOT_THERE;
        };
    }

    private EntryOutcome menu() throws IOException {
        List<String> ours = MenuEntry.ENDINGS.stream()
                .filter(ending -> found(ending).isOurs())
                .toList();
        for (String ending : ours) {
            places.deleteMenu(ending);
        }
        return EntryOutcome.of(Entry.MENU, ours.isEmpty() ? resultOf(foundMenu()) : Result.REMOVED, "");
    }

    /** What is there now. */
    Found found(Entry entry) throws IOException {
        if (entry == Entry.MENU) {
            return foundMenu();
        }
        return places.shortcut(entry).isEmpty() ? Found.UNKNOWN : ownership.ofLink(places.read(entry));
    }

    /** What is in the way counts before what is ours, and that before nothing: some kinds of file may have it, and others not. */
    private Found foundMenu() {
        List<Found> all = MenuEntry.ENDINGS.stream().map(this::found).toList();
        return List.of(Found.FOREIGN, Found.OF_ANOTHER_COPY, Found.OURS, Found.LEFT_BEHIND).stream()
                .filter(all::contains)
                .findFirst()
                .orElse(Found.NOTHING);
    }

    private Found found(String ending) {
        Optional<String> command = places.menuCommand(ending);
        return ownership.ofCommand(command);
    }
}
