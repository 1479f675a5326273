package org.runaslauncher.program.suggest;

import java.util.List;

/** Looks into folders. Both methods may take long: never call them from the event thread. Implemented in {@code windows}. */
public interface FolderContents {
    /**
     * Whether a path lies on a disk of this computer, as far as can be told without asking another one. False for shares, for connected
     * drives, and for what a link leads to another computer from.
     *
     * @param path full path of a file or folder, which need not exist
     */
    boolean isLocal(String path);

    /**
     * What lies in a folder, less what is hidden or belongs to the system. A folder that cannot be read is empty.
     *
     * @param folder full path, with a backslash at its end
     * @param beginning what the names begin with, whatever their case
     * @param most how many are answered at most; more are not looked for
     */
    List<Entry> list(String folder, String beginning, int most);

    /** A file or folder. */
    record Entry(String name, boolean folder) {}
}
