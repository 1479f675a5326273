package org.runaslauncher.account;

import java.util.List;

/** What Windows knows about accounts. Implemented in {@code windows}. What Windows does not tell is left out, without an error. */
public interface AccountDirectory {
    /**
     * The account that this process runs as, as {@code DOMAIN\name}. Quick, and safe to call from any thread.
     *
     * @return an empty text if Windows does not tell
     */
    String currentUser();

    /** Asks nobody but this computer; takes long enough to be kept off the event thread. */
    ThisComputer computer();

    /** The accounts of this computer, in no order. Asks nobody else; with thousands of them it takes a while. */
    List<LocalAccount> localAccounts();

    /**
     * The groups of this computer whose members Windows tells. Names of members that belong to a domain are asked of the domain: that can
     * take half a minute.
     */
    List<LocalGroup> groups();

    /** Looks an account up where its name says that it is. That can take half a minute, if a domain does not answer. */
    LookupAnswer lookup(AccountName name);
}
