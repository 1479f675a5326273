package org.runaslauncher.program;

/** How a program is asked to show its first window. */
public enum WindowState {
    NORMAL,
    MINIMIZED,
    MAXIMIZED
}
