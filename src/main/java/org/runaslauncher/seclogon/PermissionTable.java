package org.runaslauncher.seclogon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Permissions as the table of KB 977513 shows them, compared with what they should be: rights of each principal, never text, so that order,
 * spelling and auditing make no difference.
 *
 * <p>Windows judges the condition of an entry for each caller, and nobody can here. So both is looked at, the most and the least that the
 * entries can come to: what is given on a condition can be too much, and never stands in for what should be given without one.
 *
 * @param rows first those that should be there, then the others, each in the order of its descriptor
 */
public record PermissionTable(List<PrincipalRights> rows) {
    public PermissionTable {
        rows = List.copyOf(rows);
    }

    /** Compares with {@link DefaultPermissions}. */
    public static PermissionTable of(SecurityDescriptor actual) {
        return compare(actual, DefaultPermissions.DACL);
    }

    public static PermissionTable compare(SecurityDescriptor actual, SecurityDescriptor expected) {
        Set<SecurityIdentifier> principals = new LinkedHashSet<>();
        Stream.of(expected, actual).forEach(descriptor -> principals.addAll(principals(descriptor)));
        return new PermissionTable(principals.stream()
                .map(principal -> row(principal, actual, expected))
                .toList());
    }

    /** Whether everybody has what he should have, and no more. */
    public boolean isAsExpected() {
        return differences().isEmpty();
    }

    public List<PrincipalRights> differences() {
        return rows.stream().filter(PrincipalRights::differs).toList();
    }

    /** Who could make himself the system by means of the service, and is neither that nor an administrator already: with those rights only. */
    public List<PrincipalRights> dangers() {
        return rows.stream()
                .filter(row -> !row.isTrusted())
                .map(PrincipalRights::dangerous)
                .filter(PrincipalRights::differs)
                .toList();
    }

    private static Set<SecurityIdentifier> principals(SecurityDescriptor descriptor) {
        if (descriptor.isOpenToAll()) {
            return Set.of(SecurityIdentifier.EVERYONE);
        }
        Set<SecurityIdentifier> principals = new LinkedHashSet<>();
        descriptor.dacl().entries().stream()
                .filter(entry -> entry.mayAllow() || entry.denies())
                .forEach(entry -> principals.add(entry.trustee()));
        return principals;
    }

    private static PrincipalRights row(
            SecurityIdentifier principal, SecurityDescriptor actual, SecurityDescriptor expected) {
        OwnEntries most = OwnEntries.most(actual, principal);
        OwnEntries least = OwnEntries.least(actual, principal);
        OwnEntries expectedMost = OwnEntries.most(expected, principal);
        OwnEntries expectedLeast = OwnEntries.least(expected, principal);
        OwnEntries added = most.without(expectedMost).and(least.without(expectedLeast));
        OwnEntries gone = expectedMost.without(most).and(expectedLeast.without(least));
        return new PrincipalRights(
                principal,
                ServiceRight.of(most.granted()),
                ServiceRight.of(added.denied()),
                ServiceRight.of(gone.granted()),
                ServiceRight.of(added.granted()));
    }

    /** What the entries about one principal come to, in their order. */
    private record OwnEntries(int granted, int denied) {
        /** If each condition is as good for the principal as can be. */
        static OwnEntries most(SecurityDescriptor descriptor, SecurityIdentifier principal) {
            return of(descriptor, principal, AccessControlEntry::mayAllow, AccessControlEntry::alwaysDenies);
        }

        /** If each condition is as bad for the principal as can be. */
        static OwnEntries least(SecurityDescriptor descriptor, SecurityIdentifier principal) {
            return of(descriptor, principal, AccessControlEntry::allows, AccessControlEntry::denies);
        }

        OwnEntries without(OwnEntries other) {
            return new OwnEntries(granted & ~other.granted, denied & ~other.denied);
        }

        OwnEntries and(OwnEntries other) {
            return new OwnEntries(granted | other.granted, denied | other.denied);
        }

        private static OwnEntries of(
                SecurityDescriptor descriptor,
                SecurityIdentifier principal,
                Predicate<AccessControlEntry> allows,
                Predicate<AccessControlEntry> denies) {
            if (descriptor.isOpenToAll()) {
                return new OwnEntries(ServiceRight.ALL_ACCESS, 0);
            }
            int granted = 0;
            int denied = 0;
            for (AccessControlEntry entry : descriptor.dacl().entries()) {
                int mask = ServiceRight.mapGeneric(entry.mask());
                if (!entry.trustee().equals(principal)) {
                    continue;
                }
                if (allows.test(entry)) {
                    granted |= mask & ~denied;
                } else if (denies.test(entry)) {
                    denied |= mask & ~granted;
                }
            }
            return new OwnEntries(granted, denied);
        }
    }
}
