package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;

/** ole32.dll. */
public interface Ole32 extends StdCallLibrary {
    Ole32 INSTANCE = SystemLibrary.load("ole32", Ole32.class);

    int COINIT_MULTITHREADED = 0x0;
    int COINIT_APARTMENTTHREADED = 0x2;
    int COINIT_DISABLE_OLE1DDE = 0x4;
    int CLSCTX_INPROC_SERVER = 0x1;

    /** Answers an HRESULT. */
    int CoInitializeEx(Pointer pvReserved, int dwCoInit);

    void CoUninitialize();

    /** Answers an HRESULT. What is made is released by its own method. */
    int CoCreateInstance(GUID rclsid, Pointer pUnkOuter, int dwClsContext, GUID riid, PointerByReference ppv);

    void CoTaskMemFree(Pointer pv);
}
