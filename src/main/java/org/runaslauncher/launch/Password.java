package org.runaslauncher.launch;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A password on its way from the field to the call. It is used once, is wiped by {@link #close}, and is never a {@code String}: that
 * could not be wiped.
 */
public final class Password implements AutoCloseable {
    private final char[] characters;
    private boolean closed;

    /** Takes the array over: it is wiped when this password is closed. */
    public Password(char[] characters) {
        this.characters = characters;
    }

    /**
     * Hands the characters to a consumer, which must not keep them, and wipes them, also if the consumer throws.
     *
     * @throws IllegalStateException if the password was used or closed before
     */
    public synchronized void use(Consumer<char[]> consumer) {
        if (closed) {
            throw new IllegalStateException("the password was wiped");
        }
        try (this) {
            consumer.accept(characters);
        }
    }

    /** Whether there are no characters; also known after they were wiped. */
    public boolean isEmpty() {
        return characters.length == 0;
    }

    /** Wipes the characters. May be called more than once. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
