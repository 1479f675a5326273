package org.runaslauncher.windows.win32;

import com.sun.jna.win32.StdCallLibrary;

/** user32.dll. */
public interface User32 extends StdCallLibrary {
    User32 INSTANCE = SystemLibrary.load("user32", User32.class);

    boolean AllowSetForegroundWindow(int dwProcessId);
}
