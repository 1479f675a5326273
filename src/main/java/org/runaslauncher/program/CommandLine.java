package org.runaslauncher.program;

import java.util.ArrayList;
import java.util.List;

/**
 * Command lines by the rules of the Microsoft C runtime
 * (<a href="https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments">page</a>): blanks and tabs separate, quotes
 * hold together, 2n backslashes before a quote are n backslashes, 2n+1 are n backslashes and the quote itself. What is quoted and joined
 * here is split alike by the runtime and by {@code CommandLineToArgvW}
 * (<a href="https://learn.microsoft.com/windows/win32/api/shellapi/nf-shellapi-commandlinetoargvw">API page</a>). What somebody typed is
 * too, but for two quotes inside quotes: they are one quote to both, after which the runtime's quotes go on and the function's have ended.
 */
public final class CommandLine {
    private CommandLine() {}

    /** Quotes one argument, if it needs it, so that the program receives exactly this text. */
    public static String quote(String argument) {
        if (!argument.isEmpty()
                && argument.chars().noneMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\u000b' || c == '"')) {
            return argument;
        }
        StringBuilder quoted = new StringBuilder("\"");
        int backslashes = 0;
        for (char c : argument.toCharArray()) {
            if (c == '\\') {
                backslashes++;
                continue;
            }
            boolean literalQuote = c == '"';
            quoted.append("\\".repeat(literalQuote ? 2 * backslashes + 1 : backslashes))
                    .append(c);
            backslashes = 0;
        }
        return quoted.append("\\".repeat(2 * backslashes)).append('"').toString();
    }

    /** Quotes and joins arguments with blanks. */
    public static String join(List<String> arguments) {
        return String.join(" ", arguments.stream().map(CommandLine::quote).toList());
    }

    /**
     * Splits a whole command line into its program and the rest, which is untouched but for the blanks and tabs around it. The
     * program ends at the second quote if it begins with one, otherwise at the first blank or tab; backslashes have no meaning in it, as
     * for {@code CommandLineToArgvW}. Unlike there, white space in front is not an empty program.
     */
    public static Split splitProgram(String line) {
        String text = line.stripLeading();
        if (text.startsWith("\"")) {
            int end = text.indexOf('"', 1);
            return end < 0
                    ? new Split(text.substring(1), "")
                    : new Split(text.substring(1, end), trim(text.substring(end + 1)));
        }
        int end = 0;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return new Split(text.substring(0, end), trim(text.substring(end)));
    }

    /**
     * Without the blanks around the arguments. Behind an open quote they are part of the last one, and what is open is not the same to all:
     * with a quote in the arguments, the end stays as it is.
     */
    private static String trim(String arguments) {
        int begin = 0;
        while (begin < arguments.length() && isBlank(arguments.charAt(begin))) {
            begin++;
        }
        int end = arguments.length();
        while (end > begin && arguments.indexOf('"') < 0 && isBlank(arguments.charAt(end - 1))) {
            end--;
        }
        return arguments.substring(begin, end);
    }

    /** Splits arguments (no program in front) as a started program would see them. */
    public static List<String> split(String arguments) {
        return new Splitter(arguments).all();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /**
     * A command line taken apart.
     *
     * @param program the program as it was written, without its quotes
     * @param arguments all that follows, as it was written
     */
    public record Split(String program, String arguments) {}

    private static final class Splitter {
        private final String text;
        private int at;

        Splitter(String text) {
            this.text = text;
        }

        List<String> all() {
            List<String> arguments = new ArrayList<>();
            skipBlanks();
            while (at < text.length()) {
                arguments.add(next());
                skipBlanks();
            }
            return arguments;
        }

        private void skipBlanks() {
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
        }

        private String next() {
            StringBuilder argument = new StringBuilder();
            boolean quoted = false;
            while (at < text.length() && (quoted || !isBlank(text.charAt(at)))) {
                int backslashes = 0;
                while (at < text.length() && text.charAt(at) == '\\') {
                    backslashes++;
                    at++;
                }
                if (at == text.length() || text.charAt(at) != '"') {
                    argument.append("\\".repeat(backslashes));
                    if (at < text.length() && (quoted || !isBlank(text.charAt(at)))) {
                        argument.append(text.charAt(at++));
                    }
                    continue;
                }
                argument.append("\\".repeat(backslashes / 2));
                at++;
                if (backslashes % 2 == 1) {
                    argument.append('"');
                } else if (quoted && at < text.length() && text.charAt(at) == '"') {
                    argument.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            }
            return argument.toString();
        }
    }
}
