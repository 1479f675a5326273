package org.runaslauncher.integration;

import java.io.IOException;

/** The places of the current user, where entries can be added too. */
public interface OwnPlaces extends UserPlaces {
    /**
     * Writes a shortcut, in the place of one that is there.
     *
     * @throws IOException if Windows refuses
     */
    void write(Entry entry, ShortcutFile shortcut) throws IOException;

    /**
     * Writes the verb for a kind of file, over one that is there.
     *
     * @throws IOException if Windows refuses
     */
    void writeMenu(String ending, MenuEntry menu) throws IOException;

    /** Tells Explorer to look at the menus anew. */
    void menusHaveChanged();
}
