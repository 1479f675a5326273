package org.runaslauncher.account;

/** What Windows knows about accounts. Implemented in {@code windows}. */
public interface AccountDirectory {
    /**
     * The account that this process runs as, as {@code DOMAIN\name}. Quick, and safe to call from any thread.
     *
     * @return an empty text if Windows does not tell
     */
    String currentUser();
}
