package org.runaslauncher.realwindows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.Advapi32Util.Account;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.ptr.IntByReference;
import java.security.SecureRandom;
import org.runaslauncher.realwindows.Netapi32.USER_INFO_1;
import org.runaslauncher.rig.Wait;

/** A new account of this computer, deleted with this object. */
final class LocalAccount implements AutoCloseable {
    /** Its members may log on at the computer. The group has another name in each language. */
    private static final String SID_OF_USERS = "S-1-5-32-545";

    private static final int OF_NAMES = 3;

    private final String name;
    private String sid = "";

    private LocalAccount(String name) {
        this.name = name;
    }

    /** Creates an account that nobody can log on with yet. A name that is taken is refused by Windows, and left alone. */
    static LocalAccount create(char[] password) {
        ThrowAwayMachine.require();
        String name = "runas" + new SecureRandom().nextInt(100_000_000, 1_000_000_000);
        assertThat(add(name, password)).as("NetUserAdd").isZero();
        return new LocalAccount(name);
    }

    private static int add(String name, char[] password) {
        try (Memory copy = new Memory((password.length + 1L) * Native.WCHAR_SIZE)) {
            copy.clear();
            copy.write(0, password, 0, password.length);
            USER_INFO_1 user = new USER_INFO_1();
            user.usri1_name = name;
            user.usri1_password = copy;
            user.usri1_comment = "Created by a test of Run As Launcher, which deletes it again";
            try {
                return Netapi32.INSTANCE.NetUserAdd(null, 1, user, new IntByReference());
            } finally {
                copy.clear();
            }
        }
    }

    /** Makes it a member of Users. */
    void allowLogon() {
        Account account = Advapi32Util.getAccountByName(name);
        sid = account.sidString;
        try (Memory fullName = new Memory((account.fqn.length() + 1L) * Native.WCHAR_SIZE);
                Memory members = new Memory(Native.POINTER_SIZE)) {
            fullName.setWideString(0, account.fqn);
            members.setPointer(0, fullName);
            String users = Advapi32Util.getAccountBySid(SID_OF_USERS).name;
            int code = Netapi32.INSTANCE.NetLocalGroupAddMembers(null, users, OF_NAMES, members, 1);
            assertThat(code).as("NetLocalGroupAddMembers").isIn(WinError.ERROR_SUCCESS, WinError.ERROR_MEMBER_IN_ALIAS);
        }
    }

    String name() {
        return name;
    }

    /** {@code PC\account}, as Windows writes it. */
    String fullName() {
        return Advapi32Util.getAccountByName(name).fqn;
    }

    @Override
    public void close() {
        int code = Netapi32.INSTANCE.NetUserDel(null, name);
        if (!sid.isEmpty()) {
            deleteProfile();
        }
        assertThat(code).as("NetUserDel of %s", name).isZero();
    }

    /**
     * The logon has made a profile, unless it was refused. Windows unloads it some time after the account's last process; one that is
     * still in use then is no reason for a test to fail: it stays behind on a machine that is thrown away.
     */
    private void deleteProfile() {
        try {
            Wait.until("the profile to be deleted", () -> {
                boolean deleted = Userenv.INSTANCE.DeleteProfileW(sid, null, null);
                return deleted || Native.getLastError() == WinError.ERROR_FILE_NOT_FOUND;
            });
        } catch (AssertionError stillInUse) {
            System.err.println("The profile of " + name + " stays behind: " + stillInUse.getMessage());
        }
    }
}
