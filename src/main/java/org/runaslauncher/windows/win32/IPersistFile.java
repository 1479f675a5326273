package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Guid.GUID;

/** <a href="https://learn.microsoft.com/windows/win32/api/objidl/nn-objidl-ipersistfile">IPersistFile</a>, by the order of its methods in {@code objidl.h}. */
public final class IPersistFile extends ComInterface {
    public static final GUID ID = new GUID("{0000010B-0000-0000-C000-000000000046}");

    private static final int SAVE = 6;

    public IPersistFile(Pointer object) {
        super(object);
    }

    /** Answers an HRESULT. */
    public int save(String pszFileName, boolean fRemember) {
        return call(SAVE, new WString(pszFileName), fRemember ? 1 : 0);
    }
}
