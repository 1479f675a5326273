package org.runaslauncher.windows;

import java.util.Arrays;
import org.runaslauncher.program.about.Pixels;

/**
 * Puts together the two pictures that an icon of Windows consists of: the colors, and the mask, which says where nothing is drawn. Pixels as
 * {@code 0xAARRGGBB}, row by row from the top, colors not premultiplied: that is how icons lie in files and how GetIconInfo hands them out
 * (DrawIconEx multiplies while it draws).
 */
final class IconBits {
    private static final int OPAQUE = 0xFF000000;
    private static final int COLOR = 0x00FFFFFF;

    private IconBits() {}

    /** @param mask white where nothing is drawn */
    static Pixels of(int width, int height, int[] colors, int[] mask) {
        if (Arrays.stream(colors).anyMatch(pixel -> (pixel & OPAQUE) != 0)) {
            return new Pixels(width, height, colors);
        }
        // An icon from before there was transparency: its colors have no alpha at all.
        int[] pixels = new int[colors.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = isWhite(mask[i]) ? 0 : colors[i] | OPAQUE;
        }
        return new Pixels(width, height, pixels);
    }

    /**
     * Of an icon in black and white, whose mask is twice as high: where nothing is drawn above, what is drawn below. White where nothing is
     * drawn would invert what lies below it, which a picture cannot: it is left out.
     */
    static Pixels ofMask(int width, int height, int[] both) {
        int size = width * height;
        return of(width, height, Arrays.copyOfRange(both, size, 2 * size), Arrays.copyOf(both, size));
    }

    private static boolean isWhite(int pixel) {
        return (pixel & COLOR) != 0;
    }
}
