package org.runaslauncher.program.image;

import java.util.Optional;

/**
 * The header of an executable file, after <a href="https://learn.microsoft.com/windows/win32/debug/pe-format">the PE format</a>.
 *
 * @param machine {@code IMAGE_FILE_MACHINE_...}; 0 for what is no PE file
 * @param library whether it is a DLL, which cannot be started
 * @param anyProcessor whether it runs on every processor that .NET runs on, whatever the machine says
 */
public record ExecutableHeader(Format format, int machine, Subsystem subsystem, boolean library, boolean anyProcessor) {
    /** How many bytes from the beginning of a file are needed. */
    public static final int LENGTH = 4_096;

    private static final int MZ = 0x5a4d;
    private static final int PE = 0x4550;
    private static final int NE = 0x454e;
    private static final int LE = 0x454c;
    private static final int LX = 0x584c;
    private static final int DOS_HEADER = 0x40;
    private static final int OFFSET_OF_RELOCATIONS = 0x18;
    private static final int OFFSET_OF_NEW_HEADER = 0x3c;
    private static final int FILE_DLL = 0x2000;

    /** The kinds of executable files. Only the first two run on a Windows of 64 bits. */
    public enum Format {
        PE32,
        PE32_PLUS,
        /** Of 16-bit Windows and OS/2. */
        NE,
        /** Of virtual device drivers and OS/2. */
        LE,
        /** Of MS-DOS. */
        DOS
    }

    /** What a program expects of Windows. */
    public enum Subsystem {
        WINDOWS,
        CONSOLE,
        /** Drivers, and what runs before Windows has started. */
        NATIVE,
        OTHER
    }

    /**
     * Reads a header.
     *
     * @param beginning the first {@link #LENGTH} bytes of a file, or all of a shorter one
     * @return empty if it is none, if it is damaged, or if it lies further back
     */
    public static Optional<ExecutableHeader> parse(byte[] beginning) {
        HeaderBytes bytes = new HeaderBytes(beginning.clone());
        try {
            return bytes.word(0) == MZ ? parse(bytes) : Optional.empty();
        } catch (IndexOutOfBoundsException truncated) {
            return Optional.empty();
        }
    }

    private static Optional<ExecutableHeader> parse(HeaderBytes bytes) {
        boolean old = bytes.word(OFFSET_OF_RELOCATIONS) < DOS_HEADER;
        long at = bytes.has(OFFSET_OF_NEW_HEADER, 4) ? bytes.doubleWord(OFFSET_OF_NEW_HEADER) : 0;
        if (at < 4 || !bytes.has(at, 4)) {
            return old ? Optional.of(other(Format.DOS)) : Optional.empty();
        }
        return switch (bytes.word(at)) {
            case PE -> bytes.word(at + 2) == 0 ? portable(bytes, at) : Optional.of(other(Format.DOS));
            case NE -> Optional.of(other(Format.NE));
            case LE, LX -> Optional.of(other(Format.LE));
            default -> Optional.of(other(Format.DOS));
        };
    }

    private static ExecutableHeader other(Format format) {
        return new ExecutableHeader(format, 0, Subsystem.OTHER, false, false);
    }

    private static Optional<ExecutableHeader> portable(HeaderBytes bytes, long at) {
        int machine = bytes.word(at + 4);
        boolean library = (bytes.word(at + 22) & FILE_DLL) != 0;
        OptionalHeader optional = new OptionalHeader(bytes, at + 24, bytes.word(at + 20), bytes.word(at + 6));
        return optional.format()
                .map(format -> new ExecutableHeader(
                        format, machine, optional.subsystem(), library, optional.isForAnyProcessor(machine)));
    }
}
