package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** The order of names as Windows itself has it. */
final class WindowsOrder {
    private static final Calls CALLS = Native.load("kernel32", Calls.class, W32APIOptions.UNICODE_OPTIONS);
    private static final int EQUAL = 2;

    private WindowsOrder() {}

    interface Calls extends StdCallLibrary {
        int CompareStringOrdinal(String one, int oneLength, String other, int otherLength, boolean ignoreCase);
    }

    static int compare(String one, String other) {
        return CALLS.CompareStringOrdinal(one, one.length(), other, other.length(), true) - EQUAL;
    }
}
