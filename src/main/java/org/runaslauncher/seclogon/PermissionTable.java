package org.runaslauncher.seclogon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Permissions as the table of KB 977513 shows them, compared with what they should be: rights of each principal, never text, so that order,
 * spelling and auditing make no difference.
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
                .map(principal -> row(principal, OwnEntries.of(actual, principal), OwnEntries.of(expected, principal)))
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
                .filter(entry -> entry.allows() || entry.denies())
                .forEach(entry -> principals.add(entry.trustee()));
        return principals;
    }

    private static PrincipalRights row(SecurityIdentifier principal, OwnEntries actual, OwnEntries expected) {
        return new PrincipalRights(
                principal,
                ServiceRight.of(actual.granted()),
                ServiceRight.of(actual.denied() & ~expected.denied()),
                ServiceRight.of(expected.granted() & ~actual.granted()),
                ServiceRight.of(actual.granted() & ~expected.granted()));
    }

    /** What the entries about one principal come to, in their order. */
    private record OwnEntries(int granted, int denied) {
        static OwnEntries of(SecurityDescriptor descriptor, SecurityIdentifier principal) {
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
                if (entry.allows()) {
                    granted |= mask & ~denied;
                } else if (entry.denies()) {
                    denied |= mask & ~granted;
                }
            }
            return new OwnEntries(granted, denied);
        }
    }
}
