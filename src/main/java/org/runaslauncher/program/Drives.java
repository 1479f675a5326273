package org.runaslauncher.program;

import java.util.Optional;

/**
 * What drive letters stand for. Another account does not have the letters of the current user: connections and {@code subst} belong to a
 * logon session. Implemented in {@code windows}.
 */
public interface Drives {
    /**
     * What a letter stands for, if it is no drive of its own: also through several letters, and a connection that is remembered and not there
     * now.
     *
     * @param letter in upper or lower case
     */
    Optional<Meaning> meaningOf(char letter);

    /**
     * The user name that this session uses on a share, as {@code DOMAIN\\user} where Windows tells the domain; empty if it is the current user's.
     *
     * @param share {@code \\server\share}
     */
    Optional<String> connectedAs(String share);

    /**
     * A letter's meaning.
     *
     * @param path the share or folder it stands for, without a backslash at the end: {@code \\server\share\folder}, {@code C:\work},
     *     {@code C:}
     * @param network whether a connection is made for it, otherwise it is a substituted folder (which may lie on a share as well)
     */
    record Meaning(String path, boolean network) {}
}
