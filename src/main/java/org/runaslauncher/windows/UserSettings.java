package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinReg;
import java.io.IOException;
import java.util.List;

/**
 * {@code HKCU\Software\Run As Launcher}: what the user's own programs may write, ours among them. What is there may be of any type and size;
 * what cannot be read is nothing, and what cannot be written is left.
 */
final class UserSettings {
    static final String KEY = "Software\\Run As Launcher";

    /** The values of the key. */
    static final RegistryValues VALUES = new RegistryValues(WinReg.HKEY_CURRENT_USER, KEY);

    private UserSettings() {}

    /** A value of type REG_MULTI_SZ; empty if it is anything else. */
    static List<String> texts(String name) {
        return VALUES.texts(name).orElse(List.of());
    }

    /** @param texts none of them empty */
    static void setTexts(String name, List<String> texts) {
        try {
            VALUES.setTexts(name, texts);
        } catch (IOException e) {
            // A list of what was used last is a convenience.
        }
    }
}
