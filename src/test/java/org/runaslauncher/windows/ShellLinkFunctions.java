package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** Functions of Windows that the tests of links need. */
final class ShellLinkFunctions {
    private ShellLinkFunctions() {}

    /** ole32.dll. */
    interface Ole32 extends StdCallLibrary {
        Ole32 INSTANCE = Native.load("ole32", Ole32.class, W32APIOptions.UNICODE_OPTIONS);

        int CLSCTX_INPROC_SERVER = 1;

        int CoCreateInstance(Pointer rclsid, Pointer pUnkOuter, int dwClsContext, Pointer riid, PointerByReference ppv);
    }

    /** shell32.dll. */
    interface Shell32 extends StdCallLibrary {
        Shell32 INSTANCE = Native.load("shell32", Shell32.class, W32APIOptions.UNICODE_OPTIONS);

        int SHParseDisplayName(String pszName, Pointer pbc, PointerByReference ppidl, int sfgaoIn, Pointer psfgaoOut);

        int ILGetSize(Pointer pidl);
    }
}
