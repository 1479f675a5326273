package org.runaslauncher.windows;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Where a symbolic link or a junction leads, as the file system keeps it ([MS-FSCC] 2.1.2.4 and 2.1.2.5). */
final class ReparseData {
    /** It leads to what Windows would have to be asked for. */
    static final String UNKNOWN = "";

    private static final int SYMLINK = 0xA000000C;
    private static final int MOUNT_POINT = 0xA0000003;
    private static final int HEADER = 8;

    /** Tags with this bit stand for something that has another name; others, such as those of files in a cloud, for the file itself. */
    private static final int NAME_SURROGATE = 0x20000000;

    private ReparseData() {}

    /** Null if it leads nowhere else. A full path of the object manager, such as {@code \??\C:\folder}, or a path relative to the link. */
    static String target(byte[] data) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
            int tag = buffer.getInt();
            if ((tag & NAME_SURROGATE) == 0) {
                return null;
            }
            if (tag != SYMLINK && tag != MOUNT_POINT) {
                return UNKNOWN;
            }
            int offset = Short.toUnsignedInt(buffer.getShort(HEADER));
            int length = Short.toUnsignedInt(buffer.getShort(HEADER + Short.BYTES));
            byte[] name = new byte[length];
            buffer.position(HEADER + (tag == SYMLINK ? 12 : 8) + offset).get(name);
            return new String(name, StandardCharsets.UTF_16LE);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UNKNOWN;
        }
    }
}
