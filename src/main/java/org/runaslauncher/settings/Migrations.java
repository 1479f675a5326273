package org.runaslauncher.settings;

import java.io.IOException;
import java.util.List;

/**
 * Makes what an older version of the product has kept what this one reads. A number tells how far that has gone; what a newer version has kept is
 * left as it is, its number too.
 */
final class Migrations {
    static final String VALUE = "Version";

    /** From one version to the next. */
    interface Step {
        void carryOut(SettingsStore store) throws IOException;
    }

    /** Before there was a version, only recent programs were kept, as they still are. */
    private static final List<Step> STEPS = List.of(store -> {});

    private Migrations() {}

    static void run(SettingsStore store) throws IOException {
        run(store, STEPS);
    }

    /** @param steps the first from version 0 to 1 */
    static void run(SettingsStore store, List<Step> steps) throws IOException {
        int found = store.number(Place.USER, VALUE).orElse(0);
        if (found < 0 || found >= steps.size()) {
            return;
        }
        for (int version = found; version < steps.size(); version++) {
            steps.get(version).carryOut(store);
            store.setNumber(VALUE, version + 1);
        }
    }
}
