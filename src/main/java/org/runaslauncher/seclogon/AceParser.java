package org.runaslauncher.seclogon;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Reads one entry of a list: {@code (type;flags;rights;object;inherited object;who)}, or with a seventh field. */
final class AceParser {
    private AceParser() {}

    static AccessControlEntry parse(SddlText text) throws InvalidSecurityDescriptorException {
        text.skip('(');
        AceType type = type(text);
        separator(text);
        Set<AceFlag> flags = flags(text);
        separator(text);
        int mask = AccessMask.parse(text);
        separator(text);
        UUID objectType = guid(text, type);
        separator(text);
        UUID inheritedObjectType = guid(text, type);
        separator(text);
        SecurityIdentifier trustee = SidParser.parse(text);
        text.skipBlanks();
        String data = data(text, type);
        text.skipBlanks();
        if (!text.skip(')')) {
            throw text.problem(SddlProblem.ENTRY_NOT_COMPLETE);
        }
        // Documented of Windows (ACE Strings): an entry about no part of an object is an ordinary one.
        boolean ordinary = type == AceType.ACCESS_ALLOWED_OBJECT && objectType == null && inheritedObjectType == null;
        return new AccessControlEntry(
                ordinary ? AceType.ACCESS_ALLOWED : type, flags, mask, objectType, inheritedObjectType, trustee, data);
    }

    private static void separator(SddlText text) throws InvalidSecurityDescriptorException {
        if (!text.skip(';')) {
            throw text.problem(SddlProblem.ENTRY_NOT_COMPLETE);
        }
    }

    private static AceType type(SddlText text) throws InvalidSecurityDescriptorException {
        String letters = text.takeUntil(';', ')');
        return AceType.ofLetters(letters)
                .orElseThrow(() -> text.problemAt(text.position() - letters.length(), SddlProblem.UNKNOWN_ENTRY_TYPE));
    }

    private static Set<AceFlag> flags(SddlText text) throws InvalidSecurityDescriptorException {
        String field = text.takeUntil(';', ')');
        int start = text.position() - field.length();
        Set<AceFlag> flags = EnumSet.noneOf(AceFlag.class);
        for (int i = 0; i < field.length(); i += 2) {
            int place = start + i;
            flags.add(AceFlag.ofLetters(field.substring(i, Math.min(field.length(), i + 2)))
                    .orElseThrow(() -> text.problemAt(place, SddlProblem.UNKNOWN_ENTRY_FLAG)));
        }
        return flags;
    }

    private static UUID guid(SddlText text, AceType type) throws InvalidSecurityDescriptorException {
        String field = text.takeUntil(';', ')');
        int start = text.position() - field.length();
        if (field.isEmpty()) {
            return null;
        }
        if (!field.matches("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")) {
            throw text.problemAt(start, SddlProblem.INVALID_GUID);
        }
        if (!type.isObject()) {
            throw text.problemAt(start, SddlProblem.GUID_NOT_ALLOWED);
        }
        return UUID.fromString(field);
    }

    private static String data(SddlText text, AceType type) throws InvalidSecurityDescriptorException {
        boolean there = text.skip(';');
        text.skipBlanks();
        if (there != type.hasData() || there && text.peek(0) != '(') {
            throw text.problem(SddlProblem.INVALID_CONDITION);
        }
        if (!there) {
            return "";
        }
        int start = text.position();
        skipParentheses(text);
        return text.from(start);
    }

    /** Moves behind the parenthesis that closes the one that comes next; those in quotation marks do not count. */
    private static void skipParentheses(SddlText text) throws InvalidSecurityDescriptorException {
        int depth = 0;
        boolean quoted = false;
        do {
            if (text.atEnd()) {
                throw text.problem(SddlProblem.ENTRY_NOT_COMPLETE);
            }
            char c = text.take(1).charAt(0);
            quoted ^= c == '"';
            if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            }
        } while (depth > 0);
    }
}
