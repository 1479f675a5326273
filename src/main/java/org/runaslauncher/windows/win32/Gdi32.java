package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinDef.HBITMAP;
import com.sun.jna.platform.win32.WinDef.HDC;
import com.sun.jna.platform.win32.WinGDI.BITMAPINFO;
import com.sun.jna.win32.StdCallLibrary;

/** gdi32.dll. */
public interface Gdi32 extends StdCallLibrary {
    Gdi32 INSTANCE = SystemLibrary.load("gdi32", Gdi32.class);

    int DIB_RGB_COLORS = 0;

    HDC CreateCompatibleDC(HDC hdc);

    boolean DeleteDC(HDC hdc);

    boolean DeleteObject(HBITMAP ho);

    /** Without a place for the bits: only what kind of bitmap it is. Answers the number of rows, or not 0; 0 for an error. */
    int GetDIBits(HDC hdc, HBITMAP hbm, int start, int cLines, Pointer lpvBits, BITMAPINFO lpbmi, int usage);
}
