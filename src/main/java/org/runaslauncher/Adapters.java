package org.runaslauncher;

import org.runaslauncher.elevation.ServiceRepair;
import org.runaslauncher.integration.FirstStart;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.launch.FailureContext;
import org.runaslauncher.launch.Launcher;
import org.runaslauncher.program.Surroundings;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.text.EntryTexts;
import org.runaslauncher.windows.RegistrySettingsStore;
import org.runaslauncher.windows.RegistryUndoStore;
import org.runaslauncher.windows.WindowsElevation;
import org.runaslauncher.windows.WindowsEntries;
import org.runaslauncher.windows.WindowsProcessStarter;
import org.runaslauncher.windows.WindowsServiceChanges;
import org.runaslauncher.windows.WindowsServiceControl;

/** What both windows and scripts need of this computer. Nothing of it loads a library or asks Windows when it is made. */
final class Adapters {
    private Adapters() {}

    static StoredSettings settings() {
        return new StoredSettings(new RegistrySettingsStore());
    }

    static ServiceRepair serviceRepair() {
        Repair repair = new Repair(new WindowsServiceControl(), new WindowsServiceChanges(), new RegistryUndoStore());
        return new ServiceRepair(repair, new WindowsElevation(ApplicationFolder.path()), settings()::policies);
    }

    static Launcher launcher(FailureContext context, StoredSettings settings) {
        return new Launcher(
                new WindowsProcessStarter(ApplicationFolder.path()),
                new WindowsServiceControl(),
                context,
                settings::policies);
    }

    /** Finds only programs of the kinds that are permitted. */
    static TargetFinder finder(Surroundings windows, StoredSettings settings) {
        return new TargetFinder(windows, () -> settings.policies().kinds());
    }

    static UserEntries entries() {
        return WindowsEntries.of(executable(), EntryTexts.labels());
    }

    static FirstStart firstStart(UserEntries entries) {
        return new FirstStart(entries, new RegistrySettingsStore());
    }

    static String executable() {
        return ApplicationFolder.path().resolve("RunAsLauncher.exe").toString();
    }
}
