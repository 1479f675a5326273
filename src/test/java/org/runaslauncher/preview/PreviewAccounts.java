package org.runaslauncher.preview;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.runaslauncher.account.AccountDirectory;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.account.LocalAccount;
import org.runaslauncher.account.LocalGroup;
import org.runaslauncher.account.LookupAnswer;
import org.runaslauncher.account.ThisComputer;
import org.runaslauncher.fakes.FakeAccountDirectory;
import org.runaslauncher.fakes.FakeHistory;

/** The accounts of a computer in the domain CORP, and some names that somebody may have used. */
final class PreviewAccounts implements AccountDirectory {
    private static final long MILLISECONDS_OF_A_LOOK = 600;
    private static final long MILLISECONDS_OF_MEMBERS = 2_500;

    private final FakeAccountDirectory directory = new FakeAccountDirectory()
            .inCorp()
            .account("Administrator", "", true)
            .account("Guest", "", true)
            .account("helpdesk", "Help Desk", false)
            .account("me", "Mia Example", false)
            .account("test-user", "Account for tests", false)
            .group("Administrators", true, "PC7\\Administrator", "PC7\\helpdesk", "CORP\\me-admin")
            .group("Remote Desktop Users", false, "CORP\\alice.example", "CORP\\bob.example")
            .finds("CORP\\me-admin", LookupAnswer.Kind.USER, "CORP")
            .finds("CORP\\alice.example", LookupAnswer.Kind.USER, "CORP")
            .finds("CORP\\bob.example", LookupAnswer.Kind.USER, "CORP")
            .finds("CORP\\Domain Admins", LookupAnswer.Kind.GROUP, "CORP");

    private PreviewAccounts() {}

    static AccountSource source() {
        FakeHistory recent = new FakeHistory().of(List.of("CORP\\me-admin", ".\\helpdesk"));
        return new AccountSource(new PreviewAccounts(), recent, () -> "");
    }

    @Override
    public String currentUser() {
        return directory.currentUser();
    }

    @Override
    public ThisComputer computer() {
        return directory.computer();
    }

    @Override
    public List<LocalAccount> localAccounts() {
        return directory.localAccounts();
    }

    @Override
    public List<LocalGroup> groups() {
        take(MILLISECONDS_OF_MEMBERS);
        return directory.groups();
    }

    @Override
    public LookupAnswer lookup(AccountName name) {
        take(MILLISECONDS_OF_A_LOOK);
        return directory.lookup(name);
    }

    private static void take(long milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }
}
