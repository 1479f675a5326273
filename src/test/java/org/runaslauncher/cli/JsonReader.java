package org.runaslauncher.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of RFC 8259 without numbers, and nothing besides: no blanks, no repeated keys, no raw control characters. */
final class JsonReader {
    private final String text;
    private int position;

    private JsonReader(String text) {
        this.text = text;
    }

    /** Maps, Lists, Strings, Booleans and null. */
    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.check(reader.position == text.length());
        return value;
    }

    private Object value() {
        return switch (text.charAt(position)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> throw new AssertionError("no value at " + position + " of " + text);
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        take('{');
        while (!ends('}', members.isEmpty())) {
            String key = string();
            check(!members.containsKey(key));
            take(':');
            members.put(key, value());
        }
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        take('[');
        while (!ends(']', elements.isEmpty())) {
            elements.add(value());
        }
        return elements;
    }

    private boolean ends(char bracket, boolean isFirst) {
        if (text.charAt(position) == bracket) {
            position++;
            return true;
        }
        if (!isFirst) {
            take(',');
        }
        return false;
    }

    private String string() {
        StringBuilder read = new StringBuilder();
        take('"');
        for (char c = text.charAt(position++); c != '"'; c = text.charAt(position++)) {
            check(c >= ' ' && c < 0x7F);
            read.append(c == '\\' ? escaped() : c);
        }
        return read.toString();
    }

    private char escaped() {
        char c = text.charAt(position++);
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        check(c == 'u');
        position += 4;
        return (char) Integer.parseInt(text, position - 4, position, 16);
    }

    private Object word(String word, Object value) {
        check(text.startsWith(word, position));
        position += word.length();
        return value;
    }

    private void take(char expected) {
        check(text.charAt(position++) == expected);
    }

    private void check(boolean right) {
        if (!right) {
            throw new AssertionError("no JSON at " + position + " of " + text);
        }
    }
}
