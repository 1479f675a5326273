package org.runaslauncher.windows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes icon files with one picture, as the format of Windows has them: from the bottom, behind it a mask of one bit for each pixel. */
final class IconFile {
    private static final int HEADER = 40;
    private static final int DIRECTORY = 22;

    private IconFile() {}

    /**
     * Writes one of {@code size} by {@code size} pixels.
     *
     * @param bits of a pixel: 32 or 24, or 1 for black and white
     * @param argb from the top; a pixel of alpha 0 is left out by the mask
     */
    static Path write(Path file, int size, int bits, int[] argb) throws IOException {
        int row = (size * bits + 31) / 32 * 4;
        int maskRow = (size + 31) / 32 * 4;
        int palette = bits == 1 ? 2 * Integer.BYTES : 0;
        int length = HEADER + palette + (row + maskRow) * size;
        ByteBuffer icon = ByteBuffer.allocate(DIRECTORY + length).order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        icon.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
        icon.putShort((short) 1).putShort((short) bits).putInt(length).putInt(DIRECTORY);
        icon.putInt(HEADER).putInt(size).putInt(2 * size).putShort((short) 1).putShort((short) bits);
        icon.position(DIRECTORY + HEADER);
        if (bits == 1) {
            icon.putInt(0).putInt(0xFFFFFF);
        }
        int start = icon.position();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int pixel = argb[(size - 1 - y) * size + x];
                put(icon, start + y * row, x, bits, pixel);
                if (pixel >>> 24 == 0) {
                    setBit(icon, start + row * size + y * maskRow, x);
                }
            }
        }
        return Files.write(file, icon.array());
    }

    private static void put(ByteBuffer icon, int row, int x, int bits, int pixel) {
        if (bits == 1) {
            if ((pixel & 0xFFFFFF) != 0) {
                setBit(icon, row, x);
            }
        } else {
            for (int i = 0; i < bits / 8; i++) {
                icon.put(row + x * bits / 8 + i, (byte) (pixel >>> 8 * i));
            }
        }
    }

    private static void setBit(ByteBuffer icon, int row, int x) {
        int place = row + x / 8;
        icon.put(place, (byte) (icon.get(place) | 0x80 >> x % 8));
    }
}
