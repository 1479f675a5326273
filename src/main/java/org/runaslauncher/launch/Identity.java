package org.runaslauncher.launch;

import java.util.Optional;
import org.runaslauncher.account.AccountName;

/** As whom a program is started. */
public sealed interface Identity {
    /** The other account, if it is one. */
    Optional<FollowingUser> following();

    /** As the user who runs this program. */
    record CurrentUser(Access access) implements Identity {
        /** With what Windows gives without being asked. */
        public CurrentUser() {
            this(Access.NORMAL);
        }

        @Override
        public Optional<FollowingUser> following() {
            return Optional.empty();
        }
    }

    /**
     * As another account.
     *
     * @param elevated whether Windows is asked, as that account, to elevate the program
     */
    record FollowingUser(AccountName account, Password password, Logon logon, boolean elevated) implements Identity {
        @Override
        public Optional<FollowingUser> following() {
            return Optional.of(this);
        }
    }
}
