package org.runaslauncher.integration;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The places of one user where entries of ours can be, and what else the program leaves there. Whoever runs as that user may have put anything there.
 * Implemented in {@code windows}. Takes long enough to be kept off the event thread.
 */
public interface UserPlaces {
    /** Full path of the shortcut, there or not; empty if Windows knows no such folder, and for {@link Entry#MENU}. */
    Optional<String> shortcut(Entry entry);

    /**
     * What the file holds; nothing if none is there, or one that is too large for a shortcut.
     *
     * @throws IOException if Windows refuses; one of those of {@code java.nio.file} where the reason is known
     */
    Optional<byte[]> read(Entry entry) throws IOException;

    /**
     * Deletes the shortcut unless it is another one by now.
     *
     * @param isIt looks at the very file that would be deleted
     * @return whether it was deleted
     * @throws IOException if Windows refuses
     */
    boolean delete(Entry entry, Predicate<byte[]> isIt) throws IOException;

    /** The command of the verb of a kind of file; empty if there is no such verb. */
    Optional<String> menuCommand(String ending);

    /**
     * Deletes that verb, and the keys above it that nothing else is in.
     *
     * @throws IOException if Windows refuses
     */
    void deleteMenu(String ending) throws IOException;

    /**
     * Deletes the settings, the lists of what was used last, and what was stored to start faster.
     *
     * @throws IOException if Windows refuses
     */
    void deleteRest() throws IOException;
}
