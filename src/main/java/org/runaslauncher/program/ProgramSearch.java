package org.runaslauncher.program;

import java.util.Optional;

/** Where Windows looks for a program that is named without a path. Implemented in {@code windows}. */
public interface ProgramSearch {
    /**
     * Looks for a bare file name, with or without extension: in the system folder, in the Windows folder, under {@code App Paths} of the
     * computer and of the user, then in {@code PATH}; without extension each extension of {@code PATHEXT} is tried. The folders of Windows
     * come first, because every program of the user can write the user's {@code App Paths} and {@code PATH}. Folders in {@code PATH} that lie
     * on another computer are not searched, nor those that depend on the current folder.
     *
     * @return its full path; what is registered as lying on another computer is not looked at
     */
    Optional<String> find(String name);
}
