package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.program.about.Pixels;

/** The icons that Windows takes out of files, pixel by pixel. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class FileIconRigTest {
    private static final Path RIG = Path.of(System.getProperty("report.program", "report.exe"))
            .toAbsolutePath()
            .getParent();
    private static final int SIZE = 32;
    private static final int MANY = 100;
    private static final int LARGEST = 256;
    private static final long BYTES_OF_A_BITMAP = 4L * LARGEST * LARGEST;
    private static final int A_FEW_OF_THE_RUNTIME = 50;

    private final WindowsProgramInspector inspector = new WindowsProgramInspector();

    @TempDir
    Path folder;

    /** about.exe has the icon of the product. */
    @ParameterizedTest
    @ValueSource(ints = {16, 20, 24, 32, 48, 64, 256})
    void an_icon_comes_in_the_size_that_was_asked_for_with_all_its_transparency(int size) throws IOException {
        Pixels icon = icon(RIG.resolve("about.exe"), size);
        BufferedImage expected = ImageIO.read(
                FileIconRigTest.class.getResourceAsStream("/org/runaslauncher/ui/icons/icon-" + size + ".png"));
        assertThat(icon.width()).isEqualTo(size);
        assertThat(icon.height()).isEqualTo(size);
        assertThat(visible(icon.argb())).containsExactly(visible(expected.getRGB(0, 0, size, size, null, 0, size)));
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 24, 1})
    void icons_of_all_times_are_transparent_where_nothing_is_drawn(int bits) throws IOException {
        int[] drawn = IntStream.range(0, SIZE * SIZE)
                .map(i -> pixel(i % SIZE, i / SIZE, bits))
                .toArray();
        Path file = IconFile.write(folder.resolve("drawn.ico"), SIZE, bits, drawn);
        assertThat(visible(icon(file, SIZE).argb())).containsExactly(drawn);
    }

    private static int pixel(int x, int y, int bits) {
        if (x < 3 || y > x) {
            return 0;
        }
        return switch (bits) {
            case 32 -> (x * 8) << 24 | 0xC08040;
            case 24 -> 0xFF000000 | (x * 8) << 16 | (y * 8) << 8 | 0x10;
            default -> (x + y) % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF;
        };
    }

    @Test
    void what_has_no_icon_of_its_own_has_that_of_its_type() throws IOException {
        Path document = Files.writeString(folder.resolve("a.no-such-type"), "x");
        Pixels program = icon(RIG.resolve("report.exe"), SIZE);
        assertThat(icon(folder.resolve("missing.exe"), SIZE).argb()).isEqualTo(program.argb());
        for (Path other : List.of(document, folder, folder.resolve("missing.msc"), Path.of("C:\\"))) {
            assertThat(icon(other, SIZE).width()).isEqualTo(SIZE);
        }
    }

    @Test
    void sizes_that_do_not_exist_are_no_reason_to_fail() {
        for (int size : new int[] {Integer.MIN_VALUE, -1, 0, 1, 257, 0x10000, Integer.MAX_VALUE}) {
            assertThat(inspector.icon(RIG.resolve("about.exe").toString(), size))
                    .isPresent();
        }
    }

    @Test
    void many_icons_leave_nothing_behind() {
        look(MANY / 10);
        Footprint before = Footprint.now();
        look(MANY);
        Footprint after = Footprint.now();
        String both = before + " -> " + after;
        System.out.println(MANY + " icons: " + both);
        assertThat(after.handles() - before.handles()).as(both).isLessThan(A_FEW_OF_THE_RUNTIME);
        assertThat(after.memory() - before.memory()).as(both).isLessThan(MANY * BYTES_OF_A_BITMAP / 2);
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            Optional<Pixels> icon = inspector.icon(RIG.resolve("about.exe").toString(), LARGEST);
            assertThat(icon.isPresent()).isTrue();
        }
    }

    private Pixels icon(Path file, int size) {
        return inspector.icon(file.toString(), size).orElseThrow();
    }

    /** The colors of pixels that cannot be seen do not matter. */
    private static int[] visible(int[] argb) {
        return IntStream.of(argb).map(pixel -> pixel >>> 24 == 0 ? 0 : pixel).toArray();
    }
}
