package org.runaslauncher.windows;

import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.SystemError;
import org.runaslauncher.windows.win32.Kernel32;

/** Error codes with Windows' own text. */
public final class SystemErrors {
    private static final int LONGEST = 2_048;

    private SystemErrors() {}

    static StartException startFailed(String function, int code) {
        return new StartException(new SystemError(function, code, text(code)));
    }

    /** Windows' text in the user's language, on one line; empty if there is none. */
    public static String text(int code) {
        char[] buffer = new char[LONGEST];
        int length = Kernel32.INSTANCE.FormatMessageW(
                Kernel32.FORMAT_MESSAGE_FROM_SYSTEM | Kernel32.FORMAT_MESSAGE_IGNORE_INSERTS,
                null,
                code,
                0,
                buffer,
                buffer.length,
                null);
        return new String(buffer, 0, length).replaceAll("\\s+", " ").strip();
    }
}
