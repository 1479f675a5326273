package org.runaslauncher.seclogon;

import java.util.List;

/** All that a diagnosis can find, with the remedies in the order in which they are recommended. */
public enum FindingKind {
    MISSING(Severity.ERROR),
    MARKED_FOR_DELETION(Severity.ERROR),
    /** May be what somebody decided: ask before changing it. */
    DISABLED(Severity.ERROR, Remedy.SET_START_TYPE_MANUAL, Remedy.SET_START_TYPE_AUTOMATIC),
    /** Stopped, and this caller may not start it: the fault of KB 977513. */
    STOPPED_AND_NOT_STARTABLE(Severity.ERROR, Remedy.RESET_PERMISSIONS, Remedy.START, Remedy.SET_START_TYPE_AUTOMATIC),
    /** It runs as another account than the system (parameter), and cannot do its work. */
    WRONG_ACCOUNT(Severity.ERROR, Remedy.RESET_ACCOUNT),
    PAUSED(Severity.ERROR, Remedy.RESUME),
    /** It runs, and will not start again once it has stopped; ask as for {@link #DISABLED}. */
    DISABLED_BUT_RUNNING(Severity.WARNING, Remedy.SET_START_TYPE_MANUAL, Remedy.SET_START_TYPE_AUTOMATIC),
    /** It runs, and this caller may not start it again once it has stopped. */
    NOT_STARTABLE_LATER(Severity.WARNING, Remedy.RESET_PERMISSIONS, Remedy.SET_START_TYPE_AUTOMATIC),
    /** This caller may, but nobody may who is no administrator: the fault of KB 977513, seen by an administrator. */
    NOT_STARTABLE_BY_STANDARD_USERS(Severity.WARNING, Remedy.RESET_PERMISSIONS),
    /** Somebody who is no administrator may change the service, and so become the system; with who and what. */
    PERMISSIONS_TOO_WIDE(Severity.WARNING, Remedy.RESET_PERMISSIONS),
    STATE_UNKNOWN(Severity.WARNING),
    STARTING(Severity.NOTE),
    STOPPING(Severity.NOTE),
    /** Stopped, and it cannot be told whether this caller may start it. */
    STOPPED(Severity.NOTE, Remedy.START),
    /** Other permissions than the default, with who and what. */
    PERMISSIONS_DIFFER(Severity.NOTE, Remedy.RESET_PERMISSIONS),
    PERMISSIONS_UNREADABLE(Severity.NOTE),
    /** Group Policy sets it again: a repair here does not last. */
    MANAGED_BY_GROUP_POLICY(Severity.NOTE),
    RUNNING(Severity.GOOD),
    /** Stopped, and Windows starts it when it is needed. */
    STOPPED_AND_STARTABLE(Severity.GOOD, Remedy.START);

    private final Severity severity;
    private final List<Remedy> remedies;

    FindingKind(Severity severity, Remedy... remedies) {
        this.severity = severity;
        this.remedies = List.of(remedies);
    }

    public Severity severity() {
        return severity;
    }

    /** The best first; none if nothing can be done from here. */
    public List<Remedy> remedies() {
        return remedies;
    }

    /** Whether it may be a deliberate rule of the organization, so that the user is asked before it is changed. */
    public boolean asksFirst() {
        return this == DISABLED || this == DISABLED_BUT_RUNNING;
    }
}
