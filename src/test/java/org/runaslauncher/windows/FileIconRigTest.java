package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.runaslauncher.program.about.Signature;

/** The icons of files, pixel by pixel, whether they are what they say or not. */
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

    /** One of these ended the process when Windows itself read the icon. */
    @Test
    void a_program_that_was_cut_off_anywhere_has_an_icon_or_none() throws IOException {
        Path cut = folder.resolve("cut.exe");
        byte[] program = Files.readAllBytes(RIG.resolve("about.exe"));
        for (int length = 0; length < program.length; length += length < 512 ? 1 : 509) {
            Files.write(cut, Arrays.copyOf(program, length));
            assertThat(icon(cut, SIZE).width()).isEqualTo(SIZE);
            assertThat(inspector.describe(cut.toString()).signature()).isEqualTo(Signature.UNKNOWN);
        }
        assertThat(program).isNotEmpty();
    }

    @Test
    void a_program_that_was_changed_anywhere_has_an_icon_or_none() throws IOException {
        Path changed = folder.resolve("changed.exe");
        byte[] program = Files.readAllBytes(RIG.resolve("about.exe"));
        Random random = new Random(1);
        for (int i = 0; i < MANY; i++) {
            byte[] bytes = program.clone();
            for (int changes = 0; changes < MANY; changes++) {
                bytes[random.nextInt(changes % 2 == 0 ? 1_024 : bytes.length)] = (byte) random.nextInt();
            }
            Files.write(changed, bytes);
            assertThat(inspector.icon(changed.toString(), SIZE)).isPresent();
            assertThat(inspector.describe(changed.toString()).signature()).isEqualTo(Signature.UNKNOWN);
        }
    }

    /** What somebody may have put where the icon of a link is expected is not even looked at. */
    @ParameterizedTest
    @ValueSource(strings = {".lnk", ".url", ".pif"})
    void a_link_has_the_icon_of_its_type(String extension) throws IOException {
        Path drawn = IconFile.write(folder.resolve("drawn.ico"), SIZE, 32, new int[SIZE * SIZE]);
        Path link = Files.copy(drawn, folder.resolve("link" + extension));
        assertThat(icon(drawn, SIZE).argb()).containsOnly(0);
        assertThat(icon(link, SIZE).argb()).isNotEqualTo(icon(drawn, SIZE).argb());
    }

    @Test
    void nobody_is_kept_from_a_file_by_a_look_at_it() throws IOException {
        Path copy = Files.copy(RIG.resolve("about.exe"), folder.resolve("copy.exe"));
        icon(copy, SIZE);
        inspector.describe(copy.toString());
        Files.delete(copy);
        assertThat(copy).doesNotExist();
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
