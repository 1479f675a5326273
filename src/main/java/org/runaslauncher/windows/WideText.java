package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.runaslauncher.launch.Password;

/** Zero-terminated wide characters in native memory, which is overwritten with zeros before it is freed. */
final class WideText implements AutoCloseable {
    private final Memory memory;

    private WideText(char[] characters) {
        memory = new Memory((characters.length + 1L) * Native.WCHAR_SIZE);
        memory.clear();
        memory.write(0, characters, 0, characters.length);
    }

    static WideText of(String text) {
        return new WideText(text.toCharArray());
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
