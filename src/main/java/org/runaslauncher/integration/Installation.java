package org.runaslauncher.integration;

import java.util.Optional;

/** What the installer has left for the program to know. Implemented in {@code windows}. Takes long enough to be kept off the event thread. */
public interface Installation {
    /** Full path of the folder that the program was installed in for all users, without a backslash at its end. */
    Optional<String> folder();

    /** Whether every user is to have the entry in Send To. */
    boolean wantsSendTo();

    /**
     * Whether this process runs as the user whose desktop is seen. Who runs the program as somebody else wants nothing in that other one's menus.
     */
    boolean isUserOfDesktop();
}
