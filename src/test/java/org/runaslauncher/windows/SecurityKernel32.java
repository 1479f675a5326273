package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** Functions of kernel32.dll that the tests of security descriptors need. */
interface SecurityKernel32 extends StdCallLibrary {
    SecurityKernel32 INSTANCE = Native.load("kernel32", SecurityKernel32.class, W32APIOptions.UNICODE_OPTIONS);

    Pointer GetCurrentProcess();

    boolean CloseHandle(Pointer hObject);
}
