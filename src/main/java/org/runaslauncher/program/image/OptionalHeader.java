package org.runaslauncher.program.image;

import java.util.Optional;
import org.runaslauncher.program.image.ExecutableHeader.Format;
import org.runaslauncher.program.image.ExecutableHeader.Subsystem;

/**
 * The second header of a PE file, and the table of sections behind it.
 *
 * @param at where it begins
 * @param size of it, in bytes, as the first header says
 * @param sections how many
 */
record OptionalHeader(HeaderBytes bytes, long at, int size, int sections) {
    private static final int PE32 = 0x10b;
    private static final int PE32_PLUS = 0x20b;
    private static final int OFFSET_OF_SUBSYSTEM = 68;
    private static final int I386 = 0x14c;

    private static final int CLR_DIRECTORY = 14;
    private static final int OFFSET_OF_DIRECTORIES = 96;
    private static final int OFFSET_OF_CLR_FLAGS = 16;
    private static final int IL_ONLY = 1;
    private static final int NEEDS_32_BITS = 2;

    private static final int SECTION = 40;

    Optional<Format> format() {
        return switch (bytes.word(at)) {
            case PE32 -> Optional.of(Format.PE32);
            case PE32_PLUS -> Optional.of(Format.PE32_PLUS);
            default -> Optional.empty();
        };
    }

    Subsystem subsystem() {
        return switch (bytes.word(at + OFFSET_OF_SUBSYSTEM)) {
            case 1 -> Subsystem.NATIVE;
            case 2 -> Subsystem.WINDOWS;
            case 3 -> Subsystem.CONSOLE;
            default -> Subsystem.OTHER;
        };
    }

    /**
     * Whether it is a .NET program for any processor: those say I386, and only the header of the common language runtime (ECMA-335
     * II.25.3.3) tells them from others. One that lies beyond what was read is taken for a program that needs what it says.
     */
    boolean isForAnyProcessor(int machine) {
        long entry = OFFSET_OF_DIRECTORIES + 8L * CLR_DIRECTORY;
        boolean managed = machine == I386
                && bytes.word(at) == PE32
                && entry + 8 <= size
                && bytes.doubleWord(at + OFFSET_OF_DIRECTORIES - 4) > CLR_DIRECTORY;
        if (!managed) {
            return false;
        }
        long header = bytes.doubleWord(at + entry);
        long flags = header == 0 ? -1 : offsetOf(header + OFFSET_OF_CLR_FLAGS);
        return bytes.has(flags, 4) && (bytes.word(flags) & (IL_ONLY | NEEDS_32_BITS)) == IL_ONLY;
    }

    /** Where a virtual address lies in the file, or -1. */
    private long offsetOf(long address) {
        for (int i = 0; i < sections; i++) {
            long section = at + size + (long) SECTION * i;
            if (!bytes.has(section, SECTION)) {
                return -1;
            }
            long begin = bytes.doubleWord(section + 12);
            if (address >= begin && address < begin + bytes.doubleWord(section + 16)) {
                return bytes.doubleWord(section + 20) + address - begin;
            }
        }
        return -1;
    }
}
