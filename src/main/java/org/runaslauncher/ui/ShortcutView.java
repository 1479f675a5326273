package org.runaslauncher.ui;

import java.nio.file.Path;
import java.util.Optional;

/** What the presenter of shortcuts sees of the window. All methods belong to the event thread. */
public interface ShortcutView {
    RunAsForm form();

    /**
     * Asks where a shortcut is to lie.
     *
     * @param name of the file, without its ending
     * @param folder where that is offered; empty if it is not known
     * @return empty if the user changes his mind
     */
    Optional<Path> askWhere(String name, String folder);

    /** Says how it went; nothing before the next one. */
    void say(String sentence, boolean problem);
}
