package org.runaslauncher.launch;

import java.util.Optional;
import org.runaslauncher.account.AccountName;

/** As whom a program is started. */
public sealed interface Identity {
    /** The other account, if it is one. */
    Optional<FollowingUser> following();

    /** As the user who runs this program. */
    record CurrentUser() implements Identity {
        @Override
        public Optional<FollowingUser> following() {
            return Optional.empty();
        }
    }

    /**
     * As another account.
     *
     * @param ownEnvironment whether the program gets the account's own environment variables, not the current user's
     */
    record FollowingUser(AccountName account, Password password, Logon logon, boolean ownEnvironment)
            implements Identity {
        @Override
        public Optional<FollowingUser> following() {
            return Optional.of(this);
        }
    }
}
