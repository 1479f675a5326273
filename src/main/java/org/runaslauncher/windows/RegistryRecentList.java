package org.runaslauncher.windows;

import java.util.List;
import java.util.function.UnaryOperator;
import org.runaslauncher.settings.RecentList;

/** A value of {@code HKCU\Software\Run As Launcher}, of type REG_MULTI_SZ: the last one first. */
final class RegistryRecentList {
    private final String value;

    RegistryRecentList(String value) {
        this.value = value;
    }

    List<String> all() {
        return RecentList.tidy(UserSettings.texts(value));
    }

    void add(String text) {
        change(found -> RecentList.with(text, found));
    }

    void remove(String text) {
        change(found -> RecentList.without(text, found));
    }

    void clear() {
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
