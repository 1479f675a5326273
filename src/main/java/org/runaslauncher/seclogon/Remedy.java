package org.runaslauncher.seclogon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be done about a finding: all that is ever changed in the service. */
public enum Remedy {
    START(ServiceRight.START),
    STOP(ServiceRight.STOP),
    /** Ends a pause. */
    RESUME(ServiceRight.PAUSE_CONTINUE),
    SET_START_TYPE_MANUAL(ServiceRight.CHANGE_CONFIG),
    SET_START_TYPE_AUTOMATIC(ServiceRight.CHANGE_CONFIG),
    SET_START_TYPE_DISABLED(ServiceRight.CHANGE_CONFIG),
    /** Lets it run as the system again. */
    RESET_ACCOUNT(ServiceRight.CHANGE_CONFIG),
    /** Writes {@link DefaultPermissions#DACL}. */
    RESET_PERMISSIONS(ServiceRight.WRITE_DAC),
    /** Writes {@link DefaultPermissions#WITH_AUDITING}, which also takes the right to manage auditing. */
    RESET_PERMISSIONS_AND_AUDITING(ServiceRight.WRITE_DAC),
    /** Puts back start type and permissions as they were before the last change. Never offered by a finding. */
    UNDO(ServiceRight.CHANGE_CONFIG, ServiceRight.WRITE_DAC);

    private final Set<ServiceRight> needed;

    Remedy(ServiceRight first, ServiceRight... others) {
        this.needed = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** Whether it changes what stays after a restart. */
    public boolean isLasting() {
        return this != START && this != STOP && this != RESUME;
    }

    /** What the one who does it must be allowed to do. */
    public Set<ServiceRight> needed() {
        return needed;
    }
}
