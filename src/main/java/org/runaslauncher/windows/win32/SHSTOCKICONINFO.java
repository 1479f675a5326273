package org.runaslauncher.windows.win32;

import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.platform.win32.WinDef.HICON;

/** <a href="https://learn.microsoft.com/windows/win32/api/shellapi/ns-shellapi-shstockiconinfo">API page</a>. */
@FieldOrder({"cbSize", "hIcon", "iSysImageIndex", "iIcon", "szPath"})
public final class SHSTOCKICONINFO extends Structure {
    public int cbSize;
    public HICON hIcon;
    public int iSysImageIndex;
    public int iIcon;
    public char[] szPath = new char[260];

    public SHSTOCKICONINFO() {
        cbSize = size();
    }
}
