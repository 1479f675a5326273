package org.runaslauncher.seclogon;

/** What can be wrong with the text of a security descriptor. */
public enum SddlProblem {
    /** Neither {@code O:}, {@code G:}, {@code D:} nor {@code S:} where a part should begin. */
    UNKNOWN_PART,
    PART_TWICE,
    /** Neither P, AR, AI nor NO_ACCESS_CONTROL before the entries of a list. */
    UNKNOWN_LIST_FLAG,
    /** A list that is no list (NO_ACCESS_CONTROL) with entries in it. */
    ENTRY_IN_NULL_LIST,
    /** An entry for auditing in the list that grants access. */
    ENTRY_IN_WRONG_LIST,
    /** An entry has too few fields, or no closing parenthesis. */
    ENTRY_NOT_COMPLETE,
    UNKNOWN_ENTRY_TYPE,
    UNKNOWN_ENTRY_FLAG,
    UNKNOWN_RIGHT,
    /** Not a number from 0 to 0xFFFFFFFF. */
    INVALID_MASK,
    INVALID_GUID,
    /** Only object entries name types of objects. */
    GUID_NOT_ALLOWED,
    /** Neither an abbreviation of two letters nor S-1-..., or a number in it is too large. */
    INVALID_SID,
    UNKNOWN_SID_ABBREVIATION,
    /** A condition that is missing, or where none can be. */
    INVALID_CONDITION,
    /** Windows keeps the size of a list in 16 bits. */
    LIST_TOO_LONG
}
