package org.runaslauncher.program.tools;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a console file. A {@code .msc} file is XML whose {@code VisualAttributes} hold a {@code String} named {@code ApplicationTitle}
 * with a number, and whose string tables hold the text of that number. Only these two elements are looked for, as text: no entity is ever
 * fetched or defined, and what cannot be understood has no title.
 */
public final class ConsoleTitle {
    /** Bytes. Most of a console file is pictures, behind the texts; its beginning is not always enough. */
    public static final int MOST = 1 << 20;

    /** Characters. */
    private static final int LONGEST = 200;

    private static final Pattern REFERENCE =
            Pattern.compile("<String\\s[^<>]*?\\bName\\s*=\\s*([\"'])ApplicationTitle\\1[^<>]*>");
    private static final Pattern ID = Pattern.compile("\\bID\\s*=\\s*([\"'])(\\d{1,9})\\1");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#x(\\p{XDigit}{1,6})|(lt|gt|amp|quot|apos));");

    private ConsoleTitle() {}

    /** @param file the file, or its beginning */
    public static Optional<String> of(byte[] file) {
        String text = text(file);
        Matcher reference = REFERENCE.matcher(text);
        if (text.contains("<!DOCTYPE") || !text.contains("<MMC_ConsoleFile") || !reference.find()) {
            return Optional.empty();
        }
        Matcher id = ID.matcher(reference.group());
        return id.find() ? inTable(text, id.group(2)) : Optional.empty();
    }

    private static Optional<String> inTable(String text, String id) {
        int tables = text.indexOf("<StringTables");
        if (tables < 0) {
            return Optional.empty();
        }
        Matcher entry = Pattern.compile(
                        "<String\\s[^<>]*?\\bID\\s*=\\s*([\"'])" + id + "\\1[^<>]*>([^<>]{1," + LONGEST + "})</String>")
                .matcher(text)
                .region(tables, text.length());
        return entry.find()
                ? Optional.of(unescape(entry.group(2)).strip()).filter(ConsoleTitle::isPrintable)
                : Optional.empty();
    }

    private static String text(byte[] file) {
        if (file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String unescape(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity ->
                        Matcher.quoteReplacement(character(entity.group(1), entity.group(2), entity.group(3))));
    }

    private static String character(String decimal, String hexadecimal, String name) {
        if (name != null) {
            return switch (name) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                default -> "'";
            };
        }
        int code = decimal == null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
        // What is no character makes the title unprintable.
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\0";
    }

    private static boolean isPrintable(String title) {
        return !title.isEmpty()
                && title.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
