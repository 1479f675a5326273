package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import java.util.Optional;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.UserVariables;
import org.runaslauncher.windows.win32.Advapi32;

/** What Windows knows of an account without logging it on. May ask domain controllers, and wait for them. */
final class AccountLookup {
    private static final String PROFILES = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\";

    /** Of names and domains; Windows' own are shorter. */
    private static final int LONGEST = 512;

    private static final int LONGEST_SID = 68;

    private AccountLookup() {}

    /** Name and domain as Windows writes them, or as they were typed if Windows does not know the account. */
    static UserVariables variables(AccountName account) {
        try (Memory sid = new Memory(LONGEST_SID)) {
            boolean found = Advapi32.INSTANCE.LookupAccountNameW(
                    null,
                    fullName(account),
                    sid,
                    new IntByReference(LONGEST_SID),
                    new char[LONGEST],
                    new IntByReference(LONGEST),
                    new IntByReference());
            return found ? variables(account, sid) : typed(account, Optional.empty());
        }
    }

    private static UserVariables variables(AccountName account, Pointer sid) {
        char[] name = new char[LONGEST];
        char[] domain = new char[LONGEST];
        boolean found = Advapi32.INSTANCE.LookupAccountSidW(
                null,
                sid,
                name,
                new IntByReference(LONGEST),
                domain,
                new IntByReference(LONGEST),
                new IntByReference());
        return found
                ? new UserVariables(Native.toString(name), Native.toString(domain), profile(sid))
                : typed(account, profile(sid));
    }

    private static UserVariables typed(AccountName account, Optional<String> profile) {
        String user = account.user();
        int at = account.domain().isPresent() ? -1 : user.indexOf('@');
        return at < 0
                ? new UserVariables(user, domain(account), profile)
                : new UserVariables(user.substring(0, at), user.substring(at + 1), profile);
    }

    private static Optional<String> profile(Pointer sid) {
        try (LocalMemory text = new LocalMemory()) {
            return Advapi32.INSTANCE.ConvertSidToStringSidW(sid, text.answer())
                    ? profile(text.text())
                    : Optional.empty();
        }
    }

    private static Optional<String> profile(String sid) {
        try (RegistryKey machine = RegistryKey.localMachine();
                RegistryKey key = machine.openForReading(PROFILES + sid)) {
            return key == null ? Optional.empty() : key.text("ProfileImagePath").filter(path -> !path.isBlank());
        }
    }

    private static String fullName(AccountName account) {
        return account.domain().isPresent() ? domain(account) + '\\' + account.user() : account.user();
    }

    private static String domain(AccountName account) {
        return account.isLocal() ? JoinedTo.name() : account.domain().orElse("");
    }
}
