package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.PointerByReference;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.Tokens;

/**
 * Another account, logged on by us: one try with the one type of logon that the request means, since every failed one counts towards the
 * account being locked. Closed with this object.
 */
final class LogonToken implements AutoCloseable {
    private final HANDLE handle;

    private LogonToken(HANDLE handle) {
        this.handle = handle;
    }

    /** @param password zero-terminated; stays the caller's to wipe */
    static LogonToken of(FollowingUser user, Pointer password) throws StartException {
        AccountName account = user.account();
        boolean networkOnly = user.logon() == Logon.NETWORK_ONLY;
        PointerByReference token = new PointerByReference();
        Kernel32.INSTANCE.SetLastError(0);
        boolean done = Tokens.INSTANCE.LogonUserW(
                account.user(),
                account.domain().orElse(null),
                password,
                networkOnly ? Tokens.LOGON32_LOGON_NEW_CREDENTIALS : Tokens.LOGON32_LOGON_INTERACTIVE,
                networkOnly ? Tokens.LOGON32_PROVIDER_WINNT50 : Tokens.LOGON32_PROVIDER_DEFAULT,
                token);
        int error = Native.getLastError();
        if (!done) {
            throw SystemErrors.startFailed("LogonUserW", error);
        }
        return new LogonToken(new HANDLE(token.getValue()));
    }

    HANDLE handle() {
        return handle;
    }

    @Override
    public void close() {
        Kernel32.INSTANCE.CloseHandle(handle);
    }
}
