package org.runaslauncher.account;

import java.util.List;
import java.util.function.Supplier;
import org.runaslauncher.settings.History;

/**
 * All about accounts for a window. Every method but {@link #currentUser} and {@link #parse} may take long: never call one of the others from
 * the event thread.
 */
public final class AccountSource {
    private final AccountDirectory directory;
    private final History recent;
    private final Supplier<String> defaultDomain;
    private volatile String lastDomain = "";

    /** @param defaultDomain the domain of a name that is typed without one; empty for this computer */
    public AccountSource(AccountDirectory directory, History recent, Supplier<String> defaultDomain) {
        this.directory = directory;
        this.recent = recent;
        this.defaultDomain = defaultDomain;
    }

    /** @see AccountDirectory#currentUser */
    public String currentUser() {
        return directory.currentUser();
    }

    /** Reads a name as somebody typed it. Asks for the default domain: not on the event thread. */
    public AccountName parse(String typed) throws InvalidAccountNameException {
        return AccountName.parse(typed, domain());
    }

    /** The same with the default domain that was found last. */
    public AccountName parseWhileTyping(String typed) throws InvalidAccountNameException {
        return AccountName.parse(typed, lastDomain);
    }

    private String domain() {
        lastDomain = defaultDomain.get();
        return lastDomain;
    }

    /** Remembers a name as it was typed, after a program was started as it. */
    public void remember(String typed) {
        recent.add(typed);
    }

    public void forget(String remembered) {
        recent.remove(remembered);
    }

    /** The names that were used before, which are there at once. */
    public KnownAccounts remembered() {
        return known(ThisComputer.UNKNOWN, List.of(), List.of());
    }

    /** The same with the accounts of this computer. */
    public KnownAccounts known() {
        return known(directory.computer(), directory.localAccounts(), List.of());
    }

    /** The same with the members of its groups, whose names a domain may have to be asked for. */
    public KnownAccounts all() {
        return known(directory.computer(), directory.localAccounts(), directory.groups());
    }

    private KnownAccounts known(ThisComputer computer, List<LocalAccount> local, List<LocalGroup> groups) {
        return KnownAccounts.of(computer, domain(), recent.all(), local, groups);
    }

    /** What an account is, after a look where its name says that it is. */
    public AccountDescription lookUp(AccountName name, KnownAccounts known) {
        return known.describe(name, directory.lookup(name));
    }
}
