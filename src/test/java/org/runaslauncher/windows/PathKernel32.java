package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** Functions of kernel32.dll that the tests of paths need. */
interface PathKernel32 extends StdCallLibrary {
    PathKernel32 INSTANCE = Native.load("kernel32", PathKernel32.class, W32APIOptions.UNICODE_OPTIONS);

    int GetCurrentDirectoryW(int nBufferLength, char[] lpBuffer);

    boolean SetCurrentDirectoryW(String lpPathName);
}
