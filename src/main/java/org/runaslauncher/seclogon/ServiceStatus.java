package org.runaslauncher.seclogon;

/** The Secondary Logon service at one moment. */
public record ServiceStatus(ServiceState state, StartType startType) {
    public static final ServiceStatus UNKNOWN = new ServiceStatus(ServiceState.UNKNOWN, StartType.UNKNOWN);

    /** What this means for somebody who wants to start a program as another user. */
    public Readiness readiness() {
        return switch (state) {
            case RUNNING -> Readiness.READY;
            case STARTING -> Readiness.STARTING;
            case STOPPING -> Readiness.STOPPING;
            case PAUSED -> Readiness.PAUSED;
            case MISSING -> Readiness.MISSING;
            case UNKNOWN -> Readiness.UNKNOWN;
            case STOPPED -> startType == StartType.DISABLED ? Readiness.DISABLED : Readiness.STARTS_ON_DEMAND;
        };
    }
}
