package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.ptr.PointerByReference;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.EnvironmentVariables;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.windows.win32.Userenv;

/** The variables of a program of the following user, for those ways of starting it in which Windows does not make them itself. */
final class ProgramEnvironment {
    private ProgramEnvironment() {}

    /** Whether they are what Windows makes them at the logon, without a change of ours. */
    static boolean isThatOfWindows(Environment wanted) {
        return wanted.source() == Source.ACCOUNT && wanted.changes().isEmpty();
    }

    /** Whether they can be made without logging the account on. For the network only, it is the caller who runs the program. */
    static boolean isThatOfCaller(FollowingUser user, Environment wanted) {
        return wanted.source() == Source.CALLER || user.logon() == Logon.NETWORK_ONLY;
    }

    static EnvironmentVariables ofCaller(FollowingUser user, Environment wanted) {
        EnvironmentVariables own = EnvironmentBlock.ofThisProcess().restored();
        EnvironmentVariables base = user.logon() == Logon.NETWORK_ONLY
                ? own
                : AccountLookup.variables(user.account())
                        .putRight(own, SystemFolders.windows().toString());
        return base.with(wanted.changes());
    }

    /**
     * As Windows makes them of the account's registry. Until its profile is loaded Windows takes the folders of a user who has none, so those
     * are put right.
     */
    static EnvironmentVariables ofAccount(LogonToken token, AccountName account, Environment wanted)
            throws StartException {
        PointerByReference block = new PointerByReference();
        boolean done = Userenv.INSTANCE.CreateEnvironmentBlock(block, token.handle(), false);
        int error = Native.getLastError();
        if (!done) {
            throw SystemErrors.startFailed("CreateEnvironmentBlock", error);
        }
        try {
            EnvironmentVariables base = EnvironmentBlock.read(block.getValue());
            return AccountLookup.variables(account).withFolders(base).with(wanted.changes());
        } finally {
            Userenv.INSTANCE.DestroyEnvironmentBlock(block.getValue());
        }
    }
}
