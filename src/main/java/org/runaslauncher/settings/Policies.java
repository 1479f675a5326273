package org.runaslauncher.settings;

/**
 * What only an organization can decide, for a computer or for a user. What of the user's settings it has decided stands in {@link Settings}.
 *
 * @param readable whether all of them could be read; what cannot be read may forbid anything
 * @param block whether the program may not be used at all
 * @param historyForbidden whether programs and accounts may not be remembered
 * @param elevationHidden whether "Run as administrator" is not offered for the current user
 * @param serviceRepairForbidden whether the Secondary Logon service is shown, and not changed
 * @param menuEntryForbidden whether there may be no entry in Explorer's menus
 * @param kinds of program that may be started
 */
public record Policies(
        boolean readable,
        Setting<Boolean> block,
        Setting<Boolean> historyForbidden,
        Setting<Boolean> elevationHidden,
        Setting<Boolean> serviceRepairForbidden,
        Setting<Boolean> menuEntryForbidden,
        Kinds kinds) {
    private static final Setting<Boolean> NO = new Setting<>(false, Origin.DEFAULT);

    /** Where no organization has decided anything. */
    public static final Policies NONE = new Policies(true, NO, NO, NO, NO, NO, Kinds.ALL);

    /** Where they cannot be read. */
    public static final Policies UNKNOWN = new Policies(false, NO, NO, NO, NO, NO, Kinds.ALL);

    /** Whether nothing may be started or changed. To look at the Secondary Logon service, and to remove what is ours, is always allowed. */
    public boolean forbidUse() {
        return !readable || block.value();
    }

    /** Whether the Secondary Logon service may not be changed. */
    public boolean forbidServiceChanges() {
        return forbidUse() || serviceRepairForbidden.value();
    }
}
