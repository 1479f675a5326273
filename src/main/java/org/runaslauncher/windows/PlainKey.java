package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import java.io.IOException;
import org.runaslauncher.windows.win32.Advapi32;

/**
 * Deletes keys of a hive that its user controls. Each name of the way is opened by itself, and never through a symbolic link of the registry
 * (<a href="https://learn.microsoft.com/openspecs/windows_protocols/ms-rrp/d5ce9dcc-1f90-4f5a-b076-cc1d2c9b4195">MS-RRP 3.1.1.11</a>), and never with
 * what is in them.
 *
 * @param root such as HKEY_USERS
 * @param followsLinks for one's own keys, the way to which is a link in every hive ({@code Software\Classes})
 */
record PlainKey(HKEY root, boolean followsLinks) {
    private static final int ACCESS =
            Advapi32.KEY_QUERY_VALUE | Advapi32.KEY_ENUMERATE_SUB_KEYS | Advapi32.KEY_WOW64_64KEY;
    private static final String LINK = "SymbolicLinkValue";

    /** A key and the way to it; closed with this object. */
    private static final class Opened implements AutoCloseable {
        private final HKEY handle;
        private final boolean own;

        Opened(HKEY handle, boolean own) {
            this.handle = handle;
            this.own = own;
        }

        @Override
        public void close() {
            if (own) {
                Advapi32.INSTANCE.RegCloseKey(handle);
            }
        }
    }

    /**
     * Deletes a key and its values; one that is not there, or lies behind a link, is left.
     *
     * @throws IOException if Windows refuses, or other keys are in it
     */
    void delete(String path) throws IOException {
        int end = path.lastIndexOf('\\');
        try (Opened parent = open(path.substring(0, end));
                Opened key = parent == null ? null : open(path)) {
            if (key != null) {
                int error = Advapi32.INSTANCE.RegDeleteKeyExW(
                        parent.handle, path.substring(end + 1), Advapi32.KEY_WOW64_64KEY, 0);
                if (error != WinError.ERROR_SUCCESS && error != WinError.ERROR_FILE_NOT_FOUND) {
                    throw HeldFile.refused(path, error);
                }
            }
        }
    }

    /**
     * Deletes keys that nothing is in, from the last name up to one that stays.
     *
     * @param above the way to what stays
     * @param names of the keys below it, the outermost first
     */
    void deleteEmpty(String above, String names) throws IOException {
        for (String rest = names; !rest.isEmpty(); rest = rest.substring(0, Math.max(0, rest.lastIndexOf('\\')))) {
            String path = above + '\\' + rest;
            if (!isEmpty(path)) {
                return;
            }
            delete(path);
        }
    }

    boolean isThere(String path) {
        try (Opened key = open(path)) {
            return key != null;
        }
    }

    private boolean isEmpty(String path) {
        IntByReference keys = new IntByReference();
        IntByReference values = new IntByReference();
        try (Opened key = open(path)) {
            return key != null
                    && Advapi32.INSTANCE.RegQueryInfoKeyW(
                                    key.handle, null, null, null, keys, null, null, values, null, null, null, null)
                            == WinError.ERROR_SUCCESS
                    && keys.getValue() == 0
                    && values.getValue() == 0;
        }
    }

    /** Null if it is not there, cannot be opened, or lies behind a link. */
    private Opened open(String path) {
        Opened key = new Opened(root, false);
        for (String name : path.split("\\\\")) {
            Opened next = openNext(key, name);
            key.close();
            if (next == null) {
                return null;
            }
            key = next;
        }
        return key;
    }

    private Opened openNext(Opened key, String name) {
        HKEYByReference opened = new HKEYByReference();
        int options = followsLinks ? 0 : Advapi32.REG_OPTION_OPEN_LINK;
        int error = Advapi32.INSTANCE.RegOpenKeyExW(key.handle, name, options, ACCESS, opened);
        if (error != WinError.ERROR_SUCCESS) {
            return null;
        }
        Opened next = new Opened(opened.getValue(), true);
        if (!followsLinks && isLink(next)) {
            next.close();
            return null;
        }
        return next;
    }

    private static boolean isLink(Opened key) {
        return Advapi32.INSTANCE.RegQueryValueExW(key.handle, LINK, null, null, null, new IntByReference())
                != WinError.ERROR_FILE_NOT_FOUND;
    }
}
