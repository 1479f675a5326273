package org.runaslauncher.windows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runaslauncher.seclogon.AccessControlEntry;
import org.runaslauncher.seclogon.AccessControlList;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.AceType;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.SecurityIdentifier;

/** Where the AccessCheck of Wine 8 is not that of Windows: each makes a descriptor to which Windows would give the answer of Wine. */
enum WineAccess {
    /** Who owns it may also delete it and give it away: STANDARD_RIGHTS_REQUIRED in the place of READ_CONTROL and WRITE_DAC. */
    OWNER_GETS_MORE {
        @Override
        SecurityDescriptor inWine(SecurityDescriptor descriptor, AccessToken token) {
            if (!token.identifiers().contains(descriptor.owner()) || descriptor.isOpenToAll()) {
                return descriptor;
            }
            AccessControlEntry more = new AccessControlEntry(AceType.ACCESS_ALLOWED, 0x90000, descriptor.owner());
            return with(descriptor, Stream.concat(Stream.of(more), descriptor.dacl().entries().stream()));
        }
    },
    /** Nobody is meant by OWNER RIGHTS. */
    NO_OWNER_RIGHTS {
        @Override
        SecurityDescriptor inWine(SecurityDescriptor descriptor, AccessToken token) {
            return token.identifiers().contains(descriptor.owner())
                    ? without(descriptor, entry -> entry.trustee().value().equals("S-1-3-4"))
                    : descriptor;
        }
    },
    /** Groups for denying only count for nothing. */
    NO_DENY_ONLY {
        @Override
        SecurityDescriptor inWine(SecurityDescriptor descriptor, AccessToken token) {
            Set<SecurityIdentifier> groups = token.denyOnly();
            return without(
                    descriptor, entry -> entry.type() == AceType.ACCESS_DENIED && groups.contains(entry.trustee()));
        }
    };

    abstract SecurityDescriptor inWine(SecurityDescriptor descriptor, AccessToken token);

    static SecurityDescriptor allInWine(SecurityDescriptor descriptor, AccessToken token) {
        SecurityDescriptor inWine = descriptor;
        for (WineAccess difference : values()) {
            inWine = difference.inWine(inWine, token);
        }
        return inWine;
    }

    /** How many of the descriptors each of them changes. */
    static Map<WineAccess, Long> count(List<SecurityDescriptor> descriptors, AccessToken token) {
        return Arrays.stream(values())
                .collect(Collectors.toMap(difference -> difference, difference -> descriptors.stream()
                        .filter(descriptor ->
                                !difference.inWine(descriptor, token).equals(descriptor))
                        .count()));
    }

    private static SecurityDescriptor without(SecurityDescriptor descriptor, Predicate<AccessControlEntry> entries) {
        return descriptor.isOpenToAll()
                ? descriptor
                : with(descriptor, descriptor.dacl().entries().stream().filter(entries.negate()));
    }

    private static SecurityDescriptor with(SecurityDescriptor descriptor, Stream<AccessControlEntry> entries) {
        return descriptor.withDacl(new AccessControlList(descriptor.dacl().flags(), false, entries.toList()));
    }
}
