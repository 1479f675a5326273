package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.platform.win32.WinNT.HANDLE;

/** <a href="https://learn.microsoft.com/windows/win32/api/wintrust/ns-wintrust-wintrust_data">API page</a>; without the last, optional field. */
@FieldOrder({
    "cbStruct",
    "pPolicyCallbackData",
    "pSIPClientData",
    "dwUIChoice",
    "fdwRevocationChecks",
    "dwUnionChoice",
    "pSubject",
    "dwStateAction",
    "hWVTStateData",
    "pwszURLReference",
    "dwProvFlags",
    "dwUIContext"
})
public final class WINTRUST_DATA extends Structure {
    public int cbStruct = size();
    public Pointer pPolicyCallbackData;
    public Pointer pSIPClientData;
    public int dwUIChoice;
    public int fdwRevocationChecks;
    public int dwUnionChoice;
    public Pointer pSubject;
    public int dwStateAction;
    public HANDLE hWVTStateData;
    public Pointer pwszURLReference;
    public int dwProvFlags;
    public int dwUIContext;
}
