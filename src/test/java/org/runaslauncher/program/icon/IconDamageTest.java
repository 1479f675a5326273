package org.runaslauncher.program.icon;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.program.about.Pixels;

/** Files that were cut off or tampered with: an icon or none, and never an exception. */
@Timeout(value = 120, unit = SECONDS)
class IconDamageTest {
    private static final int SIZE = 4;
    private static final int DAMAGES = 100_000;
    private static final int MOST_READINGS = 60;
    private static final long MOST_BYTES = 8L << 20;
    private static final byte[] VALUES = {0, 1, (byte) 0x7F, (byte) 0x80, (byte) 0xFF};

    static Stream<byte[]> files() {
        byte[] bitmap = Pictures.bitmap(8, new int[] {1, 2, 3}, SIZE, new int[SIZE * SIZE], new boolean[SIZE * SIZE]);
        byte[] png = Pictures.png(Pictures.drawing(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB), true);
        byte[] program = new ResourceProgram().withIcon(1, SIZE, png, bitmap).bytes();
        return Stream.of(program, Pictures.icon(SIZE, bitmap), Pictures.icon(SIZE, png));
    }

    @ParameterizedTest
    @MethodSource("files")
    void cut_off_anywhere(byte[] file) {
        assertThat(read(file)).isPresent();
        for (int length = 0; length < file.length; length++) {
            read(Arrays.copyOf(file, length));
        }
        assertThat(read(Arrays.copyOf(file, file.length / 8))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_byte_changed(byte[] file) {
        for (int i = 0; i < file.length; i++) {
            for (byte value : VALUES) {
                byte[] changed = file.clone();
                changed[i] = value;
                read(changed);
            }
        }
        assertThat(read(file)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("files")
    void several_bytes_changed(byte[] file) {
        Random random = new Random(1);
        for (int i = 0; i < DAMAGES; i++) {
            byte[] changed = file.clone();
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            read(changed);
        }
        assertThat(read(file)).isPresent();
    }

    @Test
    void hundreds_of_damaged_pictures_are_not_all_tried() {
        byte[][] damaged = new byte[1_000][50];
        byte[] program = new ResourceProgram().withIcon(1, SIZE, damaged).bytes();
        assertThat(read(program)).isEmpty();
    }

    @Test
    void noise_behind_every_beginning() {
        Random random = new Random(2);
        byte[] noise = new byte[2_000];
        for (byte[] file : files().toList()) {
            for (int length = 0; length < file.length; length += 3) {
                random.nextBytes(noise);
                System.arraycopy(file, 0, noise, 0, Math.min(length, noise.length));
                read(noise);
            }
        }
        assertThat(noise).hasSize(2_000);
    }

    /** What is read stays small, whatever the file says of itself. */
    private static Optional<Pixels> read(byte[] file) {
        AtomicInteger readings = new AtomicInteger();
        AtomicLong asked = new AtomicLong();
        Optional<Pixels> pixels = IconReader.read(
                (offset, length) -> {
                    readings.incrementAndGet();
                    asked.addAndGet(length);
                    return Pictures.file(file).read(offset, length);
                },
                0,
                SIZE);
        assertThat(readings.get()).isLessThan(MOST_READINGS);
        assertThat(asked.get()).isLessThan(MOST_BYTES);
        pixels.ifPresent(found -> assertThat(found.width()).isLessThanOrEqualTo(SIZE));
        return pixels;
    }
}
