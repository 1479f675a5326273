package org.runaslauncher.program.icon;

import java.nio.ByteBuffer;

/**
 * What the samples of a PNG file mean.
 *
 * @param palette the PLTE, 3 bytes a color
 * @param transparency the tRNS: the alpha of each color, or the one color that is transparent
 */
record PngColors(PngHeader header, ByteBuffer palette, ByteBuffer transparency) {
    private static final int OPAQUE = 0xFF;

    /** A pixel of a row, as {@code 0xAARRGGBB}. */
    int argb(byte[] data, int row, int x) {
        int first = sample(data, row, x, 0);
        return switch (header.type()) {
            case PngHeader.PALETTE -> ofPalette(first);
            case PngHeader.GRAY_WITH_ALPHA -> gray(scaled(sample(data, row, x, 1)), first);
            case PngHeader.GRAY -> gray(isTransparent(first) ? 0 : OPAQUE, first);
            default -> color(data, row, x, first);
        };
    }

    private int color(byte[] data, int row, int x, int red) {
        int green = sample(data, row, x, 1);
        int blue = sample(data, row, x, 2);
        int alpha = header.type() == PngHeader.COLOR_WITH_ALPHA
                ? scaled(sample(data, row, x, 3))
                : isTransparent(red, green, blue) ? 0 : OPAQUE;
        return alpha << 24 | scaled(red) << 16 | scaled(green) << 8 | scaled(blue);
    }

    private int gray(int alpha, int sample) {
        return alpha << 24 | scaled(sample) * 0x10101;
    }

    /** A color that is not there is black. */
    private int ofPalette(int number) {
        int at = 3 * number;
        int alpha = number < transparency.limit() ? Byte.toUnsignedInt(transparency.get(number)) : OPAQUE;
        return at + 3 > palette.limit()
                ? OPAQUE << 24
                : alpha << 24
                        | Byte.toUnsignedInt(palette.get(at)) << 16
                        | Short.toUnsignedInt(palette.getShort(at + 1));
    }

    private boolean isTransparent(int... samples) {
        if (transparency.limit() < samples.length * Short.BYTES) {
            return false;
        }
        for (int i = 0; i < samples.length; i++) {
            if (Short.toUnsignedInt(transparency.getShort(i * Short.BYTES)) != samples[i]) {
                return false;
            }
        }
        return true;
    }

    private int sample(byte[] data, int row, int x, int channel) {
        int index = x * header.channels() + channel;
        int depth = header.depth();
        if (depth == 16) {
            return (data[row + 2 * index] & 0xFF) << 8 | data[row + 2 * index + 1] & 0xFF;
        }
        int bit = index * depth;
        return data[row + bit / 8] >> 8 - depth - bit % 8 & (1 << depth) - 1;
    }

    private int scaled(int sample) {
        return header.depth() == 16 ? sample >> 8 : sample * 255 / ((1 << header.depth()) - 1);
    }
}
