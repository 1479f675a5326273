package org.runaslauncher.seclogon;

import java.util.Optional;
import java.util.Set;

/**
 * All that can be seen of the service at one moment by one caller: what a diagnosis is made from.
 *
 * @param markedForDeletion whether Windows will delete it as soon as nobody has it open (error 1072)
 * @param account as whom it runs (lpServiceStartName); empty if that cannot be read
 * @param permissions empty if they cannot be read
 * @param callerRights what this caller may do: best what the service control manager answers when asked for it, otherwise
 *     {@link SecurityDescriptor#rightsOf}; empty if unknown
 */
public record ServiceSnapshot(
        ServiceStatus status,
        boolean markedForDeletion,
        Optional<String> account,
        Optional<SecurityDescriptor> permissions,
        Optional<Set<ServiceRight>> callerRights,
        GroupPolicy groupPolicy) {
    /** Until somebody has looked. */
    public static final ServiceSnapshot UNKNOWN = ofStatusOnly(ServiceStatus.UNKNOWN);

    public ServiceSnapshot {
        callerRights = callerRights.map(Set::copyOf);
    }

    /** When nothing but the state is known; also of a service that is missing. */
    public static ServiceSnapshot ofStatusOnly(ServiceStatus status) {
        return new ServiceSnapshot(
                status, false, Optional.empty(), Optional.empty(), Optional.empty(), GroupPolicy.UNKNOWN);
    }

    /** Whether it is known that this caller may do it; not if it is unknown. */
    public boolean callerMay(ServiceRight right) {
        return callerRights.map(rights -> rights.contains(right)).orElse(false);
    }

    /** Whether it is known that this caller may not do it; not if it is unknown. */
    public boolean callerMayNot(ServiceRight right) {
        return callerRights.map(rights -> !rights.contains(right)).orElse(false);
    }
}
