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

    /** Null before {@link #connect}: even the empty ones take time, and the window is not painted yet. */
    private KnownAccounts known;

    private AccountSearch search;
    private Consumer<AccountSuggestion> forgotten;
    private boolean touched;

    /** What stands in the field, as far as rows are wanted for it; null for none. */
    private String wanted;

    AccountList() {
        list.showAll();
    }

    /** @param forgotten is given what is taken off the names that were used before */
    void connect(AccountSearch search, Consumer<AccountSuggestion> forgotten) {
        this.search = search;
        this.forgotten = forgotten;
        known = KnownAccounts.NONE;
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
        list.loaded();
        if (wanted != null) {
            typed(wanted);
        }
    }

    @Override
    public List<AccountSuggestion> all() {
        return known == null ? List.of() : known.first();
    }

    @Override
    public void typed(String text) {
        if (search != null) {
            wanted = text;
            search.search(known, all -> all.search(text), list::showTyped);
        }
    }

    @Override
    public void ask(String text) {
        typed(text);
    }

    @Override
    public void forget() {
        wanted = null;
        if (search != null) {
            search.forget();
        }
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
            typed(wanted);
        }
    }
}
