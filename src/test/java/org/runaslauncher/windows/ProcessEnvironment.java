package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** The variables of this process, as somebody else may have written them. */
final class ProcessEnvironment {
    private static final Calls CALLS = Native.load("kernel32", Calls.class, W32APIOptions.UNICODE_OPTIONS);

    private ProcessEnvironment() {}

    interface Calls extends StdCallLibrary {
        boolean SetEnvironmentVariableW(String lpName, String lpValue);
    }

    /** Does something while a variable has another value. */
    static void with(String name, String value, Runnable action) {
        CALLS.SetEnvironmentVariableW(name, value);
        try {
            action.run();
        } finally {
            // What Java remembers is what was there at its start.
            CALLS.SetEnvironmentVariableW(name, System.getenv(name));
        }
    }
}
