package org.runaslauncher.program.link;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Reads little-endian numbers and texts from a part of a file, and never beyond its end. Numbers that are lengths or places stay unsigned in a
 * {@code long}, and nothing is allocated before it is known that the file has that many bytes.
 */
final class LinkReader {
    private static final int BYTE = 0xFF;
    private static final int BITS = 8;

    private final byte[] file;
    private final int begin;
    private final int end;
    private final LinkProblem beyond;
    private int at;

    private LinkReader(byte[] file, int begin, int end, LinkProblem beyond) {
        this.file = file;
        this.begin = begin;
        this.end = end;
        this.beyond = beyond;
        this.at = begin;
    }

    /** Of a whole file: what is missing at its end has been cut off. */
    static LinkReader of(byte[] file) {
        return new LinkReader(file, 0, file.length, LinkProblem.TRUNCATED);
    }

    int remaining() {
        return end - at;
    }

    int size() {
        return end - begin;
    }

    /** Goes to a place, counted from the first byte of this part. */
    LinkReader seek(long offset) throws InvalidLinkException {
        if (offset < 0 || offset > size()) {
            throw new InvalidLinkException(beyond);
        }
        at = begin + (int) offset;
        return this;
    }

    void skip(long bytes) throws InvalidLinkException {
        need(bytes);
        at += (int) bytes;
    }

    int unsigned16() throws InvalidLinkException {
        return (int) number(Short.BYTES);
    }

    long unsigned32() throws InvalidLinkException {
        return number(Integer.BYTES);
    }

    /** The next number, which stays the next. */
    long peek32() throws InvalidLinkException {
        long number = unsigned32();
        at -= Integer.BYTES;
        return number;
    }

    /** The next bytes as a part of its own, in which a place beyond the end is a contradiction. */
    LinkReader part(long bytes) throws InvalidLinkException {
        need(bytes);
        LinkReader part = new LinkReader(file, at, at + (int) bytes, LinkProblem.DAMAGED);
        at += (int) bytes;
        return part;
    }

    /** The part that begins here with its own size as 32 bits, counted with that size; its next byte is the one behind the size. */
    LinkReader sizedPart(int smallest) throws InvalidLinkException {
        long size = peek32();
        if (size < smallest) {
            throw new InvalidLinkException(LinkProblem.DAMAGED);
        }
        LinkReader part = part(size);
        part.skip(Integer.BYTES);
        return part;
    }

    byte[] bytes(long count) throws InvalidLinkException {
        need(count);
        byte[] bytes = new byte[(int) count];
        System.arraycopy(file, at, bytes, 0, bytes.length);
        at += bytes.length;
        return bytes;
    }

    /** A text in a field of fixed size. As in every text of C, nothing counts from the first zero on, which Windows does not see either. */
    String text(long bytes, Charset charset) throws InvalidLinkException {
        need(bytes);
        int length = lengthUpToZero(at + (int) bytes, widthOf(charset));
        String text = new String(file, at, length, charset);
        at += (int) bytes;
        return text;
    }

    /** A text that ends with a zero somewhere in this part. */
    String zeroTerminated(Charset charset) throws InvalidLinkException {
        int width = widthOf(charset);
        int length = lengthUpToZero(end, width);
        if (at + length + width > end) {
            throw new InvalidLinkException(LinkProblem.DAMAGED);
        }
        return new String(file, at, length, charset);
    }

    private int lengthUpToZero(int limit, int width) {
        int length = 0;
        while (at + length + width <= limit && !isZero(at + length, width)) {
            length += width;
        }
        return length;
    }

    private boolean isZero(int place, int width) {
        return file[place] == 0 && (width == 1 || file[place + 1] == 0);
    }

    private static int widthOf(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) ? 2 : 1;
    }

    private long number(int bytes) throws InvalidLinkException {
        need(bytes);
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) (file[at++] & BYTE) << (BITS * i);
        }
        return number;
    }

    private void need(long bytes) throws InvalidLinkException {
        if (bytes < 0 || bytes > remaining()) {
            throw new InvalidLinkException(beyond);
        }
    }
}
