package org.runaslauncher.ui;

import org.runaslauncher.account.KnownAccounts;

/** What the presenter of the account sees of the window. All methods belong to the event thread. */
interface AccountView {
    /** What stands in the field for the user name. */
    String user();

    /** Says what the account is; an empty sentence says nothing. */
    void describe(String sentence);

    /** Replaces what the list under the field offers. */
    void offer(KnownAccounts known);

    /** Fills the field in, unless somebody has begun to. */
    void suggest(String account);

    /** A dialog to choose an account with, not open yet. */
    Chooser chooser();

    /** The dialog. */
    interface Chooser {
        /** @param complete whether these are all; otherwise there may be more */
        void show(KnownAccounts known, boolean complete);

        /** Opens it, and returns when it is closed. */
        void open();
    }
}
