package org.runaslauncher.windows;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Optional;
import org.runaslauncher.integration.Installation;
import org.runaslauncher.windows.win32.Secur32;
import org.runaslauncher.windows.win32.Wtsapi32;

/** {@code HKLM\SOFTWARE\Run As Launcher}, which the installer writes. */
public final class RegistryInstallation implements Installation {
    private static final RegistryValues VALUES =
            new RegistryValues(WinReg.HKEY_LOCAL_MACHINE, "SOFTWARE\\Run As Launcher");

    private static final int LONGEST_NAME = 1_024;

    @Override
    public Optional<String> folder() {
        return VALUES.text("InstallFolder");
    }

    @Override
    public boolean wantsSendTo() {
        return VALUES.number("SendTo").orElse(0) == 1;
    }

    /** By the name of whoever has logged on to this session, which stays the same when programs run as somebody else in it. */
    @Override
    public boolean isUserOfDesktop() {
        char[] buffer = new char[LONGEST_NAME];
        IntByReference length = new IntByReference(buffer.length);
        if (!Secur32.INSTANCE.GetUserNameExW(Secur32.NAME_SAM_COMPATIBLE, buffer, length)) {
            return false;
        }
        String own = new String(buffer, 0, length.getValue());
        String user = ofSession(Wtsapi32.WTS_USER_NAME);
        String domain = ofSession(Wtsapi32.WTS_DOMAIN_NAME);
        return !user.isEmpty()
                && (domain.isEmpty()
                        ? own.substring(own.lastIndexOf('\\') + 1).equalsIgnoreCase(user)
                        : own.equalsIgnoreCase(domain + '\\' + user));
    }

    private static String ofSession(int what) {
        PointerByReference answer = new PointerByReference();
        boolean told = Wtsapi32.INSTANCE.WTSQuerySessionInformationW(
                null, Wtsapi32.WTS_CURRENT_SESSION, what, answer, new IntByReference());
        Pointer text = answer.getValue();
        if (!told || text == null) {
            return "";
        }
        try {
            return text.getWideString(0);
        } finally {
            Wtsapi32.INSTANCE.WTSFreeMemory(text);
        }
    }
}
