package org.runaslauncher.integration;

import java.io.IOException;
import java.nio.file.Path;

/** Writes shortcuts. Implemented in {@code windows}. Takes long enough to be kept off the event thread. */
public interface ShortcutWriter {
    /** Full path of the user's desktop, which may lie on a server; empty if Windows does not say. */
    String desktop();

    /**
     * Writes a shortcut, in the place of a file that is there.
     *
     * @throws IOException if Windows refuses; one of those of {@code java.nio.file} where the reason is known
     */
    void write(Path file, ShortcutFile shortcut) throws IOException;
}
