package org.runaslauncher.program;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of the CommandLineToArgvW page, one character at a time, written without a look at {@link CommandLine}. Two quotes inside
 * quotes are one quote, and the quotes go on, as in every C runtime since 2008.
 */
final class ReferenceSplitter {
    private final List<String> words = new ArrayList<>();
    private StringBuilder word;
    private int backslashes;
    private boolean inQuotes;
    private boolean quoteMayBeFirstOfTwo;

    private ReferenceSplitter() {}

    static List<String> split(String line) {
        ReferenceSplitter splitter = new ReferenceSplitter();
        line.chars().forEach(c -> splitter.take((char) c));
        splitter.endOfLine();
        return splitter.words;
    }

    private void take(char c) {
        if (quoteMayBeFirstOfTwo) {
            quoteMayBeFirstOfTwo = false;
            if (c == '"') {
                word().append('"');
                return;
            }
            inQuotes = false;
        }
        switch (c) {
            case '\\' -> backslashes++;
            case '"' -> takeQuote();
            case ' ', '\t' -> takeBlank(c);
            default -> {
                writeBackslashes(backslashes);
                word().append(c);
            }
        }
    }

    private void takeQuote() {
        boolean literal = backslashes % 2 == 1;
        writeBackslashes(backslashes / 2);
        if (literal) {
            word().append('"');
        } else if (inQuotes) {
            quoteMayBeFirstOfTwo = true;
        } else {
            inQuotes = true;
            word();
        }
    }

    private void takeBlank(char c) {
        writeBackslashes(backslashes);
        if (inQuotes) {
            word().append(c);
        } else if (word != null) {
            words.add(word.toString());
            word = null;
        }
    }

    private void endOfLine() {
        writeBackslashes(backslashes);
        if (word != null) {
            words.add(word.toString());
        }
    }

    private void writeBackslashes(int count) {
        if (count > 0) {
            word().append("\\".repeat(count));
        }
        backslashes = 0;
    }

    private StringBuilder word() {
        if (word == null) {
            word = new StringBuilder();
        }
        return word;
    }
}
