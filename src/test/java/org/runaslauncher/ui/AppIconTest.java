package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Image;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.ImageIcon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SwingTest.class)
class AppIconTest {
    private static final List<Integer> SIZES = List.of(16, 20, 24, 32, 40, 48, 64, 256);
    private static final int HEADER = 6;
    private static final int ENTRY = 16;

    @Test
    void theWindowHasEachSize() {
        assertThat(AppIcon.images()).extracting(AppIconTest::width).isEqualTo(SIZES);
    }

    /** By the format of icon files: six bytes, the last two of them a number, then an entry for each picture that begins with its width. */
    @Test
    void theExecutableHasEachSize() throws IOException {
        ByteBuffer icon = ByteBuffer.wrap(Files.readAllBytes(Path.of("icons/run-as-launcher.ico")))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(IntStream.range(0, icon.getShort(HEADER - 2))
                        .map(i -> icon.get(HEADER + ENTRY * i))
                        .map(width -> width == 0 ? 256 : width)
                        .boxed())
                .isEqualTo(SIZES);
    }

    private static int width(Image image) {
        return new ImageIcon(image).getIconWidth();
    }
}
