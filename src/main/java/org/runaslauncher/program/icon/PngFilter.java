package org.runaslauncher.program.icon;

/** Undoes what makes rows of a PNG file easier to compress (<a href="https://www.w3.org/TR/png-3/#9Filters">PNG, 9</a>). */
final class PngFilter {
    private PngFilter() {}

    /**
     * Undoes it in place.
     *
     * @param start of the first row: a byte that names the filter, and the row
     * @param pixel length of a pixel
     * @return whether all filters are known
     */
    static boolean undo(byte[] data, int start, int rows, int rowLength, int pixel) {
        for (int row = 0; row < rows; row++) {
            int begin = start + row * (1 + rowLength) + 1;
            int filter = data[begin - 1];
            if (filter < 0 || filter > 4) {
                return false;
            }
            for (int i = 0; i < rowLength && filter > 0; i++) {
                int above = begin + i - rowLength - 1;
                int left = i < pixel ? 0 : data[begin + i - pixel] & 0xFF;
                int up = row == 0 ? 0 : data[above] & 0xFF;
                int corner = i < pixel || row == 0 ? 0 : data[above - pixel] & 0xFF;
                data[begin + i] += (byte) guess(filter, left, up, corner);
            }
        }
        return true;
    }

    private static int guess(int filter, int left, int up, int corner) {
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            default -> nearest(left, up, corner);
        };
    }

    /** Paeth. */
    private static int nearest(int left, int up, int corner) {
        int estimate = left + up - corner;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toCorner = Math.abs(estimate - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
