package org.runaslauncher.seclogon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of entries, in their order, which matters.
 *
 * @param isNull that the list is there but is none: as a DACL it gives everything to everybody, while a list without entries gives nothing
 *     to anybody
 */
public record AccessControlList(Set<AclFlag> flags, boolean isNull, List<AccessControlEntry> entries) {
    static final String NULL = "NO_ACCESS_CONTROL";

    /** Nothing in it. */
    public static final AccessControlList EMPTY = new AccessControlList(List.of());

    public AccessControlList {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        entries = List.copyOf(entries);
        if (isNull && !entries.isEmpty()) {
            throw new IllegalArgumentException("entries in no list");
        }
    }

    /** A list without flags. */
    public AccessControlList(List<AccessControlEntry> entries) {
        this(Set.of(), false, entries);
    }

    /** As Windows writes it, without the letter of its part. */
    @Override
    public String toString() {
        return flags.stream().map(AclFlag::letters).collect(Collectors.joining())
                + (isNull ? NULL : "")
                + entries.stream().map(Object::toString).collect(Collectors.joining());
    }
}
