package org.runaslauncher.program;

import java.io.IOException;

/**
 * What the file system says about a path. Implemented in {@code windows}. Every method may take long (a share that does not
 * answer) and must not be called from the event thread.
 */
public interface ProgramFiles {
    /** Puts the current user's environment variables in the place of {@code %NAME%}; unknown ones stay as they are. */
    String expand(String text);

    /**
     * The full path of a name as Windows understands it: relative to the current folder, with the case, the trailing dots and the
     * trailing blanks dealt with as Windows does. Does not look whether the file exists.
     */
    String fullPath(String path);

    /** What lies at a full path. */
    Kind kindOf(String fullPath);

    /**
     * The beginning of a file, also of one that others have open. Devices and pipes are never opened.
     *
     * @param most the largest number of bytes that is read
     * @throws IOException if it cannot be read
     */
    byte[] read(String fullPath, int most) throws IOException;

    /** Whether a file is an alias of a packaged app: a link without content that only Windows itself can follow, for one user. */
    boolean isAppAlias(String fullPath);

    /**
     * Whether the users of this computer may read and run a file, or enter a folder: every account can then. True as well if it cannot be
     * told, and for what lies on another computer.
     */
    boolean isOpenToUsers(String fullPath);

    /** Whether links on a path with a drive letter lead to another computer; true as well if it cannot be told. Asks none. */
    boolean leadsAway(String fullPath);

    /** What a path can lead to. */
    enum Kind {
        FILE,
        FOLDER,
        /** Nothing is there, though the folder that it would lie in is. */
        MISSING,
        /** Not even the folder is there. */
        FOLDER_MISSING,
        /** It lies on a host that is not asked before the user wants to start something. */
        UNKNOWN,
        /** Something may be there, which we are not allowed to look at; the other account may be. */
        REFUSED,
        /** Whether something is there cannot be told: the server does not answer or has no such share, or no disk is in the drive. */
        UNREACHABLE;

        boolean mayBeThere() {
            return this == FILE || this == FOLDER || this == UNKNOWN || this == REFUSED;
        }
    }
}
