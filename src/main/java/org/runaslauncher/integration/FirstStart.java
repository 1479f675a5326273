package org.runaslauncher.integration;

import java.io.IOException;
import java.util.Optional;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.SettingsStore;

/** What an installed program does once for each user: the folder behind Send To belongs to the user, where no installer for all of them can write. */
public final class FirstStart {
    /** Value of the user's settings: 1 once it was made, or tried. Whoever takes the entry away does not get it back. */
    static final String SEND_TO_MADE = "SendToMade";

    private final UserEntries entries;
    private final SettingsStore settings;

    public FirstStart(UserEntries entries, SettingsStore settings) {
        this.entries = entries;
        this.settings = settings;
    }

    /**
     * Makes the entry in Send To unless that was done before.
     *
     * @return empty if it was
     * @throws IOException if that it was done cannot be kept: then nothing is done, or it would be done again and again
     */
    public Optional<EntryOutcome> run() throws IOException {
        if (wasDone()) {
            return Optional.empty();
        }
        settings.setNumber(SEND_TO_MADE, 1);
        return Optional.of(entries.add(Entry.SEND_TO));
    }

    /**
     * The same if this is the copy of the program that was installed, with Send To, and runs as the user of the desktop.
     *
     * @param folder full path of the folder of this copy
     */
    public void runIfInstalled(Installation installation, String folder) throws IOException {
        // First: it is so at every start but one.
        if (wasDone()) {
            return;
        }
        boolean installed =
                installation.folder().filter(folder::equalsIgnoreCase).isPresent();
        if (installed && installation.wantsSendTo() && installation.isUserOfDesktop()) {
            run();
        }
    }

    private boolean wasDone() {
        return settings.number(Place.USER, SEND_TO_MADE).orElse(0) != 0;
    }
}
