package org.runaslauncher.account;

/**
 * What an account is, for somebody who is going to type its password.
 *
 * @param place the computer or domain that it belongs to; empty for this computer while its name is not known
 */
public record AccountDescription(Kind kind, String place) {
    /** Of what is not the name of an account, or not yet. */
    public static final AccountDescription NONE = new AccountDescription(Kind.NONE, "");

    /** How it is said. */
    public enum Kind {
        NONE,
        LOCAL,
        LOCAL_DISABLED,
        /** This computer was asked. */
        LOCAL_MISSING,
        DOMAIN,
        /** The domain of this computer was asked, or could not be. */
        DOMAIN_MISSING,
        /** Of a domain that nobody was asked about yet. */
        OTHER_DOMAIN,
        UNKNOWN_DOMAIN,
        /** A user principal name that nobody was asked about yet. */
        PRINCIPAL,
        UNKNOWN_PRINCIPAL,
        MICROSOFT,
        ENTRA,
        ENTRA_NOT_JOINED,
        GROUP,
        /** An account of Windows itself. */
        BUILT_IN
    }
}
