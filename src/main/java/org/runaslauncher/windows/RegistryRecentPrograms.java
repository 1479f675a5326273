package org.runaslauncher.windows;

import java.util.List;
import java.util.function.UnaryOperator;
import org.runaslauncher.settings.RecentList;
import org.runaslauncher.settings.RecentPrograms;

/** In the value {@code Programs} of {@code HKCU\Software\Run As Launcher}, of type REG_MULTI_SZ: the last one first. */
public final class RegistryRecentPrograms implements RecentPrograms {
    private static final String VALUE = "Programs";

    @Override
    public List<String> all() {
        return RecentList.tidy(UserSettings.texts(VALUE));
    }

    @Override
    public void add(String program) {
        change(found -> RecentList.with(program, found));
    }

    @Override
    public void remove(String program) {
        change(found -> RecentList.without(program, found));
    }

    @Override
    public void clear() {
        UserSettings.setTexts(VALUE, List.of());
    }

    private static void change(UnaryOperator<List<String>> change) {
        List<String> found = UserSettings.texts(VALUE);
        List<String> now = change.apply(found);
        if (!now.equals(found)) {
            UserSettings.setTexts(VALUE, now);
        }
    }
}
