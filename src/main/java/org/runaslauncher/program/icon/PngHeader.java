package org.runaslauncher.program.icon;

import java.nio.ByteBuffer;

/**
 * The IHDR of a PNG file (<a href="https://www.w3.org/TR/png-3/#11IHDR">PNG, 11.2.1</a>).
 *
 * @param depth bits of a sample
 * @param type of color
 */
record PngHeader(int width, int height, int depth, int type, boolean interlaced) {
    static final int GRAY = 0;
    static final int COLOR = 2;
    static final int PALETTE = 3;
    static final int GRAY_WITH_ALPHA = 4;
    static final int COLOR_WITH_ALPHA = 6;

    /** Null for one that is none, or too large for an icon. */
    static PngHeader read(ByteBuffer chunk) {
        int width = chunk.getInt(0);
        int height = chunk.getInt(4);
        int interlace = chunk.get(12);
        PngHeader header = new PngHeader(width, height, chunk.get(8), chunk.get(9), interlace == 1);
        boolean known = chunk.get(10) == 0 && chunk.get(11) == 0 && (interlace & ~1) == 0;
        boolean fits = width > 0 && height > 0 && width <= IconReader.LARGEST && height <= IconReader.LARGEST;
        return known && fits && header.hasColors() ? header : null;
    }

    private boolean hasColors() {
        return switch (type) {
            case GRAY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case COLOR, GRAY_WITH_ALPHA, COLOR_WITH_ALPHA -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    /** Samples of a pixel. */
    int channels() {
        return switch (type) {
            case COLOR -> 3;
            case GRAY_WITH_ALPHA -> 2;
            case COLOR_WITH_ALPHA -> 4;
            default -> 1;
        };
    }

    /** In bytes, without the filter in front. */
    int rowLength(int pixels) {
        return (pixels * channels() * depth + 7) / 8;
    }

    /** How far back the same sample of the pixel before lies, in bytes. */
    int pixelLength() {
        return Math.max(1, channels() * depth / 8);
    }
}
