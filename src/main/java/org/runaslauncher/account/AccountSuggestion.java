package org.runaslauncher.account;

/**
 * One account that is offered.
 *
 * @param account what taking it puts into the field
 * @param fullName the name of the person; empty if there is none
 * @param group the group of this computer that told of it; empty for others
 */
public record AccountSuggestion(
        Kind kind, String account, String fullName, String group, boolean administrator, boolean disabled) {
    /** Where it comes from. */
    public enum Kind {
        /** A program was started as it before. */
        REMEMBERED,
        LOCAL,
        MEMBER
    }

    /** As the field shows it. */
    @Override
    public String toString() {
        return account;
    }
}
