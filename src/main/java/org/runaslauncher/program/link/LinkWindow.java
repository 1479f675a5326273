package org.runaslauncher.program.link;

/** How the window of what is started shall open (ShowCommand, MS-SHLLINK 2.1). */
public enum LinkWindow {
    NORMAL,
    MAXIMIZED,
    /** In the taskbar, without taking the focus. */
    MINIMIZED;

    private static final int SW_SHOWMAXIMIZED = 3;
    private static final int SW_SHOWMINNOACTIVE = 7;

    /** Every other value means a normal window, as MS-SHLLINK demands. */
    static LinkWindow of(long showCommand) {
        if (showCommand == SW_SHOWMAXIMIZED) {
            return MAXIMIZED;
        }
        return showCommand == SW_SHOWMINNOACTIVE ? MINIMIZED : NORMAL;
    }
}
