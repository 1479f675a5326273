package org.runaslauncher.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Calls in the product's sources, found as text: what a text key is called with cannot be seen in bytecode. */
final class SourceCalls {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private SourceCalls() {}

    /**
     * One call.
     *
     * @param file the name of the source file
     * @param arguments as they are written
     */
    record Call(String file, List<String> arguments) {
        /** The texts in quotes in one argument; none of them if it is put together of several parts. */
        List<String> wholeLiterals(int argument) {
            String written = arguments.get(argument);
            return LITERAL.matcher(written).replaceAll("").contains("+") ? List.of() : literals(written);
        }
    }

    /** All calls whose text up to the parenthesis matches, in all source files. */
    static List<Call> of(String callee) {
        Pattern pattern = Pattern.compile("\\b" + callee + "\\(");
        List<Call> calls = new ArrayList<>();
        for (Path file : files()) {
            String source = read(file);
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                calls.add(new Call(file.getFileName().toString(), arguments(source, matcher.end())));
            }
        }
        return calls;
    }

    static List<String> literals(String source) {
        return LITERAL.matcher(source)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<Path> files() {
        try (Stream<Path> tree = Files.walk(SOURCES)) {
            return tree.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between the opening parenthesis and its own closing one, split at the commas. */
    private static List<String> arguments(String source, int start) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int i = start; ; i++) {
            char c = source.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfLiteral(source, i);
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                String argument = source.substring(from, i).strip();
                if (!argument.isEmpty()) {
                    arguments.add(argument);
                }
                if (c == ')') {
                    return arguments;
                }
                from = i + 1;
            } else if (c == ')' || c == '}') {
                depth--;
            }
        }
    }

    private static int endOfLiteral(String source, int start) {
        int i = start + 1;
        while (source.charAt(i) != source.charAt(start)) {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
