package org.runaslauncher.program.tools;

import java.util.List;
import java.util.Optional;

/**
 * The tools' files on this computer. Asks its own disk only, but reads some dozens of files: never call it from the event thread. Implemented
 * in {@code windows}.
 */
public interface ToolFiles {
    /**
     * A file that may be there.
     *
     * @param file its path below the place
     * @return its full path
     */
    Optional<String> find(ToolPlace place, String file);

    /** The full paths of the {@code .msc} files in System32. */
    List<String> consoles();

    /** The full paths of the {@code .cpl} files in System32. */
    List<String> controlPanelFiles();

    /** What a console or Control Panel file calls itself, in the language of Windows where it can be told. */
    Optional<String> title(String path);
}
