package org.runaslauncher.text;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runaslauncher.account.AccountDescription;
import org.runaslauncher.account.AccountDescription.Kind;
import org.runaslauncher.account.AccountSuggestion;

/** What accounts are, in words. */
public final class AccountTexts {
    private AccountTexts() {}

    /** The sentence under the field; empty for what is no name yet. */
    public static String of(AccountDescription account) {
        if (account.kind() == Kind.NONE) {
            return "";
        }
        String place = account.place().isEmpty() ? Messages.get("account-kind.here") : account.place();
        return Messages.get("account-kind." + key(account.kind()), place);
    }

    /** What is known of an account that is offered: who it belongs to, and what it is. */
    public static String detail(AccountSuggestion row) {
        return joined(
                row.disabled() ? Messages.get("account-list.disabled") : "",
                row.fullName(),
                row.administrator() ? Messages.get("account-list.administrator") : row.group());
    }

    /** The same with where it comes from, if nothing of it says so. */
    public static String detailAndOrigin(AccountSuggestion row) {
        boolean said = row.kind() == AccountSuggestion.Kind.MEMBER;
        return said ? detail(row) : joined(detail(row), heading(row.kind()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    /** What stands above accounts that come from the same place. */
    public static String heading(AccountSuggestion.Kind kind) {
        return Messages.get("account-list." + key(kind));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
