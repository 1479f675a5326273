package org.runaslauncher.account;

/** What can be wrong with an account name before Windows has seen it. */
public enum AccountProblem {
    EMPTY,
    NO_USER,
    NO_DOMAIN,
    /** Parameters: the longest allowed, the length found; in UTF-16 units. */
    USER_TOO_LONG,
    /** Parameters: the longest allowed, the length found; in UTF-16 units. */
    NAME_TOO_LONG,
    /** Parameter: the character. */
    FORBIDDEN_CHARACTER,
    CONTROL_CHARACTER,
    SECOND_BACKSLASH,
    /** A slash where a backslash was meant. */
    SLASH,
    ONLY_DOTS
}
