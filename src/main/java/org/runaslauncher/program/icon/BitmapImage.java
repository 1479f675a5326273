package org.runaslauncher.program.icon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.runaslauncher.program.about.Pixels;

/**
 * A picture as icons have had it since the first Windows: a BITMAPINFOHEADER with twice the height, the colors from the bottom, and behind
 * them a mask of one bit for each pixel, set where nothing is drawn
 * (<a href="https://learn.microsoft.com/windows/win32/api/wingdi/ns-wingdi-bitmapinfoheader">API page</a>). Where nothing is drawn but the
 * color is white, old programs wanted what lies below to be inverted, which a picture cannot: it is left out.
 *
 * @param bytes little-endian
 * @param palette where the table of colors begins
 * @param colors where the pixels begin
 */
record BitmapImage(ByteBuffer bytes, int width, int height, int bits, int palette, int colors) {
    private static final int HEADER = 40;
    private static final int LONGEST_HEADER = 124;
    private static final int PALETTE_BITS = 8;
    private static final int OPAQUE = 0xFF000000;
    private static final int COLOR = 0x00FFFFFF;

    /** Throws an IndexOutOfBoundsException for one that has an end too early; empty for what is none. */
    static Optional<Pixels> read(ByteBuffer bytes) {
        int header = bytes.getInt(0);
        int width = bytes.getInt(4);
        int height = bytes.getInt(8) / 2;
        int bits = bytes.getShort(14);
        boolean compressed = bytes.getInt(16) != 0;
        if (header < HEADER || header > LONGEST_HEADER || compressed || !isSize(width) || !isSize(height)) {
            return Optional.empty();
        }
        return switch (bits) {
            case 1, 4, 8, 16, 24, 32 -> {
                int colors = header + Integer.BYTES * paletteLength(bits, bytes.getInt(32));
                yield Optional.of(new BitmapImage(bytes, width, height, bits, header, colors).pixels());
            }
            default -> Optional.empty();
        };
    }

    private static boolean isSize(int size) {
        return size > 0 && size <= IconReader.LARGEST;
    }

    private static int paletteLength(int bits, int used) {
        int most = 1 << Math.min(bits, PALETTE_BITS);
        if (used > 0 && used <= most) {
            return used;
        }
        return bits > PALETTE_BITS ? 0 : most;
    }

    private Pixels pixels() {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = color(i % width, i / width);
        }
        // Before there was transparency the fourth byte was 0 everywhere.
        if (bits < 32 || Arrays.stream(argb).noneMatch(pixel -> (pixel & OPAQUE) != 0)) {
            for (int i = 0; i < argb.length; i++) {
                argb[i] = isDrawn(i % width, i / width) ? argb[i] | OPAQUE : 0;
            }
        }
        return new Pixels(width, height, argb);
    }

    private int color(int x, int y) {
        int row = colors + (height - 1 - y) * rowLength(bits);
        return switch (bits) {
            case 32 -> bytes.getInt(row + 4 * x);
            case 24 ->
                Short.toUnsignedInt(bytes.getShort(row + 3 * x)) | Byte.toUnsignedInt(bytes.get(row + 3 * x + 2)) << 16;
            case 16 -> ofFiveBits(bytes.getShort(row + 2 * x));
            default -> paletteColor(number(row, x, bits));
        };
    }

    private static int ofFiveBits(int color) {
        return (color >> 10 & 31) * 255 / 31 << 16 | (color >> 5 & 31) * 255 / 31 << 8 | (color & 31) * 255 / 31;
    }

    /** A color that the table does not have is black. */
    private int paletteColor(int number) {
        int at = palette + number * Integer.BYTES;
        return at < colors ? bytes.getInt(at) & COLOR : 0;
    }

    private boolean isDrawn(int x, int y) {
        int mask = colors + height * rowLength(bits);
        return number(mask + (height - 1 - y) * rowLength(1), x, 1) == 0;
    }

    private int number(int row, int x, int width) {
        int bit = x * width;
        return bytes.get(row + bit / 8) >> 8 - width - bit % 8 & (1 << width) - 1;
    }

    private int rowLength(int bitsOfPixel) {
        return (width * bitsOfPixel + 31) / 32 * 4;
    }
}
