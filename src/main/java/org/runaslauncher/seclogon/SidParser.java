package org.runaslauncher.seclogon;

/** Reads security identifiers (MS-DTYP 2.4.2.1). */
final class SidParser {
    /** SID_MAX_SUB_AUTHORITIES of winnt.h. */
    private static final int MOST_NUMBERS = 15;

    private static final long LARGEST_AUTHORITY = 0xFFFF_FFFF_FFFFL;
    private static final long LARGEST_NUMBER = 0xFFFF_FFFFL;

    private SidParser() {}

    static SecurityIdentifier parse(SddlText text) throws InvalidSecurityDescriptorException {
        text.skipBlanks();
        return text.peek(1) == '-' ? number(text) : abbreviation(text);
    }

    private static SecurityIdentifier abbreviation(SddlText text) throws InvalidSecurityDescriptorException {
        int start = text.position();
        String letters = text.take(2);
        if (!letters.matches("[A-Za-z]{2}")) {
            throw text.problemAt(start, SddlProblem.INVALID_SID);
        }
        SidAbbreviation known = SidAbbreviation.ofLetters(letters)
                .orElseThrow(() -> text.problemAt(start, SddlProblem.UNKNOWN_SID_ABBREVIATION));
        return new SecurityIdentifier(known.isOfSomeDomain() ? known.name() : known.identifier());
    }

    private static SecurityIdentifier number(SddlText text) throws InvalidSecurityDescriptorException {
        if (!text.skipWord("S-1-")) {
            throw text.problem(SddlProblem.INVALID_SID);
        }
        long authority = digits(text, LARGEST_AUTHORITY);
        StringBuilder value = new StringBuilder("S-1-")
                .append(authority > LARGEST_NUMBER ? String.format("0x%012X", authority) : String.valueOf(authority));
        int count = 0;
        while (text.skip('-')) {
            value.append('-').append(digits(text, LARGEST_NUMBER));
            count++;
        }
        if (count == 0 || count > MOST_NUMBERS) {
            throw text.problem(SddlProblem.INVALID_SID);
        }
        return new SecurityIdentifier(value.toString());
    }

    private static long digits(SddlText text, long largest) throws InvalidSecurityDescriptorException {
        int radix = text.skipWord("0X") ? 16 : 10;
        int start = text.position();
        long value = 0;
        // "0x12D:" is the number 0x12 and the beginning of the DACL.
        while (Character.digit(text.peek(0), radix) >= 0 && text.peek(0) < 128 && !text.atPart()) {
            value = value * radix + Character.digit(text.take(1).charAt(0), radix);
            if (value > largest) {
                throw text.problemAt(start, SddlProblem.INVALID_SID);
            }
        }
        if (text.position() == start) {
            throw text.problem(SddlProblem.INVALID_SID);
        }
        return value;
    }
}
