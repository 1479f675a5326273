package org.runaslauncher.program.link;

import java.util.Arrays;

/**
 * The structure of IDList (MS-SHLLINK 2.2.1), the shell's own way to name things: items that begin with their size, and a zero for the end. What is
 * inside the items only the shell knows.
 */
public final class ItemIdList {
    private static final int SIZE_FIELD = 2;
    private static final int KIND = 0x70;
    private static final int NETWORK = 0x40;
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

    /**
     * Whether the shell might ask another computer what a list stands for. By the first byte of an item, whose middle bits tell its kind: 4 is a
     * place in the network
     * (<a href="https://github.com/libyal/libfwsi/blob/main/documentation/Windows%20Shell%20Item%20format.asciidoc">format</a>, which Microsoft
     * has not documented).
     *
     * @param idList that {@link #check} has let through
     */
    public static boolean mayNameOtherComputers(byte[] idList) {
        int at = 0;
        while (at + SIZE_FIELD < idList.length) {
            if ((idList[at + SIZE_FIELD] & KIND) == NETWORK) {
                return true;
            }
            int size = Byte.toUnsignedInt(idList[at]) | Byte.toUnsignedInt(idList[at + 1]) << Byte.SIZE;
            at += Math.max(size, SIZE_FIELD);
        }
        return false;
    }

    private static int sizeAt(byte[] bytes, int at) throws InvalidLinkException {
        if (at > bytes.length - SIZE_FIELD) {
            throw new InvalidLinkException(LinkProblem.DAMAGED);
        }
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << Byte.SIZE;
    }
}
