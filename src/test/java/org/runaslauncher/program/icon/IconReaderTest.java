package org.runaslauncher.program.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.image.ExecutableResources;

class IconReaderTest {
    private static final int SIZE = 8;
    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;

    @Test
    void icons_of_a_program_are_counted_from_0_or_named_by_their_number() {
        byte[] program = new ResourceProgram()
                .with(ExecutableResources.VERSION, 1, new byte[9])
                .withIcon(3, SIZE, plain(SIZE, RED))
                .withIcon(9, SIZE, plain(SIZE, GREEN))
                .bytes();
        assertThat(color(program, 0, SIZE)).contains(RED);
        assertThat(color(program, 1, SIZE)).contains(GREEN);
        assertThat(color(program, -9, SIZE)).contains(GREEN);
        for (int index : new int[] {2, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThat(color(program, index, SIZE)).isEmpty();
        }
    }

    @Test
    void an_icon_with_a_name_is_counted_but_has_no_number() {
        byte[] program = new ResourceProgram()
                .withIcon(3, SIZE, plain(SIZE, RED))
                .withIcon(9, SIZE, plain(SIZE, GREEN))
                .bytes();
        int groups = 0x200 + 16 + 2 * 8 + 16 + 2 * 8;
        ByteBuffer.wrap(program)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(groups + 12, (short) 1)
                .putShort(groups + 14, (short) 1);
        assertThat(color(program, 0, SIZE)).contains(RED);
        assertThat(color(program, 1, SIZE)).contains(GREEN);
        assertThat(color(program, -9, SIZE)).contains(GREEN);
        assertThat(color(program, -3, SIZE)).isEmpty();
    }

    @Test
    void programs_of_32_bits_have_icons_too() {
        ResourceProgram program = new ResourceProgram().withIcon(1, SIZE, plain(SIZE, BLUE));
        assertThat(color(program.bytes32(), 0, SIZE)).contains(BLUE);
        assertThat(color(program.bytes(), 0, SIZE)).contains(BLUE);
    }

    @Test
    void what_is_made_smaller_keeps_its_colors_where_it_is_half_transparent() {
        int[] rows = {RED, 0x000000FF, RED, 0x0000FF00};
        byte[] icon = Pictures.icon(2, Pictures.bitmap(32, new int[0], 2, rows, new boolean[4]));
        assertThat(read(icon, 0, 1).orElseThrow().argb()).containsExactly(0x80FF0000);
    }

    @Test
    void the_smallest_that_is_large_enough_is_taken_and_made_smaller() throws IOException {
        byte[] icon = several(plain(16, RED), plain(48, GREEN), plain(32, BLUE));
        assertThat(color(icon, 0, 16)).contains(RED);
        assertThat(color(icon, 0, 32)).contains(BLUE);
        assertThat(color(icon, 0, 33)).contains(GREEN);
        assertThat(color(icon, 0, 256)).contains(GREEN);
        assertThat(read(icon, 0, 20).map(Pixels::width)).contains(20);
        assertThat(read(icon, 0, 256).map(Pixels::width)).contains(48);
    }

    @Test
    void where_the_best_picture_is_damaged_the_next_one_is_taken() {
        byte[] program = new ResourceProgram()
                .withIcon(1, SIZE, new byte[0], new byte[50], plain(SIZE, GREEN))
                .bytes();
        assertThat(color(program, 0, SIZE)).contains(GREEN);
    }

    @Test
    void a_program_without_icons_has_none_and_so_has_what_is_no_program() {
        assertThat(read(
                        new ResourceProgram()
                                .with(ExecutableResources.VERSION, 1, new byte[9])
                                .bytes(),
                        0,
                        SIZE))
                .isEmpty();
        assertThat(read(new ResourceProgram().bytes(), 0, SIZE)).isEmpty();
        assertThat(read(new byte[0], 0, SIZE)).isEmpty();
        assertThat(read(Pictures.png(Pictures.drawing(8, 8, BufferedImage.TYPE_INT_RGB), false), 0, SIZE))
                .isEmpty();
    }

    @Test
    void resources_whose_directories_name_themselves_have_an_end() {
        byte[] program =
                new ResourceProgram().withIcon(1, SIZE, plain(SIZE, RED)).bytes();
        ByteBuffer bytes = ByteBuffer.wrap(program).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0x200 + 20; at < 0x200 + 200; at += 4) {
            int before = bytes.getInt(at);
            bytes.putInt(at, 0x80000000);
            read(program, 0, SIZE);
            bytes.putInt(at, before);
        }
        assertThat(color(program, 0, SIZE)).contains(RED);
    }

    private static byte[] plain(int size, int color) {
        int[] rows = new int[size * size];
        Arrays.fill(rows, color);
        return Pictures.bitmap(32, new int[0], size, rows, new boolean[rows.length]);
    }

    private static byte[] several(byte[]... pictures) {
        ByteBuffer icon = ByteBuffer.allocate(100_000).order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) pictures.length);
        int place = 6 + 16 * pictures.length;
        for (byte[] picture : pictures) {
            int width = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
            icon.put((byte) width).put((byte) width).putShort((short) 0).putInt(0);
            icon.putInt(picture.length).putInt(place);
            icon.put(place, picture);
            place += picture.length;
        }
        return icon.array();
    }

    private static Optional<Integer> color(byte[] file, int index, int size) {
        return read(file, index, size).map(pixels -> pixels.argb()[pixels.argb().length / 2]);
    }

    private static Optional<Pixels> read(byte[] file, int index, int size) {
        return IconReader.read(Pictures.file(file), index, size);
    }
}
