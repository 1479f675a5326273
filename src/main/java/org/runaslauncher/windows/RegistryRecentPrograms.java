package org.runaslauncher.windows;

import java.util.List;
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
        List<String> found = UserSettings.texts(VALUE);
        List<String> now = RecentList.with(program, found);
        if (!now.equals(found)) {
            UserSettings.setTexts(VALUE, now);
        }
    }

    @Override
    public void clear() {
        UserSettings.setTexts(VALUE, List.of());
    }
}
