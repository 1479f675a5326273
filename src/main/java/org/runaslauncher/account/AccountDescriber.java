package org.runaslauncher.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.runaslauncher.account.AccountDescription.Kind;

/**
 * Tells what an account is: at once from the form of its name, and better once Windows has looked it up.
 *
 * <p>Microsoft accounts have the domain {@code MicrosoftAccount}, those of Entra {@code AzureAD}; behind either the name is an e-mail address.
 */
final class AccountDescriber {
    /** Where Microsoft itself gives addresses out. Any other address can belong to a Microsoft account too. */
    private static final Pattern MICROSOFT_MAIL =
            Pattern.compile("(outlook|hotmail|live|msn|passport|windowslive)\\.(com|[a-z]{2}|com?\\.[a-z]{2})");

    private static final Set<String> OF_WINDOWS =
            Set.of("nt authority", "nt service", "builtin", "iis apppool", "window manager", "font driver host");

    private final ThisComputer computer;

    AccountDescriber(ThisComputer computer) {
        this.computer = computer;
    }

    /**
     * From the name's form.
     *
     * @param local the account of this computer with the name, if it is known to have one
     */
    AccountDescription byForm(AccountName name, Optional<LocalAccount> local) {
        return local.isPresent()
                ? ofLocal(local)
                : name.domain().map(this::byDomain).orElseGet(() -> byAddress(domainOfAddress(name)));
    }

    private AccountDescription byDomain(String domain) {
        if (computer.isNamed(domain)) {
            return new AccountDescription(Kind.LOCAL, computer.name());
        }
        if (domain.equalsIgnoreCase(LookupAnswer.ENTRA)) {
            return entra();
        }
        if (domain.equalsIgnoreCase(LookupAnswer.MICROSOFT)) {
            return new AccountDescription(Kind.MICROSOFT, "");
        }
        if (OF_WINDOWS.contains(domain.toLowerCase(Locale.ROOT))) {
            return new AccountDescription(Kind.BUILT_IN, domain);
        }
        return new AccountDescription(computer.isIn(domain) ? Kind.DOMAIN : Kind.OTHER_DOMAIN, domain);
    }

    private AccountDescription byAddress(String domain) {
        if (computer.isIn(domain)) {
            return new AccountDescription(Kind.DOMAIN, domain);
        }
        if (!computer.entraDomain().isEmpty() && computer.entraDomain().equalsIgnoreCase(domain)) {
            return entra();
        }
        boolean microsoft =
                MICROSOFT_MAIL.matcher(domain.toLowerCase(Locale.ROOT)).matches();
        // A computer that belongs to nobody knows no other accounts with an address.
        return microsoft || computer.isAlone()
                ? new AccountDescription(Kind.MICROSOFT, "")
                : new AccountDescription(Kind.PRINCIPAL, domain);
    }

    private AccountDescription entra() {
        boolean elsewhere = computer.isKnown() && !computer.inEntra();
        return new AccountDescription(elsewhere ? Kind.ENTRA_NOT_JOINED : Kind.ENTRA, "");
    }

    /** From what Windows has found. */
    AccountDescription byLookup(AccountName name, LookupAnswer found, Optional<LocalAccount> local) {
        AccountDescription form = byForm(name, local);
        return switch (found.kind()) {
            case USER -> ofUser(found.domain(), local);
            case GROUP -> new AccountDescription(Kind.GROUP, found.domain());
            case NO_LOGON -> new AccountDescription(Kind.BUILT_IN, found.domain());
            case MISSING -> new AccountDescription(missing(form.kind()), form.place());
            case UNANSWERED -> form;
        };
    }

    private AccountDescription ofUser(String domain, Optional<LocalAccount> local) {
        if (computer.isNamed(domain)) {
            return ofLocal(local);
        }
        AccountDescription described = byDomain(domain);
        return described.kind() == Kind.OTHER_DOMAIN ? new AccountDescription(Kind.DOMAIN, domain) : described;
    }

    private AccountDescription ofLocal(Optional<LocalAccount> local) {
        boolean disabled = local.map(LocalAccount::disabled).orElse(false);
        return new AccountDescription(disabled ? Kind.LOCAL_DISABLED : Kind.LOCAL, computer.name());
    }

    /** Of accounts that live on the Internet Windows knows only those that have logged on here. */
    private static Kind missing(Kind form) {
        return switch (form) {
            case LOCAL -> Kind.LOCAL_MISSING;
            case DOMAIN -> Kind.DOMAIN_MISSING;
            case OTHER_DOMAIN -> Kind.UNKNOWN_DOMAIN;
            case PRINCIPAL -> Kind.UNKNOWN_PRINCIPAL;
            default -> form;
        };
    }

    private static String domainOfAddress(AccountName name) {
        return name.user().substring(name.user().lastIndexOf('@') + 1);
    }
}
