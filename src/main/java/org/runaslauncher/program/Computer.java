package org.runaslauncher.program;

import java.util.List;

/** What is to be known of this computer before a program is started on it. Implemented in {@code windows}. */
public interface Computer {
    Folders folders();

    /**
     * Whether this Windows runs programs for a kind of processor.
     *
     * @param machine {@code IMAGE_FILE_MACHINE_...} of a program's header
     */
    boolean runs(int machine);

    /**
     * Windows' folders, asked of Windows and not of the environment, which anybody can write. Full paths without a backslash at the end;
     * an empty text where Windows tells none.
     *
     * @param windows {@code C:\Windows}
     * @param system {@code C:\Windows\System32}
     * @param profiles where the profiles of users lie, {@code C:\Users}
     * @param ownProfile the current user's
     * @param publicProfile what all users share, {@code C:\Users\Public}
     * @param programFiles all folders for programs, such as {@code C:\Program Files} and {@code C:\Program Files (x86)}
     */
    record Folders(
            String windows,
            String system,
            String profiles,
            String ownProfile,
            String publicProfile,
            List<String> programFiles) {
        /** Full path of cmd.exe. */
        public String commandPrompt() {
            return system + "\\cmd.exe";
        }
    }
}
