package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import org.runaslauncher.launch.Password;

/** Zero-terminated wide characters in native memory, which is overwritten with zeros before it is freed. */
final class WideText implements AutoCloseable {
    private final Memory memory;

    private WideText(CharBuffer characters) {
        memory = new Memory((characters.remaining() + 1L) * Native.WCHAR_SIZE);
        memory.clear();
        memory.getByteBuffer(0, memory.size())
                .order(ByteOrder.nativeOrder())
                .asCharBuffer()
                .put(characters);
    }

    static WideText of(String text) {
        return new WideText(CharBuffer.wrap(text));
    }

    /** Copies a password, which is wiped by this. */
    static WideText of(Password password) {
        WideText[] copy = new WideText[1];
        password.use(characters -> copy[0] = new WideText(characters));
        return copy[0];
    }

    Pointer pointer() {
        return memory;
    }

    @Override
    public void close() {
        memory.clear();
        memory.close();
    }
}
