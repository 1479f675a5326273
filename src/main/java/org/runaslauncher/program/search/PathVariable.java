package org.runaslauncher.program.search;

import java.util.ArrayList;
import java.util.List;

/** The text of {@code PATH}. */
final class PathVariable {
    private PathVariable() {}

    /**
     * The folders that are searched, in their order, without a backslash at the end. Semicolons between quotes belong to a folder's name.
     * Left out are entries that depend on the current folder or drive, which may be anybody's, and shares: a bare name must not make this
     * computer talk to another one.
     */
    static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (String entry : split(path)) {
            String folder = entry.replace('/', '\\').replaceAll("\\\\+$", "");
            if (isOnADrive(folder) && !folders.contains(folder)) {
                folders.add(folder);
            }
        }
        return folders;
    }

    private static List<String> split(String path) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        boolean quoted = false;
        for (char c : path.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                entries.add(entry.toString().strip());
                entry.setLength(0);
            } else {
                entry.append(c);
            }
        }
        entries.add(entry.toString().strip());
        return entries;
    }

    /** {@code C:\tools}, and {@code C:} for the root; not {@code C:tools}. */
    private static boolean isOnADrive(String folder) {
        return folder.length() >= 2
                && Character.isLetter(folder.charAt(0))
                && folder.charAt(1) == ':'
                && (folder.length() == 2 || folder.charAt(2) == '\\');
    }
}
