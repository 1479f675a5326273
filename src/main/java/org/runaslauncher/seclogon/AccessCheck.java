package org.runaslauncher.seclogon;

/**
 * What a descriptor gives to a token, worked out as Windows does for MAXIMUM_ALLOWED (MS-DTYP 2.5.3.2): entries in their order, each right
 * decided by the first that names it. Privileges, integrity levels and restricted tokens are left out: the service control manager's answer to
 * a real request is better where it can be had.
 */
final class AccessCheck {
    private static final int READ_CONTROL_AND_WRITE_DAC = 0x60000;

    private final SecurityDescriptor descriptor;
    private final AccessToken token;
    private final boolean isOwner;

    private AccessCheck(SecurityDescriptor descriptor, AccessToken token) {
        this.descriptor = descriptor;
        this.token = token;
        this.isOwner =
                descriptor.owner() != null && token.identifiers().stream().anyMatch(descriptor.owner()::means);
    }

    /** A mask of the rights of services. */
    static int maximumAllowed(SecurityDescriptor descriptor, AccessToken token) {
        return new AccessCheck(descriptor, token).maximumAllowed();
    }

    private int maximumAllowed() {
        if (descriptor.isOpenToAll()) {
            return ServiceRight.ALL_ACCESS;
        }
        int granted = isOwner && !limitsTheOwner() ? READ_CONTROL_AND_WRITE_DAC : 0;
        int denied = 0;
        for (AccessControlEntry entry : descriptor.dacl().entries()) {
            int mask = ServiceRight.mapGeneric(entry.mask());
            if (entry.allows() && counts(entry)) {
                granted |= mask & ~denied;
            } else if (entry.denies() && (counts(entry) || countsAgainst(entry))) {
                denied |= mask;
            }
        }
        return granted;
    }

    /** Since Vista an entry for OWNER RIGHTS takes the place of what owners have anyway. */
    private boolean limitsTheOwner() {
        return descriptor.dacl().entries().stream()
                .anyMatch(entry -> entry.applies() && entry.trustee().equals(SecurityIdentifier.OWNER_RIGHTS));
    }

    private boolean counts(AccessControlEntry entry) {
        return token.identifiers().stream().anyMatch(entry.trustee()::means)
                || isOwner && entry.trustee().equals(SecurityIdentifier.OWNER_RIGHTS);
    }

    private boolean countsAgainst(AccessControlEntry entry) {
        return token.denyOnly().stream().anyMatch(entry.trustee()::means);
    }
}
