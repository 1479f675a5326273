package org.runaslauncher.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.runaslauncher.account.AccountSuggestion;
import org.runaslauncher.account.KnownAccounts;
import org.runaslauncher.launch.Background;

/** Searches among accounts: among some at once, among thousands in the background. Only the answer to what was asked last is given. */
final class AccountSearch {
    private final Background background;
    private int asked;

    AccountSearch(Background background) {
        this.background = background;
    }

    void search(
            KnownAccounts known,
            Function<KnownAccounts, List<AccountSuggestion>> search,
            Consumer<List<AccountSuggestion>> show) {
        int now = ++asked;
        if (!known.isLarge()) {
            show.accept(search.apply(known));
            return;
        }
        background.run(
                () -> search.apply(known),
                rows -> {
                    if (now == asked) {
                        show.accept(rows);
                    }
                },
                fault -> {});
    }

    /** Nobody waits for an answer any more. */
    void forget() {
        asked++;
    }
}
