package org.runaslauncher.program.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.program.about.Pixels;

/** The JDK's own decoder is the judge. */
class PngImageTest {
    static Stream<BufferedImage> kindsOfPictures() {
        Stream<BufferedImage> drawn = Stream.of(
                        BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY)
                .flatMap(type -> Stream.of(
                        Pictures.drawing(1, 1, type), Pictures.drawing(3, 5, type), Pictures.drawing(33, 32, type)));
        return Stream.concat(
                drawn,
                Stream.of(
                        Pictures.indexed(13, 7, 1),
                        Pictures.indexed(13, 7, 2),
                        Pictures.indexed(13, 7, 4),
                        Pictures.indexed(33, 33, 8)));
    }

    @ParameterizedTest
    @MethodSource("kindsOfPictures")
    void every_pixel_is_what_it_was(BufferedImage picture) throws IOException {
        for (boolean interlaced : new boolean[] {false, true}) {
            byte[] png = Pictures.png(picture, interlaced);
            int[] expected = expected(ImageIO.read(new ByteArrayInputStream(png)));
            assertThat(PngImage.read(png).orElseThrow().argb())
                    .as("interlaced: %s", interlaced)
                    .containsExactly(expected);
        }
    }

    /** Gray is what the file says: Java takes it for linear light, which makes it brighter. */
    private static int[] expected(BufferedImage image) {
        int width = image.getWidth();
        if (image.getColorModel().getNumComponents() == 1 && image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            int[] samples = image.getRaster().getSamples(0, 0, width, image.getHeight(), 0, (int[]) null);
            return Arrays.stream(samples)
                    .map(gray -> 0xFF000000 | gray * 0x10101)
                    .toArray();
        }
        return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    }

    @Test
    void of_sixteen_bits_the_upper_half_counts() {
        BufferedImage picture = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
        picture.getRaster().setSample(0, 0, 0, 0x12FF);
        picture.getRaster().setSample(1, 0, 0, 0xFE00);
        assertThat(PngImage.read(Pictures.png(picture, false)).orElseThrow().argb())
                .containsExactly(0xFF121212, 0xFFFEFEFE);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 20, 24, 32, 48, 64, 256})
    void the_icons_of_this_product_are_read(int size) throws IOException {
        byte[] png = PngImageTest.class
                .getResourceAsStream("/org/runaslauncher/ui/icons/icon-" + size + ".png")
                .readAllBytes();
        Pixels pixels = PngImage.read(png).orElseThrow();
        assertThat(pixels.argb())
                .containsExactly(ImageIO.read(new ByteArrayInputStream(png)).getRGB(0, 0, size, size, null, 0, size));
    }

    @Test
    void what_is_larger_than_icons_are_is_not_even_unpacked() {
        assertThat(PngImage.read(Pictures.png(Pictures.drawing(512, 1, BufferedImage.TYPE_INT_RGB), false)))
                .isPresent();
        assertThat(PngImage.read(Pictures.png(Pictures.drawing(513, 1, BufferedImage.TYPE_INT_RGB), false)))
                .isEmpty();
        assertThat(PngImage.read(Pictures.png(Pictures.drawing(1, 513, BufferedImage.TYPE_INT_RGB), false)))
                .isEmpty();
    }
}
