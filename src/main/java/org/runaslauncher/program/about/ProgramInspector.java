package org.runaslauncher.program.about;

import java.util.Optional;

/**
 * Looks at a program's file, without running anything of it, without a dialog of Windows, and without going online. May take long (a
 * share that does not answer): never call it from the event thread. Implemented in {@code windows}.
 */
public interface ProgramInspector {
    /**
     * The icon that Explorer shows for a file.
     *
     * @param path full path
     * @param size wanted width and height, in pixels; what comes may have another size
     */
    Optional<Pixels> icon(String path, int size);

    /**
     * The icon that a shortcut names.
     *
     * @param place is looked at only if it is on a fixed drive of this computer
     */
    Optional<Pixels> icon(IconPlace place, int size);

    /** What the file says of itself, without looking at its signature: {@link Signature#UNKNOWN}. Fast. */
    About describe(String path);

    /** The same with the signature checked, which reads the whole file. */
    About inspect(String path);
}
