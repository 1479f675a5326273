package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.WinNT.HANDLE;

/** <a href="https://learn.microsoft.com/windows/win32/api/wintrust/ns-wintrust-wintrust_file_info">API page</a>. */
@FieldOrder({"cbStruct", "pcwszFilePath", "hFile", "pgKnownSubject"})
public final class WINTRUST_FILE_INFO extends Structure {
    public int cbStruct = size();
    public WString pcwszFilePath;
    public HANDLE hFile;
    public Pointer pgKnownSubject;
}
