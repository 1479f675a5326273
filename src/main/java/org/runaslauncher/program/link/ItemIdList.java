package org.runaslauncher.program.link;

import java.util.Arrays;

/**
 * The structure of IDList (MS-SHLLINK 2.2.1), the shell's own way to name things: items that begin with their size, and a zero for the end. What is
 * inside the items only the shell knows.
 */
public final class ItemIdList {
    private static final int SIZE_FIELD = 2;
    private static final byte[] NONE = {};

    private ItemIdList() {}

    /**
     * The list at the beginning of some bytes, with its end mark and without what is behind it; no bytes for a list without items, which would mean
     * the desktop itself.
     *
     * @throws InvalidLinkException if the bytes end before the list, or an item is smaller than its own size
     */
    public static byte[] check(byte[] bytes) throws InvalidLinkException {
        int end = 0;
        int size = sizeAt(bytes, end);
        while (size != 0) {
            if (size < SIZE_FIELD) {
                throw new InvalidLinkException(LinkProblem.DAMAGED);
            }
            end += size;
            size = sizeAt(bytes, end);
        }
        return end == 0 ? NONE : Arrays.copyOf(bytes, end + SIZE_FIELD);
    }

    private static int sizeAt(byte[] bytes, int at) throws InvalidLinkException {
        if (at > bytes.length - SIZE_FIELD) {
            throw new InvalidLinkException(LinkProblem.DAMAGED);
        }
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << Byte.SIZE;
    }
}
