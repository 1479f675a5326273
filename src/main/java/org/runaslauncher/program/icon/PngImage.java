package org.runaslauncher.program.icon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.runaslauncher.program.about.Pixels;

/**
 * A picture as large icons have it since Windows Vista: a PNG file (<a href="https://www.w3.org/TR/png-3/">specification</a>). Its
 * checksums are not looked at, and it is unpacked only as far as its header says that there are pixels.
 */
final class PngImage {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int IDAT = 0x49444154;
    private static final int HEADER_LENGTH = 13;
    /** Length, name and checksum. */
    private static final int AROUND = 12;

    private PngImage() {}

    static boolean isPng(byte[] image) {
        return image.length >= Long.BYTES && ByteBuffer.wrap(image).getLong(0) == SIGNATURE;
    }

    /** Empty for one that is damaged or larger than icons are. */
    static Optional<Pixels> read(byte[] image) {
        Map<Integer, ByteBuffer> chunks = new HashMap<>();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteBuffer bytes = ByteBuffer.wrap(image);
        for (int at = Long.BYTES; image.length - at >= AROUND; ) {
            int length = bytes.getInt(at);
            if (length < 0 || length > image.length - at - AROUND) {
                break;
            }
            int name = bytes.getInt(at + Integer.BYTES);
            if (name == IDAT) {
                packed.write(image, at + Long.BYTES, length);
            } else {
                chunks.putIfAbsent(name, bytes.slice(at + Long.BYTES, length));
            }
            at += AROUND + length;
        }
        ByteBuffer none = ByteBuffer.allocate(0);
        ByteBuffer chunk = chunks.getOrDefault(IHDR, none);
        PngHeader header = chunk.limit() < HEADER_LENGTH ? null : PngHeader.read(chunk);
        return header == null
                ? Optional.empty()
                : unpack(header, packed.toByteArray())
                        .flatMap(data -> draw(
                                new PngColors(header, chunks.getOrDefault(PLTE, none), chunks.getOrDefault(TRNS, none)),
                                data));
    }

    private static Optional<byte[]> unpack(PngHeader header, byte[] packed) {
        byte[] data = new byte
                [PngPass.of(header).stream()
                        .mapToInt(pass -> pass.length(header))
                        .sum()];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            int length = 0;
            int more = 1;
            while (length < data.length && more > 0) {
                more = inflater.inflate(data, length, data.length - length);
                length += more;
            }
            return length == data.length ? Optional.of(data) : Optional.empty();
        } catch (DataFormatException damaged) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static Optional<Pixels> draw(PngColors colors, byte[] data) {
        PngHeader header = colors.header();
        int[] argb = new int[header.width() * header.height()];
        int start = 0;
        for (PngPass pass : PngPass.of(header)) {
            int width = pass.width(header);
            int height = pass.height(header);
            int rowLength = header.rowLength(width);
            if (!PngFilter.undo(data, start, height, rowLength, header.pixelLength())) {
                return Optional.empty();
            }
            for (int i = 0; i < width * height; i++) {
                int x = i % width;
                int y = i / width;
                int place = (pass.y() + y * pass.stepY()) * header.width() + pass.x() + x * pass.stepX();
                argb[place] = colors.argb(data, start + y * (1 + rowLength) + 1, x);
            }
            start += pass.length(header);
        }
        return Optional.of(new Pixels(header.width(), header.height(), argb));
    }
}
