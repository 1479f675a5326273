package org.runaslauncher.windows;

import org.runaslauncher.integration.MenuRule;
import org.runaslauncher.integration.Ownership;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.settings.StoredSettings;

/** The entries of whoever this process runs as, on this Windows. */
public final class WindowsEntries {
    private WindowsEntries() {}

    /** @param executable full path of RunAsLauncher.exe */
    public static UserEntries of(String executable, UserEntries.Labels labels) {
        return new UserEntries(
                new WindowsOwnPlaces(),
                new Ownership(executable, GoneFiles::isGone),
                new MenuRule(new StoredSettings(new RegistrySettingsStore()), new WindowsRunAsVerbs()),
                labels);
    }
}
