package org.runaslauncher.windows;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the program stores for itself in the folder of each user's local data. */
final class StoredFiles {
    private static final String FOLDER = "Run As Launcher";

    /** RunAsLauncher.exe makes the virtual machine write it, to start faster the next time. */
    private static final List<String> FILES = List.of("classes.jsa");

    private StoredFiles() {}

    /**
     * Deletes the files by their names, and the folder if nothing else is in it. Whatever leads elsewhere is left.
     *
     * @param root full path of a folder that its user cannot replace
     * @param way from there to the folder of local data; empty if that is it
     */
    static void delete(String root, String way) throws IOException {
        String folder = way.isEmpty() ? FOLDER : way + '\\' + FOLDER;
        for (String name : FILES) {
            deleteOne(root, folder + '\\' + name);
        }
        deleteOne(root, folder);
    }

    private static void deleteOne(String root, String relative) throws IOException {
        Optional<HeldFile> found = HeldFile.openBelow(root, relative);
        if (found.isPresent()) {
            try (HeldFile file = found.get()) {
                file.delete();
            }
        }
    }
}
