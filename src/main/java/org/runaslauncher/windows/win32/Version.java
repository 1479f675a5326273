package org.runaslauncher.windows.win32;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;

/** version.dll. */
public interface Version extends StdCallLibrary {
    Version INSTANCE = SystemLibrary.load("version", Version.class);

    /** The texts from the file of translations beside a program of Windows, if there is one; the numbers from the program itself. */
    int FILE_VER_GET_NEUTRAL = 2;

    /** In bytes; 0 if there is no version resource. */
    int GetFileVersionInfoSizeExW(int dwFlags, String lpwstrFilename, IntByReference lpdwHandle);

    boolean GetFileVersionInfoExW(int dwFlags, String lpwstrFilename, int dwHandle, int dwLen, byte[] lpData);
}
