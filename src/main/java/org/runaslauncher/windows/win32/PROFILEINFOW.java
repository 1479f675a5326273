package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.win32.W32APITypeMapper;

/** <a href="https://learn.microsoft.com/windows/win32/api/profinfo/ns-profinfo-profileinfow">API page</a>. */
@FieldOrder({
    "dwSize",
    "dwFlags",
    "lpUserName",
    "lpProfilePath",
    "lpDefaultPath",
    "lpServerName",
    "lpPolicyPath",
    "hProfile"
})
public final class PROFILEINFOW extends Structure {
    /** No window that says that something is wrong with the profile. */
    public static final int PI_NOUI = 1;

    public int dwSize;
    public int dwFlags = PI_NOUI;
    public String lpUserName;
    public String lpProfilePath;
    public String lpDefaultPath;
    public String lpServerName;
    public String lpPolicyPath;
    public Pointer hProfile;

    public PROFILEINFOW() {
        super(W32APITypeMapper.UNICODE);
        dwSize = size();
    }
}
