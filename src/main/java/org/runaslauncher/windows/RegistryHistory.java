package org.runaslauncher.windows;

import java.util.List;
import java.util.function.UnaryOperator;
import org.runaslauncher.settings.History;
import org.runaslauncher.settings.RecentList;

/** A value of {@code HKCU\Software\Run As Launcher}, of type REG_MULTI_SZ: the last one first. */
public final class RegistryHistory implements History {
    private final String value;

    private RegistryHistory(String value) {
        this.value = value;
    }

    /** The programs that were started. */
    public static History programs() {
        return new RegistryHistory("Programs");
    }

    /** The names of the accounts that they were started as. */
    public static History accounts() {
        return new RegistryHistory("Accounts");
    }

    @Override
    public List<String> all() {
        return RecentList.tidy(UserSettings.texts(value));
    }

    @Override
    public void add(String used) {
        change(found -> RecentList.with(used, found));
    }

    @Override
    public void remove(String used) {
        change(found -> RecentList.without(used, found));
    }

    @Override
    public void clear() {
        UserSettings.setTexts(value, List.of());
    }

    private void change(UnaryOperator<List<String>> change) {
        List<String> found = UserSettings.texts(value);
        List<String> now = change.apply(found);
        if (!now.equals(found)) {
            UserSettings.setTexts(value, now);
        }
    }
}
