package org.runaslauncher.windows;

import java.util.List;
import org.runaslauncher.settings.RecentAccounts;

/** In the value {@code Accounts} of {@code HKCU\Software\Run As Launcher}, of type REG_MULTI_SZ: the last one first. */
public final class RegistryRecentAccounts implements RecentAccounts {
    private final RegistryRecentList list = new RegistryRecentList("Accounts");

    @Override
    public List<String> all() {
        return list.all();
    }

    @Override
    public void add(String account) {
        list.add(account);
    }

    @Override
    public void remove(String account) {
        list.remove(account);
    }

    @Override
    public void clear() {
        list.clear();
    }
}
