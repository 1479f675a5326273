package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** What {@code subst} does. */
final class Substitution {
    private static final int DDD_REMOVE_DEFINITION = 2;
    private static final int DDD_EXACT_MATCH_ON_REMOVE = 4;
    private static final Calls CALLS = Native.load("kernel32", Calls.class, W32APIOptions.UNICODE_OPTIONS);

    private Substitution() {}

    interface Calls extends StdCallLibrary {
        boolean DefineDosDeviceW(int dwFlags, String lpDeviceName, String lpTargetPath);
    }

    static boolean define(String letter, String folder) {
        return CALLS.DefineDosDeviceW(0, letter, folder);
    }

    static boolean remove(String letter, String folder) {
        return CALLS.DefineDosDeviceW(DDD_REMOVE_DEFINITION | DDD_EXACT_MATCH_ON_REMOVE, letter, folder);
    }
}
