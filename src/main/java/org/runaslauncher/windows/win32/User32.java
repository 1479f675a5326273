package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinDef.HWND;
import com.sun.jna.win32.StdCallLibrary;

/** user32.dll. */
public interface User32 extends StdCallLibrary {
    User32 INSTANCE = SystemLibrary.load("user32", User32.class);

    int CF_UNICODETEXT = 13;

    int SW_SHOWNORMAL = 1;
    int SW_SHOWMAXIMIZED = 3;
    /** Minimized, without taking the focus. */
    int SW_SHOWMINNOACTIVE = 7;

    boolean AllowSetForegroundWindow(int dwProcessId);

    /** Null while the foreground changes hands. */
    HWND GetForegroundWindow();

    boolean OpenClipboard(Pointer hWndNewOwner);

    /** Answers a handle of global memory that belongs to the clipboard, or null. */
    Pointer GetClipboardData(int uFormat);

    boolean CloseClipboard();
}
