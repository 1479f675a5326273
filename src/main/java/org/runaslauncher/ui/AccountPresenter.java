package org.runaslauncher.ui;

import java.util.Optional;
import org.runaslauncher.account.AccountDescription;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.account.AccountSuggestion;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.account.KnownAccounts;
import org.runaslauncher.launch.Background;
import org.runaslauncher.text.AccountTexts;

/**
 * Says what the account is that is typed, and what others there are. Belongs to the event thread, which it never keeps waiting: nobody has to
 * wait for an answer, and one to what was typed over since is dropped.
 */
final class AccountPresenter {
    /** A pause in typing. Half a name need not be looked up in a domain. */
    private static final int QUIET_MILLISECONDS = 400;

    /** A domain that does not answer holds up its own look only. */
    private static final int MOST_LOOKS = 4;

    private final AccountView view;
    private final AccountSource source;
    private final Background background;
    private KnownAccounts known = KnownAccounts.NONE;

    /** What is described. */
    private String described = "";

    /** What is found for an older state of the field is not shown any more. */
    private int state;

    private int looks;
    private boolean waiting;

    /** While the accounts of groups are asked for. */
    private boolean loading;

    /** Whether they are known. */
    private boolean complete;

    /** The last that was opened. */
    private AccountView.Chooser chooser;

    AccountPresenter(AccountView view, AccountSource source, Background background) {
        this.view = view;
        this.source = source;
        this.background = background;
    }

    /** Reads what can be offered: first the names that were used before, the last of which is filled in. */
    void open() {
        describe(view.user());
        background.run(
                source::remembered,
                remembered -> {
                    known(remembered);
                    remembered.last().ifPresent(view::suggest);
                    load();
                },
                fault -> load());
    }

    private void load() {
        background.run(
                source::known,
                loaded -> {
                    if (!complete) {
                        known(loaded);
                    }
                },
                fault -> {});
    }

    private void known(KnownAccounts loaded) {
        known = loaded;
        view.offer(known);
        describe(view.user());
    }

    /** The text in the field may have changed. */
    void typed() {
        String text = view.user();
        if (!text.equals(described)) {
            describe(text);
        }
    }

    private void describe(String text) {
        described = text;
        int now = ++state;
        Optional<AccountName> name = parse(text);
        show(name.map(known::describe).orElse(AccountDescription.NONE));
        if (name.isPresent()) {
            background.showAfter(QUIET_MILLISECONDS, () -> {
                if (now == state) {
                    look();
                }
            });
        }
    }

    private void look() {
        Optional<AccountName> name = parse(described);
        if (looks == MOST_LOOKS) {
            waiting = true;
            return;
        }
        int now = state;
        KnownAccounts here = known;
        looks++;
        background.run(
                () -> source.lookUp(name.orElseThrow(), here),
                found -> {
                    if (now == state) {
                        show(found);
                    }
                    looked();
                },
                fault -> looked());
    }

    private void looked() {
        looks--;
        if (waiting) {
            waiting = false;
            if (parse(described).isPresent()) {
                look();
            }
        }
    }

    private void show(AccountDescription account) {
        view.describe(AccountTexts.of(account));
    }

    /** What is wrong with a name is told at OK. */
    private Optional<AccountName> parse(String text) {
        try {
            return Optional.of(source.parseWhileTyping(text));
        } catch (InvalidAccountNameException e) {
            return Optional.empty();
        }
    }

    /** Takes a name off those that were used before. */
    void forget(AccountSuggestion remembered) {
        known = known.without(remembered);
        background.run(
                () -> {
                    source.forget(remembered.account());
                    return null;
                },
                done -> {},
                fault -> {});
    }

    /** Lets the user choose among all accounts. Those of groups are asked for only now: a domain may have to be asked for their names. */
    void choose() {
        chooser = view.chooser();
        chooser.show(known, false);
        if (!loading) {
            loading = true;
            background.run(source::all, this::loaded, fault -> loaded(known));
        }
        chooser.open();
    }

    private void loaded(KnownAccounts all) {
        loading = false;
        complete = true;
        known(all);
        chooser.show(all, true);
    }
}
