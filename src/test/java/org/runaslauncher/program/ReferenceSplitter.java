package org.runaslauncher.program;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of the CommandLineToArgvW page, one character at a time, written without a look at {@link CommandLine}. Two quotes inside
 * quotes are one quote, and the quotes go on, as in every C runtime since 2008; or they end there, as for CommandLineToArgvW.
 */
public final class ReferenceSplitter {
    private final boolean twoQuotesEnd;
    private final List<String> words = new ArrayList<>();
    private StringBuilder word;
    private int backslashes;
    private boolean inQuotes;
    private boolean quoteMayBeFirstOfTwo;

    private ReferenceSplitter(boolean twoQuotesEnd) {
        this.twoQuotesEnd = twoQuotesEnd;
    }

    static List<String> split(String line) {
        return new ReferenceSplitter(false).all(line);
    }

    /** As CommandLineToArgvW splits what follows the program. */
    public static List<String> splitAsShell(String line) {
        return new ReferenceSplitter(true).all(line);
    }

    private List<String> all(String line) {
        line.chars().forEach(c -> take((char) c));
        endOfLine();
        return words;
    }

    private void take(char c) {
        if (quoteMayBeFirstOfTwo) {
            quoteMayBeFirstOfTwo = false;
            if (c == '"') {
                word().append('"');
                inQuotes = !twoQuotesEnd;
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
