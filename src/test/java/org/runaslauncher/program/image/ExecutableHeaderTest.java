package org.runaslauncher.program.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.program.image.ExecutableHeader.Format;
import org.runaslauncher.program.image.ExecutableHeader.Subsystem;

class ExecutableHeaderTest {
    private static final int PE = 0x80;
    private static final int OPTIONAL = PE + 24;
    private static final int SECTIONS = OPTIONAL + 224;
    private static final int CLR = 0x208;

    @ParameterizedTest
    @CsvSource({
        "0x14c, 0x10b, 2, 0x102, PE32, WINDOWS, false",
        "0x14c, 0x10b, 3, 0x102, PE32, CONSOLE, false",
        "0x8664, 0x20b, 2, 0x22, PE32_PLUS, WINDOWS, false",
        "0x8664, 0x20b, 3, 0x2022, PE32_PLUS, CONSOLE, true",
        "0xaa64, 0x20b, 1, 0x22, PE32_PLUS, NATIVE, false",
        "0x1c4, 0x10b, 9, 0x102, PE32, OTHER, false",
        "0x8664, 0x20b, 10, 0x22, PE32_PLUS, OTHER, false"
    })
    void a_program_says_for_which_processor_and_how_it_runs(
            String machine,
            String magic,
            int number,
            String characteristics,
            Format format,
            Subsystem subsystem,
            boolean library) {
        byte[] file = portable(Integer.decode(machine), Integer.decode(magic), number, Integer.decode(characteristics));
        assertThat(ExecutableHeader.parse(file))
                .contains(new ExecutableHeader(format, Integer.decode(machine), subsystem, library, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0x14c, 0x10b, 1, true",
        "0x14c, 0x10b, 9, true",
        "0x14c, 0x10b, 3, false",
        "0x14c, 0x10b, 0x20003, false",
        "0x14c, 0x10b, 0, false",
        "0x8664, 0x20b, 1, false"
    })
    void a_program_of_dot_net_runs_anywhere_unless_it_says_otherwise(
            String machine, String magic, String flags, boolean expected) {
        byte[] file = managed(Integer.decode(machine), Integer.decode(magic), Integer.decode(flags));
        assertThat(ExecutableHeader.parse(file).orElseThrow().anyProcessor()).isEqualTo(expected);
    }

    @Test
    void a_header_of_dot_net_that_cannot_be_reached_is_none() {
        byte[] file = managed(0x14c, 0x10b, 1);
        ByteBuffer bytes = words(file);
        bytes.putInt(OPTIONAL + 208, 0x9000);
        assertThat(ExecutableHeader.parse(file).orElseThrow().anyProcessor()).isFalse();
        bytes.putInt(OPTIONAL + 208, 0x2008).putInt(SECTIONS + 20, 0x7fffff00);
        assertThat(ExecutableHeader.parse(file).orElseThrow().anyProcessor()).isFalse();
        bytes.putInt(SECTIONS + 20, 0x200).putInt(OPTIONAL + 92, 10);
        assertThat(ExecutableHeader.parse(file).orElseThrow().anyProcessor()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NE, NE", "LE, LE", "LX, LE", "XX, DOS", "PX, DOS"})
    void programs_of_16_bits_are_seen(String signature, Format format) {
        byte[] file = portable(0, 0, 0, 0);
        file[PE] = (byte) signature.charAt(0);
        file[PE + 1] = (byte) signature.charAt(1);
        assertThat(ExecutableHeader.parse(file)).map(ExecutableHeader::format).contains(format);
    }

    @Test
    void a_program_of_DOS_needs_no_second_header() {
        byte[] file = new byte[0x20];
        words(file).putShort(0, (short) 0x5a4d).putShort(0x18, (short) 0x1c);
        assertThat(ExecutableHeader.parse(file)).map(ExecutableHeader::format).contains(Format.DOS);
    }

    @Test
    void a_second_header_that_lies_further_back_is_not_guessed() {
        byte[] file = portable(0x8664, 0x20b, 2, 0x22);
        words(file).putInt(0x3c, 0x2000);
        assertThat(ExecutableHeader.parse(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "M",
                "MZ",
                "PK\u0003\u0004",
                "#!/bin/sh",
                "ZM",
                "\u007fELF",
                "MZ is the beginning of this text and it is too short"
            })
    void other_files_have_none(String text) {
        byte[] file = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(ExecutableHeader.parse(file)).isEmpty();
    }

    @Test
    void a_file_cut_off_anywhere_gives_the_same_answer_or_a_lesser_one() {
        byte[] file = managed(0x14c, 0x10b, 1);
        ExecutableHeader whole = ExecutableHeader.parse(file).orElseThrow();
        for (int length = 0; length < file.length; length++) {
            Optional<ExecutableHeader> part = ExecutableHeader.parse(Arrays.copyOf(file, length));
            if (part.isPresent()) {
                assertThat(part.get().machine()).isEqualTo(whole.machine());
                assertThat(part.get().anyProcessor()).isEqualTo(length >= CLR + 20);
            }
        }
    }

    @Test
    void damaged_files_do_no_harm() {
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            byte[] file = managed(0x14c, 0x10b, 1);
            for (int j = 0; j < 1 + i % 8; j++) {
                int at = random.nextInt(2) == 0 ? random.nextInt(file.length) : 0x3c + random.nextInt(4);
                file[at] = (byte) (random.nextInt(3) == 0 ? 0xff : random.nextInt(256));
            }
            assertThat(ExecutableHeader.parse(file)).isNotNull();
        }
    }

    private static byte[] portable(int machine, int magic, int subsystem, int characteristics) {
        byte[] file = new byte[0x400];
        ByteBuffer bytes = words(file);
        bytes.putShort(0, (short) 0x5a4d)
                .putShort(0x18, (short) 0x40)
                .putInt(0x3c, PE)
                .putInt(PE, 0x4550);
        bytes.putShort(PE + 4, (short) machine).putShort(PE + 6, (short) 1).putShort(PE + 20, (short) 224);
        bytes.putShort(PE + 22, (short) characteristics).putShort(OPTIONAL, (short) magic);
        bytes.putShort(OPTIONAL + 68, (short) subsystem).putInt(OPTIONAL + 92, 16);
        bytes.putInt(SECTIONS + 12, 0x2000).putInt(SECTIONS + 16, 0x200).putInt(SECTIONS + 20, 0x200);
        return file;
    }

    private static byte[] managed(int machine, int magic, int flags) {
        byte[] file = portable(machine, magic, 3, 0x22);
        words(file).putInt(OPTIONAL + 208, 0x2008).putInt(OPTIONAL + 212, 72).putInt(CLR + 16, flags);
        return file;
    }

    private static ByteBuffer words(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }
}
