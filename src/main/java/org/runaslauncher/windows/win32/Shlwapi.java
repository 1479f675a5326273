package org.runaslauncher.windows.win32;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;

/** shlwapi.dll. */
public interface Shlwapi extends StdCallLibrary {
    Shlwapi INSTANCE = SystemLibrary.load("shlwapi", Shlwapi.class);

    int ASSOCF_NOTRUNCATE = 0x20;
    int ASSOCF_INIT_IGNOREUNKNOWN = 0x400;

    int ASSOCSTR_COMMAND = 1;
    int ASSOCSTR_DEFAULTICON = 15;
    int ASSOCSTR_DELEGATEEXECUTE = 18;
    int ASSOCSTR_PROGID = 20;

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-assocquerystringw">API page</a>. Answers an HRESULT; E_POINTER
     * where the text is longer than the buffer.
     *
     * @param pcchOut in characters, with the terminating zero
     */
    int AssocQueryStringW(int flags, int str, String pszAssoc, String pszExtra, char[] pszOut, IntByReference pcchOut);
}
