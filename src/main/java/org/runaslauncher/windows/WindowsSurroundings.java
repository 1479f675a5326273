package org.runaslauncher.windows;

import org.runaslauncher.program.Surroundings;

/** What has to be asked of Windows about programs, put together. */
public final class WindowsSurroundings {
    private WindowsSurroundings() {}

    /** Loads nothing and asks nothing yet. */
    public static Surroundings create() {
        return new Surroundings(
                new WindowsProgramFiles(),
                new WindowsProgramSearch(),
                new WindowsDrives(),
                new WindowsAssociations(),
                new WindowsComputer(),
                new WindowsLinkTargets());
    }
}
