package org.runaslauncher.launch;

import java.util.Optional;

/** What is known of the locking of accounts. Implemented in {@code windows}. */
public interface LockoutPolicy {
    /**
     * When the accounts of this computer are locked. Those of a domain follow its own rules, which are not asked for: its controllers may not
     * answer, and an account may have rules of its own. May take a moment.
     *
     * @return empty if Windows does not tell
     */
    Optional<Lockout> ofThisComputer();
}
