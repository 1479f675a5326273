package org.runaslauncher.windows;

import org.runaslauncher.launch.StartException;
import org.runaslauncher.seclogon.repair.ServiceException;

/** A privilege that a start needs, enabled until this is closed. */
final class HeldPrivilege implements AutoCloseable {
    private final Privilege privilege;

    private HeldPrivilege(Privilege privilege) {
        this.privilege = privilege;
    }

    static HeldPrivilege enable(String name) throws StartException {
        try {
            return new HeldPrivilege(Privilege.enable(name));
        } catch (ServiceException e) {
            throw SystemErrors.startFailed(e.function().windowsName(), e.code());
        }
    }

    @Override
    public void close() {
        privilege.close();
    }
}
