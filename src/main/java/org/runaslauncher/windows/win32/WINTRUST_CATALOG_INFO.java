package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.WinNT.HANDLE;

/** <a href="https://learn.microsoft.com/windows/win32/api/wintrust/ns-wintrust-wintrust_catalog_info">API page</a>. */
@FieldOrder({
    "cbStruct",
    "dwCatalogVersion",
    "pcwszCatalogFilePath",
    "pcwszMemberTag",
    "pcwszMemberFilePath",
    "hMemberFile",
    "pbCalculatedFileHash",
    "cbCalculatedFileHash",
    "pcCatalogContext",
    "hCatAdmin"
})
public final class WINTRUST_CATALOG_INFO extends Structure {
    public int cbStruct = size();
    public int dwCatalogVersion;
    public WString pcwszCatalogFilePath;
    public WString pcwszMemberTag;
    public WString pcwszMemberFilePath;
    public HANDLE hMemberFile;
    public Pointer pbCalculatedFileHash;
    public int cbCalculatedFileHash;
    public Pointer pcCatalogContext;
    public Pointer hCatAdmin;
}
