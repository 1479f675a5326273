package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A TrueType font of this machine under another name, for a computer that lacks a font of Windows. Only the table of names is another
 * (<a href="https://learn.microsoft.com/typography/opentype/spec/name">OpenType: name</a>).
 */
final class RenamedFont {
    private static final int NAME = 0x6e616d65;

    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int OFFSET_IN_ENTRY = 8;

    private static final int HEADER = 6;
    private static final int RECORD = 12;
    private static final short WINDOWS = 3;
    private static final short UNICODE = 1;
    private static final short AMERICAN_ENGLISH = 0x409;

    private RenamedFont() {}

    static void write(Path font, String family, Path copy) {
        try {
            byte[] old = Files.readAllBytes(font);
            byte[] names = names(family);
            int start = (old.length + 3) & ~3;
            ByteBuffer all = ByteBuffer.allocate(start + names.length)
                    .put(old)
                    .position(start)
                    .put(names);
            all.putInt(entry(all) + OFFSET_IN_ENTRY, start)
                    .putInt(entry(all) + OFFSET_IN_ENTRY + Integer.BYTES, names.length);
            Files.write(copy, all.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int entry(ByteBuffer font) {
        int entry = DIRECTORY;
        while (font.getInt(entry) != NAME) {
            entry += DIRECTORY_ENTRY;
        }
        return entry;
    }

    /** Family, style, unique name, full name, name for PostScript. */
    private static byte[] names(String family) {
        SortedMap<Integer, String> names =
                new TreeMap<>(Map.of(1, family, 2, "Regular", 3, family, 4, family, 6, family));
        ByteBuffer records = ByteBuffer.allocate(HEADER + names.size() * RECORD);
        StringBuilder texts = new StringBuilder();
        records.putShort((short) 0).putShort((short) names.size()).putShort((short) records.capacity());
        names.forEach((what, name) -> {
            records.putShort(WINDOWS)
                    .putShort(UNICODE)
                    .putShort(AMERICAN_ENGLISH)
                    .putShort(what.shortValue());
            records.putShort((short) (name.length() * Character.BYTES))
                    .putShort((short) (texts.length() * Character.BYTES));
            texts.append(name);
        });
        byte[] characters = texts.toString().getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(records.capacity() + characters.length)
                .put(records.flip())
                .put(characters)
                .array();
    }
}
