package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Signature;

class VersionResourceTest {
    private static final int ENGLISH = 0x409;
    private static final int TEXT = 1;
    private static final int BINARY = 0;
    private static final int DAMAGES = 200_000;

    @ParameterizedTest
    @CsvSource({
        "0x0409,english",
        "0x0809,english",
        "0x0407,deutsch",
        "0x0C07,deutsch",
        "0x040C,français",
        "0x0411,deutsch"
    })
    void takes_the_language_of_the_user_or_else_the_one_that_the_file_promises(String language, String text) {
        assertThat(new VersionResource(sample(), Integer.decode(language)).text("FileDescription"))
                .isEqualTo(text);
    }

    @Test
    void a_text_that_is_missing_in_one_language_is_taken_from_another() {
        assertThat(new VersionResource(sample(), ENGLISH).text("CompanyName")).isEqualTo("Ärzte Ж");
        assertThat(new VersionResource(sample(), ENGLISH).text("Comments")).isEmpty();
    }

    @Test
    void the_version_of_the_product_comes_first_and_the_number_last() {
        assertThat(VersionInfo.of(new VersionResource(sample(), ENGLISH)))
                .isEqualTo(new About("english", "1.2.3.4", "Ärzte Ж", Signature.UNKNOWN));
        byte[] both = root(block(
                "StringFileInfo", TEXT, new byte[0], table("040904b0", "FileVersion", "8", "ProductVersion", "9")));
        assertThat(VersionInfo.of(new VersionResource(both, ENGLISH)).version()).isEqualTo("9");
    }

    @Test
    void does_not_ask_how_long_a_text_says_it_is() {
        byte[] resource = sample();
        for (int length : new int[] {0, 1, 0xFFFF}) {
            byte[] changed = resource.clone();
            int value = indexOf(changed, "english") - indexInBlock("FileDescription");
            ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putShort(value + 2, (short) length);
            assertThat(new VersionResource(changed, ENGLISH).text("FileDescription"))
                    .isEqualTo("english");
        }
    }

    @Test
    void whatever_was_cut_off_does_no_harm() {
        byte[] resource = sample();
        for (int length = 0; length < resource.length; length++) {
            VersionInfo.of(new VersionResource(Arrays.copyOf(resource, length), ENGLISH));
        }
        assertThat(VersionInfo.of(new VersionResource(new byte[0], ENGLISH))).isEqualTo(About.NOTHING);
    }

    @Test
    void whatever_was_changed_does_no_harm() {
        Random random = new Random(1);
        byte[] resource = sample();
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = resource.clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            About about = VersionInfo.of(new VersionResource(damaged, ENGLISH));
            assertThat(about.signature()).isEqualTo(Signature.UNKNOWN);
        }
    }

    private static byte[] sample() {
        return root(
                block(
                        "StringFileInfo",
                        TEXT,
                        new byte[0],
                        table("040C04B0", "FileDescription", "français"),
                        table("040904B0", "FileDescription", "english", "CompanyName", " "),
                        table("040704B0", "FileDescription", "deutsch", "CompanyName", "Ärzte Ж")),
                block("VarFileInfo", TEXT, new byte[0], block("Translation", BINARY, numbers(0x04B00407))));
    }

    private static byte[] root(byte[]... children) {
        byte[] fixed = numbers(0xFEEF04BD, 0x10000, 0x10002, 0x30004, 0x50006, 0x70008, 0, 0, 0, 0, 0, 0, 0);
        return block("VS_VERSION_INFO", BINARY, fixed, children);
    }

    private static byte[] table(String name, String... namesAndTexts) {
        byte[][] texts = new byte[namesAndTexts.length / 2][];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = block(namesAndTexts[2 * i], TEXT, wide(namesAndTexts[2 * i + 1]));
        }
        return block(name, TEXT, new byte[0], texts);
    }

    private static byte[] block(String name, int type, byte[] value, byte[]... children) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(new byte[6]);
        content.writeBytes(wide(name));
        pad(content);
        content.writeBytes(value);
        for (byte[] child : children) {
            pad(content);
            content.writeBytes(child);
        }
        byte[] bytes = content.toByteArray();
        int length = type == TEXT ? value.length / 2 : value.length;
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) bytes.length)
                .putShort((short) length)
                .putShort((short) type);
        return bytes;
    }

    private static void pad(ByteArrayOutputStream content) {
        while (content.size() % 4 != 0) {
            content.write(0);
        }
    }

    private static byte[] wide(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(numbers).forEach(bytes::putInt);
        return bytes.array();
    }

    private static int indexOf(byte[] bytes, String text) {
        String all = new String(bytes, StandardCharsets.UTF_16LE);
        return all.indexOf(text) * Character.BYTES;
    }

    /** Where the text begins in its block. */
    private static int indexInBlock(String name) {
        return (6 + (name.length() + 1) * Character.BYTES + 3) / 4 * 4;
    }
}
