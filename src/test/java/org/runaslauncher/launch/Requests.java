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

    /** As CORP\alice. */
    public static LaunchRequest asAlice(String password) {
        try {
            AccountName alice = AccountName.parse("CORP\\alice");
            return new LaunchRequest(
                    REGEDIT,
                    new FollowingUser(
                            alice, new Password(CharBuffer.wrap(password.toCharArray())), Logon.WITH_PROFILE, false));
        } catch (InvalidAccountNameException e) {
            throw new AssertionError(e);
        }
    }
}
