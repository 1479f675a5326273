package org.runaslauncher.program.link;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The structure of IDList (MS-SHLLINK 2.2.1), the shell's own way to name things: items that begin with their size, and a zero for the end. What is
 * inside the items only the shell knows.
 */
public final class ItemIdList {
    private static final int SIZE_FIELD = 2;
    private static final int MIDDLE_BITS = 0x70;
    private static final int CLASS = 0x1F;
    private static final int DRIVE = 0x20;
    private static final int FILE = 0x30;

    /** {20D04FE0-3AEA-1069-A2D8-08002B30309D}. */
    private static final byte[] THIS_PC = HexFormat.of().parseHex("e04fd020ea3a6910a2d808002b30309d");

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
     * Whether a list names a file of this computer by its drive and folders, and nothing else that the shell might ask another computer or a program
     * of somebody about. By the first byte of an item, which tells its kind
     * (<a href="https://github.com/libyal/libfwsi/blob/main/documentation/Windows%20Shell%20Item%20format.asciidoc">format</a>, which Microsoft
     * has not documented): 2 in its middle bits is a drive, 3 a file or folder; 1F begins with a class, here that of "This PC".
     *
     * @param idList that {@link #check} has let through
     */
    public static boolean isFileOfThisComputer(byte[] idList) {
        int at = 0;
        while (at + SIZE_FIELD < idList.length) {
            int kind = idList[at + SIZE_FIELD] & 0xFF;
            boolean known = (kind & MIDDLE_BITS) == DRIVE || (kind & MIDDLE_BITS) == FILE;
            if (!known && !(kind == CLASS && isThisPc(idList, at))) {
                return false;
            }
            at += Byte.toUnsignedInt(idList[at]) | Byte.toUnsignedInt(idList[at + 1]) << Byte.SIZE;
        }
        return idList.length > 0;
    }

    /** Behind size, kind and a number for sorting. */
    private static boolean isThisPc(byte[] idList, int at) {
        int from = at + SIZE_FIELD + 2;
        return from + THIS_PC.length <= idList.length
                && Arrays.equals(idList, from, from + THIS_PC.length, THIS_PC, 0, THIS_PC.length);
    }

    private static int sizeAt(byte[] bytes, int at) throws InvalidLinkException {
        if (at > bytes.length - SIZE_FIELD) {
            throw new InvalidLinkException(LinkProblem.DAMAGED);
        }
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << Byte.SIZE;
    }
}
