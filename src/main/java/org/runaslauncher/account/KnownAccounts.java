package org.runaslauncher.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The accounts that can be offered, each once: names that were used before, accounts of this computer, members of its groups. Putting it together
 * takes as long as there are accounts; it can be searched at each key.
 */
public final class KnownAccounts {
    /** How many rows the list under the field has at most. */
    public static final int MOST = 50;

    private static final int LARGE = 1_000;

    /** Nothing. */
    public static final KnownAccounts NONE = of(ThisComputer.UNKNOWN, "", List.of(), List.of(), List.of());

    private final AccountEntries source;
    private final List<AccountEntry> remembered;
    private final List<AccountEntry> others;
    private final Set<String> rememberedKeys;

    private KnownAccounts(AccountEntries source, List<AccountEntry> remembered, List<AccountEntry> others) {
        this.source = source;
        this.remembered = remembered;
        this.others = others;
        this.rememberedKeys = remembered.stream().map(AccountEntry::key).collect(Collectors.toSet());
    }

    /** @param defaultDomain of remembered names without a domain; empty for this computer */
    static KnownAccounts of(
            ThisComputer computer,
            String defaultDomain,
            List<String> remembered,
            List<LocalAccount> local,
            List<LocalGroup> groups) {
        AccountEntries source = new AccountEntries(computer, local, groups);
        return new KnownAccounts(source, source.ofRemembered(remembered, defaultDomain), source.ofTheComputer());
    }

    /** The same without a name that was used before; quick. */
    public KnownAccounts without(AccountSuggestion forgotten) {
        List<AccountEntry> rest = remembered.stream()
                .filter(entry -> !entry.row().equals(forgotten))
                .toList();
        return new KnownAccounts(source, rest, others);
    }

    /** Whether a search takes so long that nobody should wait for it at a key. */
    public boolean isLarge() {
        return others.size() > LARGE;
    }

    /** What this computer is called and where it belongs. */
    public ThisComputer computer() {
        return source.computer();
    }

    /** The name that was used last; empty if there is none. */
    public Optional<String> last() {
        return remembered.stream().map(entry -> entry.row().account()).findFirst();
    }

    /** What an open list shows before something is typed. */
    public List<AccountSuggestion> first() {
        return entries().limit(MOST).map(AccountEntry::row).toList();
    }

    /** For the list under a field: what {@link #find} finds first, less what stands in the field already. */
    public List<AccountSuggestion> search(String typed) {
        String text = typed.strip();
        return text.isEmpty()
                ? List.of()
                : matches(text)
                        .filter(row -> !row.account().equalsIgnoreCase(text))
                        .limit(MOST)
                        .toList();
    }

    /**
     * What begins with a text, with its domain or without; after it what has a word in the account's or the person's name that begins with each
     * typed word. Case does not count. An empty text finds all.
     */
    public List<AccountSuggestion> find(String typed) {
        String text = typed.strip();
        return text.isEmpty()
                ? entries().map(AccountEntry::row).toList()
                : matches(text).toList();
    }

    private Stream<AccountSuggestion> matches(String typed) {
        String text = AccountEntry.lower(typed);
        // Who types a domain has the beginning of a name in mind.
        boolean whole = text.indexOf('\\') >= 0 || text.indexOf('@') >= 0;
        List<String> words = whole ? List.of() : AccountEntry.words(text);
        List<AccountSuggestion> atStart = new ArrayList<>();
        List<AccountSuggestion> inside = new ArrayList<>();
        entries().forEach(entry -> {
            if (entry.startsWith(text)) {
                atStart.add(entry.row());
            } else if (entry.hasWords(words)) {
                inside.add(entry.row());
            }
        });
        return Stream.concat(atStart.stream(), inside.stream());
    }

    private Stream<AccountEntry> entries() {
        return Stream.concat(
                remembered.stream(), others.stream().filter(entry -> !rememberedKeys.contains(entry.key())));
    }

    /** What an account is by the form of its name, and by what is known here. Quick, and asks nobody. */
    public AccountDescription describe(AccountName name) {
        return new AccountDescriber(computer()).byForm(name, source.local(name));
    }

    /** What an account is, as Windows has found it. */
    AccountDescription describe(AccountName name, LookupAnswer found) {
        return new AccountDescriber(computer()).byLookup(name, found, source.local(name));
    }
}
