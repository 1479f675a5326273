package org.runaslauncher.windows.win32;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;

/** mpr.dll: the multiple provider router. Its functions answer an error code, and load the DLLs of all network providers when first asked. */
public interface Mpr extends StdCallLibrary {
    Mpr INSTANCE = SystemLibrary.load("mpr", Mpr.class);

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/winnetwk/nf-winnetwk-wnetgetconnectionw">API page</a>.
     *
     * @param lpLocalName letter and colon
     * @param lpnLength in characters, with the terminating zero
     */
    int WNetGetConnectionW(String lpLocalName, char[] lpRemoteName, IntByReference lpnLength);

    /** <a href="https://learn.microsoft.com/windows/win32/api/winnetwk/nf-winnetwk-wnetgetuserw">API page</a>. */
    int WNetGetUserW(String lpName, char[] lpUserName, IntByReference lpnLength);
}
