package org.runaslauncher.seclogon;

import java.util.Locale;
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
    private static final Set<String> NAMES_OF_THE_SYSTEM =
            Set.of("localsystem", ".\\localsystem", "nt authority\\system", "nt authority\\localsystem");

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

    /** The same with what is known of Group Policy, which takes longer to find out than all the rest. */
    public ServiceSnapshot withGroupPolicy(GroupPolicy known) {
        return new ServiceSnapshot(status, markedForDeletion, account, permissions, callerRights, known);
    }

    /** What this means for this caller, who wants to start a program as another user. */
    public Readiness readiness() {
        if (status.state() == ServiceState.MISSING) {
            return Readiness.MISSING;
        }
        if (markedForDeletion) {
            return Readiness.BEING_DELETED;
        }
        if (!runsAsTheSystem()) {
            return Readiness.WRONG_ACCOUNT;
        }
        boolean mayNotStart = status.readiness() == Readiness.STARTS_ON_DEMAND && callerMayNot(ServiceRight.START);
        return mayNotStart ? Readiness.NOT_STARTABLE : status.readiness();
    }

    /** Also if it cannot be seen as whom it runs. */
    public boolean runsAsTheSystem() {
        return account.isEmpty() || NAMES_OF_THE_SYSTEM.contains(account.get().toLowerCase(Locale.ROOT));
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
