package org.runaslauncher.elevation;

/** Elevation (UAC), and whether it may be used. Implemented in {@code windows}. Never on the event thread. */
public interface Elevation {
    /** Whether this process has the rights of an administrator. */
    boolean isElevated();

    /**
     * Whether nobody but administrators can write the application folder and what lies in it. From any other folder nothing is elevated:
     * whoever can write there would become an administrator.
     */
    boolean isFolderSafe();

    /**
     * Starts the helper with one of its words, and waits for its end.
     *
     * @return the helper's exit code
     */
    int runHelper(String word) throws ElevationException;
}
