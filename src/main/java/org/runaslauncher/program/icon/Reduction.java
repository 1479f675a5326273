package org.runaslauncher.program.icon;

import org.runaslauncher.program.about.Pixels;

/** Makes pictures smaller, each pixel the mean of all that lie below it: a list of small icons out of large ones would flicker otherwise. */
final class Reduction {
    private final Pixels from;
    private final int width;
    private final int height;

    private Reduction(Pixels from, int width, int height) {
        this.from = from;
        this.width = width;
        this.height = height;
    }

    /** With the longer side of that size; a picture that is no larger stays as it is. */
    static Pixels to(int size, Pixels pixels) {
        int longer = Math.max(pixels.width(), pixels.height());
        if (longer <= size) {
            return pixels;
        }
        int width = Math.max(1, pixels.width() * size / longer);
        int height = Math.max(1, pixels.height() * size / longer);
        return new Reduction(pixels, width, height).pixels();
    }

    private Pixels pixels() {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = mean(i % width, i / width);
        }
        return new Pixels(width, height, argb);
    }

    private int mean(int x, int y) {
        double[] sums = new double[4];
        double left = (double) x * from.width() / width;
        double right = (x + 1.0) * from.width() / width;
        double top = (double) y * from.height() / height;
        double bottom = (y + 1.0) * from.height() / height;
        for (int row = (int) top; row < Math.min(bottom, from.height()); row++) {
            double high = Math.min(row + 1, bottom) - Math.max(row, top);
            for (int column = (int) left; column < Math.min(right, from.width()); column++) {
                double wide = Math.min(column + 1, right) - Math.max(column, left);
                add(from.argb()[row * from.width() + column], high * wide, sums);
            }
        }
        return color(sums, (right - left) * (bottom - top));
    }

    /** Colors count as much as they can be seen. */
    private static void add(int pixel, double area, double[] sums) {
        double alpha = (pixel >>> 24) * area;
        sums[0] += alpha;
        sums[1] += (pixel >> 16 & 0xFF) * alpha;
        sums[2] += (pixel >> 8 & 0xFF) * alpha;
        sums[3] += (pixel & 0xFF) * alpha;
    }

    private static int color(double[] sums, double area) {
        double alpha = sums[0];
        return alpha == 0
                ? 0
                : round(alpha / area) << 24
                        | round(sums[1] / alpha) << 16
                        | round(sums[2] / alpha) << 8
                        | round(sums[3] / alpha);
    }

    private static int round(double value) {
        return Math.min(255, (int) Math.round(value));
    }
}
