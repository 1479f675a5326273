package org.runaslauncher.launch;

import java.util.Locale;
import org.runaslauncher.account.AccountName;

/** Where the password of an account can be changed: only the computer or domain that an account belongs to changes it. */
public enum PasswordPlace {
    HERE,
    /** user@domain may be an account of a domain, of Microsoft or of an organization: the name does not tell. */
    NAME_DOES_NOT_TELL,
    MICROSOFT,
    /** Microsoft Entra ID. */
    ORGANIZATION;

    public static PasswordPlace of(AccountName account) {
        if (account.domain().isEmpty()) {
            return NAME_DOES_NOT_TELL;
        }
        return switch (account.domain().get().toLowerCase(Locale.ROOT)) {
            case "microsoftaccount" -> MICROSOFT;
            case "azuread" -> ORGANIZATION;
            default -> HERE;
        };
    }
}
