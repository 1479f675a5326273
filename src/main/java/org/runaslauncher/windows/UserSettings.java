package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.platform.win32.WinBase.SECURITY_ATTRIBUTES;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.runaslauncher.windows.win32.Advapi32;

/**
 * {@code HKCU\Software\Run As Launcher}: what the user's own programs may write, ours among them. What is there may be of any type and size;
 * what cannot be read is nothing, and what cannot be written is left.
 */
final class UserSettings {
    static final String KEY = "Software\\Run As Launcher";

    /** Bytes. What is larger has been planted, and is not worth the memory. */
    private static final int MOST = 8 << 20;

    private UserSettings() {}

    /** A value of type REG_MULTI_SZ; empty if it is anything else. */
    static List<String> texts(String name) {
        IntByReference size = new IntByReference();
        if (get(name, null, size) != WinError.ERROR_SUCCESS || size.getValue() <= 0 || size.getValue() > MOST) {
            return List.of();
        }
        try (Memory value = new Memory(size.getValue())) {
            return get(name, value, size) == WinError.ERROR_SUCCESS ? split(value, size.getValue()) : List.of();
        }
    }

    private static int get(String name, Memory value, IntByReference size) {
        return Advapi32.INSTANCE.RegGetValueW(
                WinReg.HKEY_CURRENT_USER, KEY, name, Advapi32.RRF_RT_REG_MULTI_SZ, null, value, size);
    }

    /** Up to the empty text that ends the list, or to the end of what there is. */
    private static List<String> split(Memory value, int size) {
        CharBuffer all = value.getByteBuffer(0, Math.min(size, value.size()))
                .order(ByteOrder.nativeOrder())
                .asCharBuffer();
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

    /** @param texts none of them empty */
    static void setTexts(String name, List<String> texts) {
        HKEYByReference opened = new HKEYByReference();
        int error = Advapi32.INSTANCE.RegCreateKeyExW(
                WinReg.HKEY_CURRENT_USER,
                KEY,
                0,
                null,
                0,
                Advapi32.KEY_SET_VALUE,
                new SECURITY_ATTRIBUTES(),
                opened,
                new IntByReference());
        if (error != WinError.ERROR_SUCCESS) {
            return;
        }
        String joined = String.join("\0", texts) + '\0';
        try (WideText value = WideText.of(joined)) {
            int bytes = (joined.length() + 1) * Character.BYTES;
            Advapi32.INSTANCE.RegSetValueExW(opened.getValue(), name, 0, Advapi32.REG_MULTI_SZ, value.pointer(), bytes);
        } finally {
            Advapi32.INSTANCE.RegCloseKey(opened.getValue());
        }
    }
}
