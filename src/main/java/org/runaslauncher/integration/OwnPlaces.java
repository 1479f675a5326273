package org.runaslauncher.integration;

import java.io.IOException;
import java.util.Optional;

/** The places of the current user, where entries can be added too. */
public interface OwnPlaces extends UserPlaces {
    /**
     * What the shortcut holds that all users have; nothing if there is none, as with {@link Entry#SEND_TO}.
     *
     * @throws IOException if Windows refuses
     */
    Optional<byte[]> readForAll(Entry entry) throws IOException;

    /** The command of the verb that all users have; empty if there is no such verb. */
    Optional<String> menuCommandForAll(String ending);

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
