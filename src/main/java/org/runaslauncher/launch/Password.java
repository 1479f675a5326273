package org.runaslauncher.launch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.function.Consumer;

/**
 * A password on its way from the field to the call. It is used once and is wiped by {@link #close}. It lies outside the Java heap, where no
 * garbage collection can move it and leave a copy behind, and is never a {@code String}, which could not be wiped.
 */
public final class Password implements AutoCloseable {
    private final CharBuffer characters;
    private boolean closed;

    /** Takes the buffer over, which must not be read-only: it is wiped when this password is closed. */
    public Password(CharBuffer characters) {
        this.characters = characters;
    }

    /** Copies the characters between the buffer's position and its limit. The buffer stays as it is, and is its owner's to wipe. */
    public static Password copyOf(CharBuffer source) {
        return new Password(allocate(source.remaining()).put(source.duplicate()).flip());
    }

    /** Room for characters outside the Java heap, filled with zeros. */
    public static CharBuffer allocate(int length) {
        return ByteBuffer.allocateDirect(length * Character.BYTES)
                .order(ByteOrder.nativeOrder())
                .asCharBuffer();
    }

    /**
     * Hands the characters to a consumer, which must not keep them, and wipes them, also if the consumer throws.
     *
     * @throws IllegalStateException if the password was used or closed before
     */
    public synchronized void use(Consumer<CharBuffer> consumer) {
        if (closed) {
            throw new IllegalStateException("the password was wiped");
        }
        try (this) {
            consumer.accept(characters.asReadOnlyBuffer());
        }
    }

    /** Whether there are no characters; also known after they were wiped. */
    public boolean isEmpty() {
        return characters.capacity() == 0;
    }

    /** Wipes the characters. May be called more than once. */
    @Override
    public synchronized void close() {
        closed = true;
        wipe(characters, 0, characters.capacity());
    }

    /** Overwrites characters with zeros. */
    public static void wipe(CharBuffer characters, int start, int end) {
        for (int i = start; i < end; i++) {
            characters.put(i, '\0');
        }
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
