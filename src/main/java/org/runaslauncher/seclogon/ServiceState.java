package org.runaslauncher.seclogon;

/** The state of the service (SERVICE_STATUS.dwCurrentState), or why it cannot be told. */
public enum ServiceState {
    RUNNING,
    STARTING,
    STOPPING,
    STOPPED,
    PAUSED,
    /** There is no such service. */
    MISSING,
    /** Windows does not let us look. */
    UNKNOWN
}
