package org.runaslauncher.seclogon.repair;

import java.util.Optional;

/** What there was before the last change: of the last one that was made, and not of one that was refused. */
final class LastChange {
    private final UndoStore store;

    LastChange(UndoStore store) {
        this.store = store;
    }

    /** A change that is kept. */
    @FunctionalInterface
    interface Change {
        void carryOut() throws ServiceException;
    }

    /** Keeps what there is, and then changes it; what was kept earlier stays if the change is refused. */
    void keepDuring(SavedService before, Change change) throws ServiceException {
        Optional<SavedService> earlier = store.saved();
        store.save(before);
        try {
            change.carryOut();
        } catch (ServiceException e) {
            putBack(earlier);
            throw e;
        }
    }

    Optional<SavedService> saved() {
        return store.saved();
    }

    void clear() throws ServiceException {
        store.clear();
    }

    private void putBack(Optional<SavedService> earlier) {
        try {
            if (earlier.isPresent()) {
                store.save(earlier.get());
            } else {
                store.clear();
            }
        } catch (ServiceException e) {
            // The refusal of the change is what the user has to know.
        }
    }
}
