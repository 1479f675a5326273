package org.runaslauncher.seclogon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One entry of a list: who may do what, or must not, or is recorded when he does.
 *
 * @param mask the rights as 32 bits; see {@link ServiceRight#of(int)}
 * @param objectType what part of an object it is about, for object entries; null if about all of it
 * @param inheritedObjectType what type of object inherits it, for object entries; null for all
 * @param trustee whom it is about
 * @param data the condition or the attribute with its parentheses, untouched; empty for most types
 */
public record AccessControlEntry(
        AceType type,
        Set<AceFlag> flags,
        int mask,
        UUID objectType,
        UUID inheritedObjectType,
        SecurityIdentifier trustee,
        String data) {
    public AccessControlEntry {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** An ordinary entry, without flags. */
    public AccessControlEntry(AceType type, int mask, SecurityIdentifier trustee) {
        this(type, Set.of(), mask, null, null, trustee, "");
    }

    /** Whether it counts when somebody wants access to the object that has it, and not only to what inherits it. */
    public boolean applies() {
        return !flags.contains(AceFlag.INHERIT_ONLY);
    }

    /** Whether it gives something. One whose condition cannot be judged does not, as in Windows. */
    public boolean allows() {
        return mayAllow() && !type.isConditional();
    }

    /** Whether it gives something if its condition, where it has one, is true. One about a part of an object never gives all of it. */
    boolean mayAllow() {
        return applies() && type.effect() == AceType.Effect.ALLOW && objectType == null;
    }

    /** Whether it takes something. One whose condition cannot be judged does, as in Windows. */
    public boolean denies() {
        return applies() && type.effect() == AceType.Effect.DENY;
    }

    /** Whether it takes something from everybody it is about, as it has no condition. */
    boolean alwaysDenies() {
        return denies() && !type.isConditional();
    }

    /** As Windows writes it. */
    @Override
    public String toString() {
        return "("
                + type.letters()
                + ';'
                + flags.stream().map(AceFlag::letters).collect(Collectors.joining())
                + ';'
                + AccessMask.format(mask, type)
                + ';'
                + (objectType == null ? "" : objectType)
                + ';'
                + (inheritedObjectType == null ? "" : inheritedObjectType)
                + ';'
                + trustee
                + (data.isEmpty() ? "" : ';' + data)
                + ')';
    }
}
