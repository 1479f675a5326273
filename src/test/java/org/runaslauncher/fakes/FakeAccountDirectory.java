package org.runaslauncher.fakes;

import org.runaslauncher.account.AccountDirectory;

/** A computer on which PC7\me is logged on. */
public final class FakeAccountDirectory implements AccountDirectory {
    @Override
    public String currentUser() {
        return "PC7\\me";
    }
}
