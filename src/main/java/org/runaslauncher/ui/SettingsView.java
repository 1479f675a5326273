package org.runaslauncher.ui;

import org.runaslauncher.settings.Settings;
import org.runaslauncher.settings.Settings.Choice;

/** What the presenter sees of the settings window. All methods belong to the event thread. */
public interface SettingsView {
    /** Opens the window. Nothing else can be done before it is closed, but the event queue goes on. */
    void open(Settings settings);

    /** The part of the window that shows the entries in Send To and the like; there before the window is open. */
    EntriesView entries();

    /** What stands in the window. */
    Choice choice();

    /** Says that the domain cannot be one. */
    void showNoDomain();

    void showForgotten();

    /** Says why nothing was saved. */
    void showFailure(String sentence);

    /** While something is going on nothing can be changed. */
    void setBusy(boolean busy);

    void close();

    /** Opens "More options" in the Run As window. */
    void openMoreOptions();

    /** What is remembered has changed. */
    void reload();
}
