package org.runaslauncher.account;

/**
 * What Windows has found under a name.
 *
 * @param domain where it found it, as it calls that; empty if it found nothing
 */
public record LookupAnswer(Kind kind, String domain) {
    /** The domain that Windows names for accounts of Microsoft Entra. */
    public static final String ENTRA = "AzureAD";

    /** The domain that Windows names for Microsoft accounts. */
    public static final String MICROSOFT = "MicrosoftAccount";

    /** Nobody could be asked. */
    public static final LookupAnswer UNANSWERED = new LookupAnswer(Kind.UNANSWERED, "");

    /** There is none. */
    public static final LookupAnswer MISSING = new LookupAnswer(Kind.MISSING, "");

    /** What it is. */
    public enum Kind {
        USER,
        GROUP,
        /** Windows' own, such as the system, or no account at all, such as a computer or a domain. */
        NO_LOGON,
        MISSING,
        UNANSWERED
    }
}
