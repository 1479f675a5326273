package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.LUID;
import com.sun.jna.platform.win32.WinNT.LUID_AND_ATTRIBUTES;
import com.sun.jna.platform.win32.WinNT.TOKEN_PRIVILEGES;
import com.sun.jna.ptr.IntByReference;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;
import org.runaslauncher.windows.win32.Advapi32;

/** A privilege of this process, enabled until this is closed. */
final class Privilege implements AutoCloseable {
    /** To read and write what is recorded about an object. */
    static final String SECURITY = "SeSecurityPrivilege";

    private final ProcessToken token;
    private final TOKEN_PRIVILEGES before;

    private Privilege(ProcessToken token, TOKEN_PRIVILEGES before) {
        this.token = token;
        this.before = before;
    }

    static Privilege enable(String name) throws ServiceException {
        ProcessToken token = ProcessToken.open(Advapi32.TOKEN_QUERY | Advapi32.TOKEN_ADJUST_PRIVILEGES);
        int error = Native.getLastError();
        if (token == null) {
            throw new ServiceException(ServiceFunction.ENABLE_PRIVILEGE, error);
        }
        try {
            return new Privilege(token, enable(token, name));
        } catch (ServiceException e) {
            token.close();
            throw e;
        }
    }

    /** Answers what there was before: an empty list if it was enabled already. */
    private static TOKEN_PRIVILEGES enable(ProcessToken token, String name) throws ServiceException {
        LUID number = new LUID();
        if (!Advapi32.INSTANCE.LookupPrivilegeValueW(null, name, number)) {
            throw new ServiceException(ServiceFunction.ENABLE_PRIVILEGE, Native.getLastError());
        }
        TOKEN_PRIVILEGES wanted = new TOKEN_PRIVILEGES(1);
        wanted.Privileges[0] = new LUID_AND_ATTRIBUTES(number, new DWORD(Advapi32.SE_PRIVILEGE_ENABLED));
        TOKEN_PRIVILEGES before = new TOKEN_PRIVILEGES(1);
        boolean done = Advapi32.INSTANCE.AdjustTokenPrivileges(
                token.handle(), false, wanted, before.size(), before, new IntByReference());
        // Also after a success: that it was done in part only is told by this code alone.
        int error = Native.getLastError();
        if (!done || error == WinError.ERROR_NOT_ALL_ASSIGNED) {
            throw new ServiceException(ServiceFunction.ENABLE_PRIVILEGE, error);
        }
        return before;
    }

    @Override
    public void close() {
        if (before.PrivilegeCount.intValue() > 0) {
            Advapi32.INSTANCE.AdjustTokenPrivileges(token.handle(), false, before, 0, null, null);
        }
        token.close();
    }
}
