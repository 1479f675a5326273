package org.runaslauncher.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runaslauncher.account.AccountSuggestion.Kind;

/** Makes entries of names, with what this computer knows about them. Takes as long as there are accounts. */
final class AccountEntries {
    private final ThisComputer computer;
    private final List<LocalAccount> local;
    private final List<LocalGroup> groups;
    private final Map<String, LocalAccount> localByName;
    private final Set<String> administrators;

    AccountEntries(ThisComputer computer, List<LocalAccount> local, List<LocalGroup> groups) {
        this.computer = computer;
        this.local = List.copyOf(local);
        this.groups = List.copyOf(groups);
        this.localByName = local.stream()
                .collect(Collectors.toMap(
                        it -> AccountEntry.lower(it.name()), Function.identity(), (first, second) -> first));
        this.administrators = groups.stream()
                .filter(LocalGroup::administrators)
                .flatMap(group -> group.members().stream())
                .map(member -> key(member, ""))
                .collect(Collectors.toSet());
    }

    ThisComputer computer() {
        return computer;
    }

    /** The account of this computer with a name, if it is known to have one. */
    Optional<LocalAccount> local(AccountName name) {
        boolean ours = name.domain().map(computer::isNamed).orElse(false);
        return ours ? Optional.ofNullable(localByName.get(AccountEntry.lower(name.user()))) : Optional.empty();
    }

    /** @param defaultDomain of names without a domain; empty for this computer */
    List<AccountEntry> ofRemembered(List<String> names, String defaultDomain) {
        List<AccountEntry> entries = new ArrayList<>();
        Set<String> known = new HashSet<>();
        names.forEach(name -> add(entries, known, Kind.REMEMBERED, name, "", defaultDomain));
        return entries;
    }

    /** The accounts of this computer, then members of its groups: the administrators first, disabled accounts last. */
    List<AccountEntry> ofTheComputer() {
        List<AccountEntry> entries = new ArrayList<>();
        Set<String> known = new HashSet<>();
        local.stream()
                .sorted(Comparator.comparing(LocalAccount::disabled)
                        .thenComparing(account -> AccountEntry.lower(account.name())))
                .map(account -> AccountName.THIS_COMPUTER + '\\' + account.name())
                .forEach(account -> add(entries, known, Kind.LOCAL, account, "", ""));
        groups.stream()
                .sorted(Comparator.comparing((LocalGroup group) -> !group.administrators())
                        .thenComparing(group -> AccountEntry.lower(group.name())))
                .forEach(group -> group.members().stream()
                        .sorted()
                        .forEach(name -> add(entries, known, Kind.MEMBER, name, group.name(), "")));
        return entries;
    }

    private void add(
            List<AccountEntry> entries, Set<String> known, Kind kind, String account, String group, String domain) {
        String key = key(account, domain);
        if (!key.isEmpty() && known.add(key)) {
            entries.add(entry(kind, account, group, key));
        }
    }

    private AccountEntry entry(Kind kind, String account, String group, String key) {
        boolean ours = key.startsWith(".\\");
        String user = key.substring(key.indexOf('\\') + 1);
        Optional<LocalAccount> details = ours ? Optional.ofNullable(localByName.get(user)) : Optional.empty();
        String fullName = details.map(LocalAccount::fullName).orElse("");
        boolean disabled = details.map(LocalAccount::disabled).orElse(false);
        AccountSuggestion row =
                new AccountSuggestion(kind, account, fullName, group, administrators.contains(key), disabled);
        Stream<String> named = ours && computer.isKnown()
                ? Stream.of(AccountEntry.lower(computer.name()) + '\\' + user)
                : Stream.empty();
        List<String> starts = Stream.concat(Stream.of(AccountEntry.lower(account), key, user), named)
                .distinct()
                .toList();
        return new AccountEntry(row, key, starts, AccountEntry.words(user + ' ' + AccountEntry.lower(fullName)));
    }

    /** Empty for what is no name: what is remembered anybody may have written. */
    private String key(String account, String domain) {
        try {
            AccountName name = AccountName.parse(account, domain);
            boolean ours = name.domain().map(computer::isNamed).orElse(false);
            return AccountEntry.lower(ours ? AccountName.THIS_COMPUTER + '\\' + name.user() : name.toString());
        } catch (InvalidAccountNameException e) {
            return "";
        }
    }
}
