package org.runaslauncher.windows;

import com.sun.jna.ptr.IntByReference;
import org.runaslauncher.account.AccountDirectory;
import org.runaslauncher.windows.win32.Secur32;

/** Asks secur32 who we are. */
public final class WindowsAccountDirectory implements AccountDirectory {
    private static final int LONGEST = 1_024;

    @Override
    public String currentUser() {
        char[] buffer = new char[LONGEST];
        IntByReference length = new IntByReference(buffer.length);
        boolean told = Secur32.INSTANCE.GetUserNameExW(Secur32.NAME_SAM_COMPATIBLE, buffer, length);
        return told ? new String(buffer, 0, length.getValue()) : "";
    }
}
