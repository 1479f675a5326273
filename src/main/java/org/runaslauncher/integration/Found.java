package org.runaslauncher.integration;

/** What is in the place of an {@link Entry}. */
public enum Found {
    NOTHING,
    /** Nothing, but all users of this computer have the entry of this copy: whoever installed it gave it to them. */
    FOR_ALL,
    /** It starts this copy of the program. */
    OURS,
    /** It would start a copy of the program that is not there any more. */
    LEFT_BEHIND,
    /** It starts a copy of the program in another folder: nothing that this one changes. */
    OF_ANOTHER_COPY,
    /** It has our name and belongs to somebody else: nothing that we change. */
    FOREIGN,
    /** Windows knows no such place, or does not let us look. */
    UNKNOWN;

    /** Whether it leads the user to this copy, or did. */
    public boolean isThere() {
        return isOurs() || this == FOR_ALL;
    }

    /** Whether it may be replaced, or taken away. */
    public boolean isOurs() {
        return this == OURS || this == LEFT_BEHIND;
    }

    /** Whether it is somebody else's. */
    public boolean isInTheWay() {
        return this == OF_ANOTHER_COPY || this == FOREIGN;
    }
}
