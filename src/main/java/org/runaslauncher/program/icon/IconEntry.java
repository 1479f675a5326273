package org.runaslauncher.program.icon;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One of the pictures of an icon, as its directory announces it: the same in files and in programs, but for the last field
 * (<a href="https://devblogs.microsoft.com/oldnewthing/20120720-00/?p=7083">the format of icon resources</a>).
 *
 * @param bits of a pixel; may be 0
 * @param length in bytes
 * @param place the number of the resource or the offset in the file
 */
record IconEntry(int width, int bits, long length, long place) {
    static final int HEADER = 6;
    static final int IN_FILE = 16;
    static final int IN_PROGRAM = 14;

    /** An icon has one for each size and each number of colors. */
    static final int MOST = 256;

    private static final int ICON = 1;
    private static final int WIDTH_OF_0 = 256;

    /**
     * All that are announced.
     *
     * @param directory little-endian
     * @param size of an entry
     */
    static List<IconEntry> read(ByteBuffer directory, int size) {
        List<IconEntry> entries = new ArrayList<>();
        if (directory.getShort(0) != 0 || directory.getShort(2) != ICON) {
            return entries;
        }
        int count = Math.min(Short.toUnsignedInt(directory.getShort(4)), MOST);
        for (int at = HEADER; entries.size() < count; at += size) {
            int width = Byte.toUnsignedInt(directory.get(at));
            long place = size == IN_FILE
                    ? Integer.toUnsignedLong(directory.getInt(at + 12))
                    : Short.toUnsignedLong(directory.getShort(at + 12));
            entries.add(new IconEntry(
                    width == 0 ? WIDTH_OF_0 : width,
                    Short.toUnsignedInt(directory.getShort(at + 6)),
                    Integer.toUnsignedLong(directory.getInt(at + 8)),
                    place));
        }
        return entries;
    }

    /** The best first: the smallest of those that are large enough, in the most colors. */
    static Comparator<IconEntry> bestFor(int size) {
        return Comparator.<IconEntry, Boolean>comparing(entry -> entry.width < size)
                .thenComparingInt(entry -> Math.abs(entry.width - size))
                .thenComparingInt(entry -> -entry.bits);
    }
}
