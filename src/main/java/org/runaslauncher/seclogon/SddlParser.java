package org.runaslauncher.seclogon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads security descriptors: their parts, and the lists in these. */
final class SddlParser {
    private enum Part {
        O,
        G,
        D,
        S
    }

    /** An ACL's size in bytes has 16 bits; 8 is its header, 8 that of an entry with its mask, 8 the smallest SID. */
    private static final int LARGEST_LIST = 0xFFFF;

    private static final int HEADER = 8;

    private SddlParser() {}

    static SecurityDescriptor parse(String sddl) throws InvalidSecurityDescriptorException {
        SddlText text = new SddlText(sddl);
        Map<Part, Object> parts = new EnumMap<>(Part.class);
        for (text.skipBlanks(); !text.atEnd(); text.skipBlanks()) {
            int start = text.position();
            Part part = part(text);
            if (parts.containsKey(part)) {
                throw text.problemAt(start, SddlProblem.PART_TWICE);
            }
            parts.put(part, part == Part.O || part == Part.G ? SidParser.parse(text) : list(text, part));
        }
        return new SecurityDescriptor(
                (SecurityIdentifier) parts.get(Part.O),
                (SecurityIdentifier) parts.get(Part.G),
                (AccessControlList) parts.get(Part.D),
                (AccessControlList) parts.get(Part.S));
    }

    private static Part part(SddlText text) throws InvalidSecurityDescriptorException {
        for (Part part : Part.values()) {
            if (text.skipWord(part + ":")) {
                return part;
            }
        }
        throw text.problem(SddlProblem.UNKNOWN_PART);
    }

    private static AccessControlList list(SddlText text, Part part) throws InvalidSecurityDescriptorException {
        Set<AclFlag> flags = EnumSet.noneOf(AclFlag.class);
        boolean isNull = false;
        for (text.skipBlanks(); !text.atEnd() && !text.atPart() && text.peek(0) != '('; text.skipBlanks()) {
            if (text.skipWord(AccessControlList.NULL)) {
                isNull = true;
            } else {
                flags.add(flag(text).orElseThrow(() -> text.problem(SddlProblem.UNKNOWN_LIST_FLAG)));
            }
        }
        List<AccessControlEntry> entries = new ArrayList<>();
        int size = HEADER;
        for (; text.peek(0) == '('; text.skipBlanks()) {
            int start = text.position();
            if (isNull) {
                throw text.problem(SddlProblem.ENTRY_IN_NULL_LIST);
            }
            AccessControlEntry entry = AceParser.parse(text);
            if (part == Part.D && entry.type().effect() == AceType.Effect.AUDIT) {
                throw text.problemAt(start, SddlProblem.ENTRY_IN_WRONG_LIST);
            }
            entries.add(entry);
            size += smallestSize(entry);
            if (size > LARGEST_LIST) {
                throw text.problemAt(start, SddlProblem.LIST_TOO_LONG);
            }
        }
        return new AccessControlList(flags, isNull, entries);
    }

    private static Optional<AclFlag> flag(SddlText text) {
        for (AclFlag flag : AclFlag.values()) {
            if (text.skipWord(flag.letters())) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }

    /** In bytes, without what a condition or the numbers of a domain take. */
    private static int smallestSize(AccessControlEntry entry) {
        long numbers = entry.trustee().value().chars().filter(c -> c == '-').count() - 2;
        return HEADER + 8 + 4 * (int) Math.max(1, numbers);
    }
}
