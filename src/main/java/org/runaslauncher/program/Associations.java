package org.runaslauncher.program;

import java.util.Optional;

/** Which program opens which kind of document, for the current user. Implemented in {@code windows}. */
public interface Associations {
    /**
     * The command of the verb {@code open}, as it is registered: {@code "C:\Program Files\X\x.exe" "%1"}.
     *
     * @param extension with its dot
     * @return empty if there is none, or if it is no command line (a packaged app, a COM server)
     */
    Optional<String> openCommand(String extension);
}
