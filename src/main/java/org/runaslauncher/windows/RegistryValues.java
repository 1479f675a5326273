package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinBase.SECURITY_ATTRIBUTES;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.runaslauncher.windows.win32.Advapi32;

/**
 * The values of a key that others may write too: they may be of any type and size, and what is not of the wanted type is not there
 * (<a href="https://learn.microsoft.com/windows/win32/api/winreg/nf-winreg-reggetvaluew">RegGetValue</a> checks the type, and ends texts that do not
 * end).
 *
 * @param root such as HKEY_CURRENT_USER
 * @param key its path below
 */
record RegistryValues(HKEY root, String key) {
    /** Bytes. What is larger has been planted, and is not worth the memory. */
    private static final int MOST = 8 << 20;

    /** Whether there is nothing in the key that Windows keeps from us; there may be no key at all. */
    boolean isReadable() {
        HKEYByReference opened = new HKEYByReference();
        int error = Advapi32.INSTANCE.RegOpenKeyExW(root, key, 0, Advapi32.KEY_QUERY_VALUE, opened);
        if (error == WinError.ERROR_SUCCESS) {
            Advapi32.INSTANCE.RegCloseKey(opened.getValue());
        }
        return error == WinError.ERROR_SUCCESS
                || error == WinError.ERROR_FILE_NOT_FOUND
                || error == WinError.ERROR_PATH_NOT_FOUND;
    }

    OptionalInt number(String name) {
        IntByReference size = new IntByReference(Integer.BYTES);
        try (Memory value = new Memory(Integer.BYTES)) {
            int error = get(name, Advapi32.RRF_RT_REG_DWORD, value, size);
            // The type says nothing about the size: somebody may have written half a number.
            return error == WinError.ERROR_SUCCESS && size.getValue() == Integer.BYTES
                    ? OptionalInt.of(value.getInt(0))
                    : OptionalInt.empty();
        }
    }

    /** Up to its first zero. No REG_EXPAND_SZ: what its variables stand for anybody could say who runs as the user. */
    Optional<String> text(String name) {
        return characters(name, Advapi32.RRF_RT_REG_SZ | Advapi32.RRF_NOEXPAND).map(RegistryValues::upToZero);
    }

    /** Also of type REG_EXPAND_SZ, with its variables still in it. */
    Optional<String> unexpanded(String name) {
        int types = Advapi32.RRF_RT_REG_SZ | Advapi32.RRF_RT_REG_EXPAND_SZ | Advapi32.RRF_NOEXPAND;
        return characters(name, types).map(RegistryValues::upToZero);
    }

    private static String upToZero(CharBuffer all) {
        String text = all.toString();
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /** A value of type REG_MULTI_SZ. */
    Optional<List<String>> texts(String name) {
        return characters(name, Advapi32.RRF_RT_REG_MULTI_SZ).map(RegistryValues::split);
    }

    private Optional<CharBuffer> characters(String name, int type) {
        IntByReference size = new IntByReference();
        if (get(name, type, null, size) != WinError.ERROR_SUCCESS || size.getValue() <= 0 || size.getValue() > MOST) {
            return Optional.empty();
        }
        try (Memory value = new Memory(size.getValue())) {
            if (get(name, type, value, size) != WinError.ERROR_SUCCESS) {
                return Optional.empty();
            }
            int characters = (int) Math.min(size.getValue(), value.size()) / Character.BYTES;
            return Optional.of(CharBuffer.wrap(value.getCharArray(0, characters)));
        }
    }

    private int get(String name, int type, Pointer value, IntByReference size) {
        return Advapi32.INSTANCE.RegGetValueW(root, key, name, type, null, value, size);
    }

    /** Up to the empty text that ends the list, or to the end of what there is. */
    private static List<String> split(CharBuffer all) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (all.hasRemaining()) {
            char c = all.get();
            if (c != 0) {
                text.append(c);
            } else if (text.isEmpty()) {
                return texts;
            } else {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        if (!text.isEmpty()) {
            texts.add(text.toString());
        }
        return texts;
    }

    void setNumber(String name, int number) throws IOException {
        try (Memory value = new Memory(Integer.BYTES)) {
            value.setInt(0, number);
            set(name, Advapi32.REG_DWORD, value, Integer.BYTES);
        }
    }

    void setText(String name, String text) throws IOException {
        set(name, Advapi32.REG_SZ, text);
    }

    /** @param texts none of them empty */
    void setTexts(String name, List<String> texts) throws IOException {
        set(name, Advapi32.REG_MULTI_SZ, String.join("\0", texts) + '\0');
    }

    private void set(String name, int type, String text) throws IOException {
        try (WideText value = WideText.of(text)) {
            set(name, type, value.pointer(), (text.length() + 1) * Character.BYTES);
        }
    }

    /** The key is made if there is none. */
    private void set(String name, int type, Pointer value, int size) throws IOException {
        HKEYByReference opened = new HKEYByReference();
        check(
                "RegCreateKeyExW",
                Advapi32.INSTANCE.RegCreateKeyExW(
                        root,
                        key,
                        0,
                        null,
                        0,
                        Advapi32.KEY_SET_VALUE,
                        new SECURITY_ATTRIBUTES(),
                        opened,
                        new IntByReference()));
        try {
            check("RegSetValueExW", Advapi32.INSTANCE.RegSetValueExW(opened.getValue(), name, 0, type, value, size));
        } finally {
            Advapi32.INSTANCE.RegCloseKey(opened.getValue());
        }
    }

    private static void check(String function, int error) throws IOException {
        if (error != WinError.ERROR_SUCCESS) {
            throw new IOException(function + ": " + error);
        }
    }
}
