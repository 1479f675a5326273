package org.runaslauncher.seclogon;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of the table of permissions: what the entries about one account or group give and take, whatever others give.
 *
 * @param granted what it has, even if only on a condition
 * @param denied what is taken from it, and from its members, whoever else gives it; even if only on a condition
 * @param missing what it should have and has not, or only on a condition
 * @param surplus what it has and should not have
 */
public record PrincipalRights(
        SecurityIdentifier principal,
        Set<ServiceRight> granted,
        Set<ServiceRight> denied,
        Set<ServiceRight> missing,
        Set<ServiceRight> surplus) {
    public PrincipalRights {
        granted = copy(granted);
        denied = copy(denied);
        missing = copy(missing);
        surplus = copy(surplus);
    }

    /** Whether something is other than it should be. */
    public boolean differs() {
        return !denied.isEmpty() || !missing.isEmpty() || !surplus.isEmpty();
    }

    /** Whether it has full power over the computer anyway. */
    boolean isTrusted() {
        return principal.isTrusted();
    }

    /** Only those of its surplus rights with which one takes over the service. */
    PrincipalRights dangerous() {
        return new PrincipalRights(
                principal,
                granted,
                Set.of(),
                Set.of(),
                surplus.stream().filter(ServiceRight::isFullControl).collect(Collectors.toSet()));
    }

    private static Set<ServiceRight> copy(Collection<ServiceRight> rights) {
        return rights.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(rights));
    }
}
