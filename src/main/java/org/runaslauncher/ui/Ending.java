package org.runaslauncher.ui;

/** How the window's life ended. */
public enum Ending {
    STARTED,
    CANCELLED,
    /** The window was closed after a launch that failed. */
    FAILED
}
