package org.runaslauncher.windows.win32;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.win32.W32APIOptions;
import java.util.HashMap;
import java.util.Map;

/** Loads a DLL of Windows from the system folder, and from nowhere else. */
final class SystemLibrary {
    /**
     * LOAD_LIBRARY_SEARCH_SYSTEM32
     * (<a href="https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-loadlibraryexw">API page</a>). JNA's default
     * flag is for full paths; with a bare name it fails in a process that has narrowed its search, as RunAsLauncher.exe does.
     */
    private static final int SYSTEM32_ONLY = 0x800;

    private SystemLibrary() {}

    static <T extends Library> T load(String name, Class<T> mapping) {
        Map<String, Object> options = new HashMap<>(W32APIOptions.UNICODE_OPTIONS);
        options.put(Library.OPTION_OPEN_FLAGS, SYSTEM32_ONLY);
        return Native.load(name, mapping, options);
    }
}
