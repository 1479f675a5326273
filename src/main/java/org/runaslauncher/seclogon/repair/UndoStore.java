package org.runaslauncher.seclogon.repair;

import java.util.Optional;

/** Where the service before the last change is kept: a place that only administrators can write. Implemented in {@code windows}. */
public interface UndoStore {
    /** Saves in place of what was saved before. */
    void save(SavedService service) throws ServiceException;

    /** Empty if nothing was saved, or if it cannot be read. */
    Optional<SavedService> saved();

    void clear() throws ServiceException;
}
