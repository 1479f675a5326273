package org.runaslauncher.program.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitmapImageTest {
    private static final int WIDTH = 5;
    private static final int SIZE = WIDTH * 3;
    private static final int[] NO_PALETTE = {};
    private static final boolean[] ALL_DRAWN = new boolean[SIZE];

    static {
        Arrays.fill(ALL_DRAWN, true);
    }

    @Test
    void one_with_alpha_needs_no_mask() {
        int[] rows = IntStream.range(0, SIZE).map(i -> i << 28 | i * 0x10203).toArray();
        byte[] bitmap = Pictures.bitmap(32, NO_PALETTE, WIDTH, rows, new boolean[SIZE]);
        assertThat(read(bitmap)).containsExactly(rows);
        assertThat(read(Arrays.copyOf(bitmap, bitmap.length - 12))).containsExactly(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 24})
    void one_without_alpha_is_where_its_mask_lets_it_through(int bits) {
        boolean[] drawn = ALL_DRAWN.clone();
        drawn[0] = false;
        drawn[7] = false;
        int[] rows = IntStream.range(0, SIZE).map(i -> i * 0x111111).toArray();
        int[] expected = IntStream.range(0, SIZE)
                .map(i -> drawn[i] ? 0xFF000000 | rows[i] : 0)
                .toArray();
        assertThat(read(Pictures.bitmap(bits, NO_PALETTE, WIDTH, rows, drawn))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8})
    void colors_of_a_table_are_looked_up_there(int bits) {
        int[] palette = IntStream.range(0, 1 << bits).map(i -> 0xABCDEF ^ i * 3).toArray();
        int[] rows = IntStream.range(0, SIZE).map(i -> i * 5 & (1 << bits) - 1).toArray();
        int[] expected = Arrays.stream(rows).map(i -> 0xFF000000 | palette[i]).toArray();
        assertThat(read(Pictures.bitmap(bits, palette, WIDTH, rows, ALL_DRAWN))).containsExactly(expected);
    }

    @Test
    void a_color_that_the_table_does_not_have_is_black() {
        int[] rows = new int[SIZE];
        rows[3] = 200;
        int[] pixels = read(Pictures.bitmap(8, new int[] {0xFFFFFF}, WIDTH, rows, ALL_DRAWN));
        assertThat(pixels[2]).isEqualTo(0xFFFFFFFF);
        assertThat(pixels[3]).isEqualTo(0xFF000000);
    }

    @Test
    void five_bits_reach_from_black_to_white() {
        int[] rows = new int[SIZE];
        rows[0] = 0x7FFF;
        rows[1] = 0x7C00;
        assertThat(Arrays.copyOf(read(Pictures.bitmap(16, NO_PALETTE, WIDTH, rows, ALL_DRAWN)), 3))
                .containsExactly(0xFFFFFFFF, 0xFFFF0000, 0xFF000000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 513, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void one_that_no_icon_is_as_large_as_is_none(int width) {
        byte[] bitmap = Pictures.bitmap(32, NO_PALETTE, WIDTH, new int[SIZE], ALL_DRAWN);
        assertThat(BitmapImage.read(littleEndian(bitmap).putInt(4, width))).isEmpty();
        assertThat(BitmapImage.read(littleEndian(bitmap).putInt(4, WIDTH).putInt(8, 2 * width)))
                .isEmpty();
    }

    private static int[] read(byte[] bitmap) {
        return BitmapImage.read(littleEndian(bitmap)).orElseThrow().argb();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
