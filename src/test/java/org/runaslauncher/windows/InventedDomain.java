package org.runaslauncher.windows;

import java.util.Map;
import org.runaslauncher.seclogon.AccessControlEntry;
import org.runaslauncher.seclogon.AccessControlList;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.SecurityIdentifier;

/** That of Wine, which it puts into the place of the domain that an abbreviation does not name. */
final class InventedDomain {
    private static final Map<String, String> NAMES = Map.of("S-1-5-21-0-0-0-501", "LG", "S-1-5-21-0-0-0-512", "DA");

    private InventedDomain() {}

    static String removedFrom(String sddl) {
        String text = sddl;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text;
    }

    static SecurityDescriptor removedFrom(SecurityDescriptor read) {
        return new SecurityDescriptor(
                removedFrom(read.owner()),
                removedFrom(read.group()),
                removedFrom(read.dacl()),
                removedFrom(read.sacl()));
    }

    private static AccessControlList removedFrom(AccessControlList list) {
        return list == null
                ? null
                : new AccessControlList(
                        list.flags(),
                        list.isNull(),
                        list.entries().stream().map(InventedDomain::removedFrom).toList());
    }

    private static AccessControlEntry removedFrom(AccessControlEntry entry) {
        return new AccessControlEntry(
                entry.type(), entry.flags(), entry.mask(), null, null, removedFrom(entry.trustee()), entry.data());
    }

    private static SecurityIdentifier removedFrom(SecurityIdentifier sid) {
        return sid == null ? null : new SecurityIdentifier(NAMES.getOrDefault(sid.value(), sid.value()));
    }
}
