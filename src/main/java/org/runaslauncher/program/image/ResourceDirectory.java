package org.runaslauncher.program.image;

import java.io.IOException;

/**
 * One level of the tree of resources: types, then names or numbers, then languages. Offsets are those of the tree; -1 for what is not there.
 *
 * @param entries 8 bytes each, the named ones first
 * @param named how many of them have a name
 */
record ResourceDirectory(HeaderBytes entries, int named) {
    private static final int HEADER = 16;
    private static final int ENTRY = 8;
    private static final int MOST_ENTRIES = 0xFFFF;
    private static final long SUBDIRECTORY = 0x80000000L;

    static ResourceDirectory read(FileBytes file, long offset) throws IOException {
        HeaderBytes header = new HeaderBytes(file.read(offset, HEADER));
        int named = header.word(12);
        int count = Math.min(named + header.word(14), MOST_ENTRIES);
        return new ResourceDirectory(new HeaderBytes(file.read(offset + HEADER, count * ENTRY)), named);
    }

    /** Of a number. */
    long subdirectory(long number) {
        for (long i = named; has(i); i++) {
            if (entries.doubleWord(i * ENTRY) == number) {
                return subdirectoryAt(i);
            }
        }
        return -1;
    }

    long subdirectoryAt(long index) {
        long target = target(index);
        return target < SUBDIRECTORY ? -1 : target - SUBDIRECTORY;
    }

    /** In the first of several languages: pictures and numbers are the same in all of them. */
    long firstData() {
        long target = target(0);
        return target < SUBDIRECTORY ? target : -1;
    }

    private long target(long index) {
        return has(index) ? entries.doubleWord(index * ENTRY + 4) : -1;
    }

    private boolean has(long index) {
        return entries.has(index * ENTRY, ENTRY);
    }
}
