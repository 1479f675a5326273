package org.runaslauncher.cli;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes JSON (RFC 8259). A library is not worth its size and its share of the start for one object that is only ever written. ASCII, because
 * nobody can tell the code page of a redirected console.
 */
final class JsonText {
    private JsonText() {}

    /**
     * Writes a value.
     *
     * @param value null, a Boolean, a String, a Collection or a Map of these, in their order; the keys of a Map are Strings
     * @throws IllegalArgumentException for anything else
     */
    static String of(Object value) {
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Collection<?> array) {
            return array.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(member -> quoted((String) member.getKey()) + ':' + of(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        throw new IllegalArgumentException("no JSON: " + value);
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(JsonText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04x", c);
        };
    }
}
