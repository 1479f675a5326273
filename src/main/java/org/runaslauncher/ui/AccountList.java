package org.runaslauncher.ui;

import java.util.List;
import java.util.function.Consumer;
import org.runaslauncher.account.AccountSuggestion;
import org.runaslauncher.account.KnownAccounts;

/** The rows of the list under the field for the user name. */
final class AccountList implements SuggestionList.Rows<AccountSuggestion> {
    private static final AccountSuggestion PROTOTYPE =
            new AccountSuggestion(AccountSuggestion.Kind.LOCAL, "", "", "", false, false);

    private final SuggestionList<AccountSuggestion> list = new SuggestionList<>(
            PROTOTYPE, AccountSuggestion.class, AccountSuggestion::kind, new AccountLook(false), this);
    private KnownAccounts known = KnownAccounts.NONE;
    private Consumer<AccountSuggestion> forgotten = row -> {};
    private boolean touched;

    /** What stands in the field, as far as rows are wanted for it; null for none. */
    private String wanted;

    AccountList() {
        list.showAll();
    }

    /** @param forgotten is given what is taken off the names that were used before */
    void onForget(Consumer<AccountSuggestion> forgotten) {
        this.forgotten = forgotten;
    }

    SuggestionList<AccountSuggestion> list() {
        return list;
    }

    /** Whether somebody has typed something. */
    boolean isTouched() {
        return touched;
    }

    void offer(KnownAccounts now) {
        known = now;
        if (wanted == null) {
            list.loaded();
        } else {
            list.showTyped(known.search(wanted));
        }
    }

    @Override
    public List<AccountSuggestion> all() {
        return known.first();
    }

    @Override
    public void typed(String text) {
        wanted = text;
        list.showTyped(known.search(text));
    }

    @Override
    public void ask(String text) {
        typed(text);
    }

    @Override
    public void forget() {
        wanted = null;
    }

    @Override
    public void changed() {
        touched = true;
    }

    @Override
    public void taken(AccountSuggestion row) {
        touched = true;
    }

    @Override
    public boolean isRemembered(AccountSuggestion row) {
        return row.kind() == AccountSuggestion.Kind.REMEMBERED;
    }

    @Override
    public void remove(AccountSuggestion row) {
        known = known.without(row);
        forgotten.accept(row);
        if (wanted != null) {
            list.showTyped(known.search(wanted));
        }
    }
}
