package org.runaslauncher.seclogon;

/** What the state of the service means for the user. */
public enum Readiness {
    READY,
    STARTS_ON_DEMAND,
    /** Stopped, and this caller may not start it. */
    NOT_STARTABLE,
    STARTING,
    STOPPING,
    PAUSED,
    DISABLED,
    MISSING,
    BEING_DELETED,
    WRONG_ACCOUNT,
    UNKNOWN;

    /** Whether a start as another user can be expected to work. */
    public boolean isGood() {
        return this == READY || this == STARTS_ON_DEMAND;
    }

    /** Whether a start as another user cannot work. */
    public boolean isBad() {
        return this == DISABLED
                || this == MISSING
                || this == NOT_STARTABLE
                || this == BEING_DELETED
                || this == WRONG_ACCOUNT;
    }
}
