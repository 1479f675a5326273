package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.PointerByReference;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.Tokens;

/**
 * Our own token without the rights of an administrator and without privileges, closed with this object.
 *
 * <p>SAFER leaves the integrity level as it is: of an elevated process it would stay high, and the program could still send keys to elevated
 * windows. So it is lowered to medium.
 */
final class RestrictedToken implements AutoCloseable {
    /** TOKEN_MANDATORY_LABEL: the address of the identifier, its attributes, and what fills it up to a whole number of addresses. */
    private static final int LABEL_BYTES = 2 * Native.POINTER_SIZE;

    /** Of an identifier with one number behind the authority ([MS-DTYP] 2.4.2.2). */
    private static final int SID_BYTES = 12;

    private static final byte SID_REVISION = 1;
    private static final byte MANDATORY_LABEL_AUTHORITY = 16;

    private final HANDLE handle;

    private RestrictedToken(HANDLE handle) {
        this.handle = handle;
    }

    static RestrictedToken create() throws StartException {
        PointerByReference level = new PointerByReference();
        check(
                "SaferCreateLevel",
                Tokens.INSTANCE.SaferCreateLevel(
                        Tokens.SAFER_SCOPEID_USER,
                        Tokens.SAFER_LEVELID_NORMALUSER,
                        Tokens.SAFER_LEVEL_OPEN,
                        level,
                        null));
        RestrictedToken token = of(level.getValue());
        try {
            token.lowerIntegrity();
            return token;
        } catch (StartException | RuntimeException e) {
            token.close();
            throw e;
        }
    }

    private static RestrictedToken of(Pointer level) throws StartException {
        try {
            PointerByReference token = new PointerByReference();
            check(
                    "SaferComputeTokenFromLevel",
                    Tokens.INSTANCE.SaferComputeTokenFromLevel(level, null, token, 0, null));
            return new RestrictedToken(new HANDLE(token.getValue()));
        } finally {
            Tokens.INSTANCE.SaferCloseLevel(level);
        }
    }

    private void lowerIntegrity() throws StartException {
        try (Memory label = new Memory(LABEL_BYTES + SID_BYTES)) {
            label.clear();
            Pointer sid = label.share(LABEL_BYTES);
            label.setPointer(0, sid);
            label.setInt(Native.POINTER_SIZE, Tokens.SE_GROUP_INTEGRITY);
            sid.setByte(0, SID_REVISION);
            sid.setByte(1, (byte) 1);
            sid.setByte(7, MANDATORY_LABEL_AUTHORITY);
            sid.setInt(8, Tokens.SECURITY_MANDATORY_MEDIUM_RID);
            check(
                    "SetTokenInformation",
                    Tokens.INSTANCE.SetTokenInformation(
                            handle, Tokens.TOKEN_INTEGRITY_LEVEL, label, (int) label.size()));
        }
    }

    private static void check(String function, boolean done) throws StartException {
        int error = Native.getLastError();
        if (!done) {
            throw SystemErrors.startFailed(function, error);
        }
    }

    HANDLE handle() {
        return handle;
    }

    @Override
    public void close() {
        Kernel32.INSTANCE.CloseHandle(handle);
    }
}
