package org.runaslauncher.windows;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of a version resource: a name, a value, and further blocks, all of them from a file that anybody may have written. No length in
 * it is believed beyond the block around it. Layout:
 * <a href="https://learn.microsoft.com/windows/win32/menurc/vs-versioninfo">VS_VERSIONINFO</a> and its children.
 *
 * @param resource little-endian
 * @param value where the value begins
 * @param valueLength in bytes; 0 for a text, which ends at its zero
 * @param end of all of the block
 */
record VersionBlock(ByteBuffer resource, String name, int value, int valueLength, int end) {
    private static final int HEADER = 6;
    private static final int TEXT = 1;
    private static final int ALIGNMENT = 4;

    /** Null if there is none. */
    static VersionBlock read(ByteBuffer resource, int start, int limit) {
        if (start < 0 || limit - start < HEADER) {
            return null;
        }
        int length = Short.toUnsignedInt(resource.getShort(start));
        if (length < HEADER) {
            return null;
        }
        int end = Math.min(start + length, limit);
        String name = text(resource, start + HEADER, end);
        int value = Math.min(aligned(start + HEADER + (name.length() + 1) * Character.BYTES), end);
        boolean isText = resource.getShort(start + 2 * Short.BYTES) == TEXT;
        int valueLength = isText ? 0 : Short.toUnsignedInt(resource.getShort(start + Short.BYTES));
        return new VersionBlock(resource, name, value, Math.min(valueLength, end - value), end);
    }

    /** Those inside. */
    List<VersionBlock> children() {
        List<VersionBlock> children = new ArrayList<>();
        int start = aligned(value + valueLength);
        for (VersionBlock child = read(resource, start, end); child != null; child = read(resource, start, end)) {
            children.add(child);
            start = aligned(child.end);
        }
        return children;
    }

    /** Of a block whose value is a text. Its length is not asked for: some compilers count characters, others bytes. */
    String text() {
        return text(resource, value, end);
    }

    private static String text(ByteBuffer resource, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i + Character.BYTES <= end && resource.getChar(i) != 0; i += Character.BYTES) {
            text.append(resource.getChar(i));
        }
        return text.toString();
    }

    private static int aligned(int offset) {
        return (offset + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
