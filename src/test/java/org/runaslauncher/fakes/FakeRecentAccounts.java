package org.runaslauncher.fakes;

import java.util.List;
import org.runaslauncher.settings.RecentAccounts;
import org.runaslauncher.settings.RecentList;

/** Names in memory. */
public final class FakeRecentAccounts implements RecentAccounts {
    /** Before they are read. */
    public final Gate gate = new Gate();

    private List<String> accounts = List.of();

    /** The last one first. */
    public synchronized FakeRecentAccounts of(List<String> used) {
        accounts = RecentList.tidy(used);
        return this;
    }

    /** Those there are now, whatever the gate. */
    public synchronized List<String> now() {
        return accounts;
    }

    @Override
    public List<String> all() {
        gate.pass();
        return now();
    }

    @Override
    public synchronized void add(String account) {
        accounts = RecentList.with(account, accounts);
    }

    @Override
    public synchronized void remove(String account) {
        accounts = RecentList.without(account, accounts);
    }

    @Override
    public synchronized void clear() {
        accounts = List.of();
    }
}
