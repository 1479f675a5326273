package org.runaslauncher.settings;

/** Where values are kept, in the order in which they are asked: the first that has a good one decides. */
public enum Place {
    /** Policies for everybody on this computer: {@code HKLM\Software\Policies\Run As Launcher}. */
    MACHINE_POLICY(Origin.POLICY_OF_MACHINE),
    /** Policies for the current user: {@code HKCU\Software\Policies\Run As Launcher}. The user may read them only. */
    USER_POLICY(Origin.POLICY_OF_USER),
    /** What the user has chosen: {@code HKCU\Software\Run As Launcher}. */
    USER(Origin.USER);

    private final Origin origin;

    Place(Origin origin) {
        this.origin = origin;
    }

    /** What a value that was found there comes from. */
    Origin origin() {
        return origin;
    }
}
