package org.runaslauncher.program.image;

/** The beginning of a file, read as little-endian numbers. Whoever reads beyond it gets an IndexOutOfBoundsException, whatever the offset. */
record HeaderBytes(byte[] bytes) {
    boolean has(long offset, int count) {
        return offset >= 0 && offset + count <= bytes.length;
    }

    int word(long offset) {
        if (!has(offset, 2)) {
            throw new IndexOutOfBoundsException();
        }
        int at = (int) offset;
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
    }

    /** Without sign. */
    long doubleWord(long offset) {
        return word(offset) | (long) word(offset + 2) << 16;
    }
}
