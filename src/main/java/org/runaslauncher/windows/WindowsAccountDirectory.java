package org.runaslauncher.windows;

import com.sun.jna.ptr.IntByReference;
import java.util.List;
import org.runaslauncher.account.AccountDirectory;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.LocalAccount;
import org.runaslauncher.account.LocalGroup;
import org.runaslauncher.account.LookupAnswer;
import org.runaslauncher.account.LookupAnswer.Kind;
import org.runaslauncher.account.ThisComputer;
import org.runaslauncher.windows.win32.Secur32;

/** Asks secur32 who we are, netapi32 who there is, and advapi32 who somebody is. */
public final class WindowsAccountDirectory implements AccountDirectory {
    private static final int LONGEST = 1_024;

    @Override
    public String currentUser() {
        char[] buffer = new char[LONGEST];
        IntByReference length = new IntByReference(buffer.length);
        boolean told = Secur32.INSTANCE.GetUserNameExW(Secur32.NAME_SAM_COMPATIBLE, buffer, length);
        return told ? new String(buffer, 0, length.getValue()) : "";
    }

    @Override
    public ThisComputer computer() {
        return JoinedTo.computer();
    }

    @Override
    public List<LocalAccount> localAccounts() {
        return LocalAccounts.all();
    }

    @Override
    public List<LocalGroup> groups() {
        return LocalGroups.all();
    }

    @Override
    public LookupAnswer lookup(AccountName name) {
        String computer = JoinedTo.name();
        String full = name.isLocal() ? computer + '\\' + name.user() : name.toString();
        LookupAnswer found = SystemAccounts.find(full);
        boolean ours = found.kind() == Kind.USER && found.domain().equalsIgnoreCase(computer);
        return ours && LocalAccounts.isMicrosoftAccount(name.user())
                ? new LookupAnswer(Kind.USER, LookupAnswer.MICROSOFT)
                : found;
    }
}
