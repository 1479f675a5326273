package org.runaslauncher.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** secur32.dll. */
public interface Secur32 extends StdCallLibrary {
    Secur32 INSTANCE = Native.load("secur32", Secur32.class, W32APIOptions.UNICODE_OPTIONS);

    /** EXTENDED_NAME_FORMAT NameSamCompatible: {@code DOMAIN\name}. */
    int NAME_SAM_COMPATIBLE = 2;

    boolean GetUserNameExW(int NameFormat, char[] lpNameBuffer, IntByReference nSize);
}
