package org.runaslauncher.launch;

import java.util.Optional;
import org.runaslauncher.account.AccountName;

/** Changes passwords of accounts. Implemented in {@code windows}. */
public interface PasswordChange {
    /**
     * Changes a password whose present one is known. May take as long as a domain takes to answer, and cannot be interrupted. Wipes both passwords
     * in any case.
     *
     * @return why Windows refused; empty if the password was changed
     */
    Optional<SystemError> change(AccountName account, Password current, Password wanted);
}
