package org.runaslauncher.program.icon;

import java.util.List;

/**
 * The pixels that a PNG file has at once: all of them, or one of the seven parts of an interlaced one
 * (<a href="https://www.w3.org/TR/png-3/#8Interlace">PNG, 8</a>).
 *
 * @param x of the first
 * @param stepX from one to the next
 */
record PngPass(int x, int y, int stepX, int stepY) {
    private static final List<PngPass> ALL = List.of(new PngPass(0, 0, 1, 1));
    private static final List<PngPass> ADAM7 = List.of(
            new PngPass(0, 0, 8, 8),
            new PngPass(4, 0, 8, 8),
            new PngPass(0, 4, 4, 8),
            new PngPass(2, 0, 4, 4),
            new PngPass(0, 2, 2, 4),
            new PngPass(1, 0, 2, 2),
            new PngPass(0, 1, 1, 2));

    static List<PngPass> of(PngHeader header) {
        return header.interlaced() ? ADAM7 : ALL;
    }

    int width(PngHeader header) {
        return Math.max(0, (header.width() - x + stepX - 1) / stepX);
    }

    int height(PngHeader header) {
        return width(header) == 0 ? 0 : Math.max(0, (header.height() - y + stepY - 1) / stepY);
    }

    /** Of all its rows with their filters, in bytes. */
    int length(PngHeader header) {
        return height(header) * (1 + header.rowLength(width(header)));
    }
}
