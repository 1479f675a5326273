package org.runaslauncher.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.runaslauncher.launch.Environment;

/** Variables as somebody types them: one in a line, {@code NAME=VALUE}. */
public final class VariablesText {
    private VariablesText() {}

    public static String of(Map<String, String> variables) {
        return variables.entrySet().stream()
                .map(each -> each.getKey() + '=' + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** What is wrong with the text; empty if nothing is. */
    public static Optional<String> problemIn(String text) {
        SortedMap<String, String> known = new TreeMap<>(Environment.BY_NAME);
        for (String line : lines(text)) {
            if (line.indexOf('=') <= 0) {
                return Optional.of(Messages.get("running.variables.no-equals-sign", line));
            }
            if (known.put(name(line), line) != null) {
                return Optional.of(Messages.get("running.variables.twice", name(line)));
            }
        }
        return Optional.empty();
    }

    /** The variables of a text with which nothing is wrong; an empty value removes one. */
    public static SortedMap<String, String> parse(String text) {
        SortedMap<String, String> variables = new TreeMap<>(Environment.BY_NAME);
        lines(text).forEach(line -> variables.put(name(line), line.substring(line.indexOf('=') + 1)));
        return variables;
    }

    /** Without the zeros that only a pasted text can have: in a block of variables a zero ends the value. */
    private static List<String> lines(String text) {
        return text.replace("\0", "").lines().filter(line -> !line.isBlank()).toList();
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }
}
