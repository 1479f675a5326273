package org.runaslauncher.program.link;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * ShellLinkHeader (MS-SHLLINK 2.1). The target's attributes, times and size are a memory of the past, and the hot key belongs to Explorer: not kept.
 *
 * @param flags LinkFlags
 * @param iconIndex which icon of the icon's file; negative: a resource ID
 */
record LinkHeader(long flags, int iconIndex, LinkWindow window) {
    private static final int SIZE = 0x4C;
    /** HeaderSize and LinkCLSID {00021401-0000-0000-C000-000000000046}, which are the same in every link. */
    private static final byte[] BEGIN = HexFormat.of().parseHex("4c0000000114020000000000c000000000000046");
    /** FileAttributes, three times, FileSize. */
    private static final int ABOUT_THE_TARGET = 4 + 3 * 8 + 4;

    static LinkHeader read(LinkReader file) throws InvalidLinkException {
        int there = Math.min(BEGIN.length, file.remaining());
        if (there == 0 || !Arrays.equals(file.bytes(there), 0, there, BEGIN, 0, there)) {
            throw new InvalidLinkException(LinkProblem.NOT_A_LINK);
        }
        LinkReader header = file.seek(0);
        header.skip(BEGIN.length);
        long flags = header.unsigned32();
        header.skip(ABOUT_THE_TARGET);
        int iconIndex = (int) header.unsigned32();
        LinkWindow window = LinkWindow.of(header.unsigned32());
        file.seek(SIZE);
        return new LinkHeader(flags, iconIndex, window);
    }

    boolean has(LinkFlag flag) {
        return (flags & flag.bit()) != 0;
    }
}
