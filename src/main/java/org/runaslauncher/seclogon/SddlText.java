package org.runaslauncher.seclogon;

/** A text that is read from left to right. */
final class SddlText {
    private final String text;

    /** The same in upper case, as far as it is ASCII: other letters become no others, and no longer ones. */
    private final String upper;

    private int position;

    SddlText(String text) {
        this.text = text;
        this.upper = text.chars()
                .map(c -> c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    /** The character that comes after so many others; 0 behind the end. */
    char peek(int others) {
        return position + others < text.length() ? text.charAt(position + others) : 0;
    }

    boolean skip(char expected) {
        boolean there = peek(0) == expected;
        if (there) {
            position++;
        }
        return there;
    }

    /** Skips the word, given in upper case, if it comes next in either. */
    boolean skipWord(String word) {
        boolean there = upper.startsWith(word, position);
        if (there) {
            position += word.length();
        }
        return there;
    }

    void skipBlanks() {
        while (!atEnd() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    /** Whether a part of the descriptor begins here: one letter and a colon. */
    boolean atPart() {
        return peek(1) == ':';
    }

    /** Takes the given number of characters, or fewer at the end. */
    String take(int length) {
        int end = Math.min(text.length(), position + length);
        String taken = text.substring(position, end);
        position = end;
        return taken;
    }

    /** Takes what stands before one of the two characters, without blanks in front of it, in upper case. */
    String takeUntil(char one, char other) {
        skipBlanks();
        int start = position;
        while (!atEnd() && peek(0) != one && peek(0) != other) {
            position++;
        }
        return upper.substring(start, position);
    }

    String from(int start) {
        return text.substring(start, position);
    }

    InvalidSecurityDescriptorException problem(SddlProblem problem) {
        return new InvalidSecurityDescriptorException(Math.min(position, text.length()), problem);
    }

    InvalidSecurityDescriptorException problemAt(int place, SddlProblem problem) {
        return new InvalidSecurityDescriptorException(place, problem);
    }
}
