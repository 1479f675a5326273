package org.runaslauncher.seclogon;

import java.util.Set;

/**
 * Who asks: the account and its groups.
 *
 * @param identifiers the account and the groups that count
 * @param denyOnly groups that count only in entries that deny (SE_GROUP_USE_FOR_DENY_ONLY): that of the administrators, in a process of an
 *     administrator that is not elevated
 */
public record AccessToken(Set<SecurityIdentifier> identifiers, Set<SecurityIdentifier> denyOnly) {
    /** Somebody at this computer without special rights, apart from his account and his own groups. */
    public static final AccessToken STANDARD_USER = new AccessToken(
            Set.of(
                    SecurityIdentifier.EVERYONE,
                    SecurityIdentifier.USERS,
                    SecurityIdentifier.INTERACTIVE,
                    SecurityIdentifier.AUTHENTICATED_USERS),
            Set.of());

    public AccessToken {
        identifiers = Set.copyOf(identifiers);
        denyOnly = Set.copyOf(denyOnly);
    }
}
