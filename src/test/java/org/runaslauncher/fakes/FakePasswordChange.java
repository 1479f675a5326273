package org.runaslauncher.fakes;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.PasswordChange;
import org.runaslauncher.launch.SystemError;

/** Pretends to change passwords, and remembers whose. */
public final class FakePasswordChange implements PasswordChange {
    /** Between the question and the answer. */
    public final Gate gate = new Gate();

    public final List<AccountName> accounts = new ArrayList<>();

    /** 0 to change it. */
    public volatile int failWith;

    private volatile char[] current;
    private volatile char[] wanted;

    /** Another present password is refused with error 86. */
    public void setCurrent(char[] password) {
        current = password.clone();
    }

    /** Whether the last new password was this one. */
    public boolean wanted(char[] password) {
        return wanted != null && CharBuffer.wrap(wanted).equals(CharBuffer.wrap(password));
    }

    @Override
    public Optional<SystemError> change(AccountName account, Password typed, Password typedNew) {
        accounts.add(account);
        boolean[] right = new boolean[1];
        typed.use(letters -> right[0] = current == null || letters.equals(CharBuffer.wrap(current)));
        typedNew.use(letters -> {
            wanted = new char[letters.remaining()];
            letters.get(wanted);
        });
        gate.pass();
        int code = failWith != 0 ? failWith : right[0] ? 0 : 86;
        return code == 0 ? Optional.empty() : Optional.of(new SystemError("NetUserChangePassword", code, ""));
    }
}
