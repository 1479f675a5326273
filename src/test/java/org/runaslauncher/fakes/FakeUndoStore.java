package org.runaslauncher.fakes;

import java.util.Optional;
import org.runaslauncher.seclogon.repair.SavedService;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.UndoStore;

/** Keeps the last service in memory. */
public final class FakeUndoStore implements UndoStore {
    public volatile SavedService kept;

    /** What saving fails with, if with anything. */
    public volatile ServiceException failure;

    @Override
    public void save(SavedService service) throws ServiceException {
        if (failure != null) {
            throw failure;
        }
        kept = service;
    }

    @Override
    public Optional<SavedService> saved() {
        return Optional.ofNullable(kept);
    }

    @Override
    public void clear() {
        kept = null;
    }
}
