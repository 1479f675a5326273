package org.runaslauncher.integration;

import java.io.IOException;
import java.util.Map;

/** What the program leaves outside the folders of the current user. Implemented in {@code windows}. */
public interface AllPlaces {
    /** Whether this process may touch what belongs to others. */
    boolean isAdministrator();

    /** The places of all other users that can be reached now, by what the users' profiles are called. */
    Map<String, UserPlaces> others();

    /**
     * Deletes what is kept to undo changes of the Secondary Logon service.
     *
     * @throws IOException if Windows refuses
     */
    void deleteUndo() throws IOException;
}
