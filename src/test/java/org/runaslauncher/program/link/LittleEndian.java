package org.runaslauncher.program.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes in the order that Windows writes them in. */
final class LittleEndian {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LittleEndian number16(int number) {
        bytes.write(number);
        bytes.write(number >>> 8);
        return this;
    }

    LittleEndian number32(long number) {
        return number16((int) number).number16((int) (number >>> 16));
    }

    LittleEndian bytes(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    LittleEndian zeros(int count) {
        return bytes(new byte[count]);
    }

    LittleEndian wide(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_16LE));
    }

    /** The text in a field of its own size, with something behind its zero that must not be seen. */
    LittleEndian field(String text, Charset charset, int size) {
        byte[] encoded = (text + "\0garbage").getBytes(charset);
        int used = Math.min(encoded.length, size);
        bytes.write(encoded, 0, used);
        return zeros(size - used);
    }

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
