package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;

/** wtsapi32.dll. */
public interface Wtsapi32 extends StdCallLibrary {
    Wtsapi32 INSTANCE = SystemLibrary.load("wtsapi32", Wtsapi32.class);

    int WTS_CURRENT_SESSION = -1;

    /** WTS_INFO_CLASS (wtsapi32.h). */
    int WTS_USER_NAME = 5;

    int WTS_DOMAIN_NAME = 7;

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/wtsapi32/nf-wtsapi32-wtsquerysessioninformationw">API page</a>.
     *
     * @param hServer null: this computer
     * @param ppBuffer is freed with WTSFreeMemory
     */
    boolean WTSQuerySessionInformationW(
            Pointer hServer,
            int SessionId,
            int WTSInfoClass,
            PointerByReference ppBuffer,
            IntByReference pBytesReturned);

    void WTSFreeMemory(Pointer pMemory);
}
