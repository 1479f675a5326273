package org.runaslauncher.windows;

import java.util.List;
import org.runaslauncher.settings.RecentPrograms;

/** In the value {@code Programs} of {@code HKCU\Software\Run As Launcher}, of type REG_MULTI_SZ: the last one first. */
public final class RegistryRecentPrograms implements RecentPrograms {
    private final RegistryRecentList list = new RegistryRecentList("Programs");

    @Override
    public List<String> all() {
        return list.all();
    }

    @Override
    public void add(String program) {
        list.add(program);
    }

    @Override
    public void remove(String program) {
        list.remove(program);
    }

    @Override
    public void clear() {
        list.clear();
    }
}
