package org.runaslauncher.program.about;

/**
 * A picture without a toolkit.
 *
 * @param argb row by row from the top, each pixel as {@code 0xAARRGGBB}, not premultiplied
 */
public record Pixels(int width, int height, int[] argb) {
    public Pixels {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(width + " x " + height + " pixels, but " + argb.length + " values");
        }
    }
}
