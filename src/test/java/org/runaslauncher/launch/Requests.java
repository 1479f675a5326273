package org.runaslauncher.launch;

import java.nio.CharBuffer;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.program.Target;

/** Launch requests for tests: the Registry Editor, as somebody. */
public final class Requests {
    private static final Target REGEDIT = new Target("C:\\Windows\\regedit.exe", "/m", "C:\\Windows\\System32");

    private Requests() {}

    public static LaunchRequest asCurrentUser() {
        return new LaunchRequest(REGEDIT, new CurrentUser());
    }

    /** The same of another program. */
    public static LaunchRequest of(String program, Identity identity) {
        return new LaunchRequest(new Target(program, "", "C:\\Windows\\System32"), identity);
    }

    /** As CORP\alice. */
    public static LaunchRequest asAlice(String password) {
        return as("CORP\\alice", password);
    }

    public static LaunchRequest as(String account, String password) {
        return as(account, password, Logon.WITH_PROFILE, false);
    }

    /** With a password that nobody uses. */
    public static LaunchRequest as(String account, Logon logon, boolean elevated) {
        return as(account, "any", logon, elevated);
    }

    private static LaunchRequest as(String account, String password, Logon logon, boolean elevated) {
        try {
            AccountName name = AccountName.parse(account);
            return new LaunchRequest(
                    REGEDIT,
                    new FollowingUser(name, new Password(CharBuffer.wrap(password.toCharArray())), logon, elevated));
        } catch (InvalidAccountNameException e) {
            throw new AssertionError(e);
        }
    }
}
