package org.runaslauncher.windows;

import java.util.Optional;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.PasswordChange;
import org.runaslauncher.launch.SystemError;
import org.runaslauncher.windows.win32.Netapi32;

/** Changes passwords with NetUserChangePassword, which needs no rights but the present password. */
public final class WindowsPasswordChange implements PasswordChange {
    private static final String FUNCTION = "NetUserChangePassword";

    @Override
    public Optional<SystemError> change(AccountName account, Password current, Password wanted) {
        try (current;
                wanted;
                WideText oldText = WideText.of(current);
                WideText newText = WideText.of(wanted)) {
            int code = Netapi32.INSTANCE.NetUserChangePassword(
                    domainOf(account), account.user(), oldText.pointer(), newText.pointer());
            return code == 0 ? Optional.empty() : Optional.of(new SystemError(FUNCTION, code, SystemErrors.text(code)));
        }
    }

    /** Without one the function would take the domain that the caller belongs to. */
    private static String domainOf(AccountName account) {
        return account.isLocal() ? JoinedTo.name() : account.domain().orElse(null);
    }
}
