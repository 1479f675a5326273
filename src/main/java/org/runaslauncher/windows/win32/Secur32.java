package org.runaslauncher.windows.win32;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;

/** secur32.dll. */
public interface Secur32 extends StdCallLibrary {
    Secur32 INSTANCE = SystemLibrary.load("secur32", Secur32.class);

    /** EXTENDED_NAME_FORMAT NameSamCompatible: {@code DOMAIN\name}. */
    int NAME_SAM_COMPATIBLE = 2;

    boolean GetUserNameExW(int NameFormat, char[] lpNameBuffer, IntByReference nSize);
}
