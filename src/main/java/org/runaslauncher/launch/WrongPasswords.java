package org.runaslauncher.launch;

import java.util.HashMap;
import java.util.Map;
import org.runaslauncher.account.AccountName;

/** How many wrong passwords this program has passed to Windows for an account. Those of others, and of before, it cannot know. */
public final class WrongPasswords {
    private final Map<AccountName, Integer> counts = new HashMap<>();

    /** One more; answers how many that makes. */
    public int add(AccountName account) {
        return counts.merge(account, 1, Integer::sum);
    }

    /** From now on there was none: the right one was given, which makes Windows forget them too. */
    public void forget(AccountName account) {
        counts.remove(account);
    }
}
