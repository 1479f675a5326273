package org.runaslauncher.settings;

/**
 * What only an organization can decide, for a computer or for a user. What of the user's settings it has decided stands in {@link Settings}.
 *
 * @param block whether the program may not be used at all
 * @param historyForbidden whether programs and accounts may not be remembered
 * @param elevationHidden whether "Run as administrator" is not offered for the current user
 * @param serviceRepairForbidden whether the Secondary Logon service is shown, and not changed
 * @param menuEntryForbidden whether there may be no entry in Explorer's menus
 * @param kinds of program that may be started
 */
public record Policies(
        Setting<Boolean> block,
        Setting<Boolean> historyForbidden,
        Setting<Boolean> elevationHidden,
        Setting<Boolean> serviceRepairForbidden,
        Setting<Boolean> menuEntryForbidden,
        Kinds kinds) {}
