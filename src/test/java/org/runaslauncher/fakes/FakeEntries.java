package org.runaslauncher.fakes;

import org.runaslauncher.integration.MenuRule;
import org.runaslauncher.integration.MenuRule.RunAsVerbs;
import org.runaslauncher.integration.Ownership;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.text.EntryTexts;

/** The entries of a user whose places are in memory, on a Windows that hides nothing. */
public final class FakeEntries {
    private FakeEntries() {}

    public static UserEntries of(String executable, FakeUserPlaces places, StoredSettings settings) {
        MenuRule rule = new MenuRule(settings, new RunAsVerbs() {
            @Override
            public boolean areHidden() {
                return false;
            }

            @Override
            public boolean areSuppressed() {
                return false;
            }
        });
        return new UserEntries(
                places, new Ownership(executable, path -> path.startsWith("C:\\Gone\\")), rule, EntryTexts.labels());
    }
}
