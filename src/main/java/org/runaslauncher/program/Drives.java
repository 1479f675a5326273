package org.runaslauncher.program;

import java.util.Optional;

/**
 * What drive letters stand for. Another account does not have the letters of the current user: connections and {@code subst} belong to a
 * logon session. Implemented in {@code windows}.
 */
public interface Drives {
    /**
     * What a letter stands for, if it is no drive of its own.
     *
     * @param letter in upper or lower case
     */
    Optional<Meaning> meaningOf(char letter);

    /**
     * The user name that this session uses on a share, as {@code DOMAIN\\user} where Windows tells the domain.
     *
     * @param share {@code \\server\share}
     */
    Optional<String> connectedAs(String share);

    /**
     * A letter's meaning.
     *
     * @param path the share or folder it stands for, without a backslash at the end: {@code \\server\share\folder}, {@code C:\work}
     * @param network whether it is a connection, otherwise a substituted folder
     */
    record Meaning(String path, boolean network) {}
}
