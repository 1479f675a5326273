package org.runaslauncher.seclogon;

/** How bad a finding is, from the best to the worst. */
public enum Severity {
    /** As it should be. */
    GOOD,
    /** Worth knowing; nothing has to be done. */
    NOTE,
    /** Starting a program as another user fails for now, or will fail, for somebody; or the service is not safe. */
    WARNING,
    /** Starting a program as another user fails for this caller. */
    ERROR;

    /** Whether something should be done. */
    public boolean isTrouble() {
        return this == WARNING || this == ERROR;
    }
}
