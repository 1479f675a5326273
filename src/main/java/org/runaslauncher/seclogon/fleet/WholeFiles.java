package org.runaslauncher.seclogon.fleet;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes files that belong together so that nobody ever finds half of one: beside their places first, and then into them. */
final class WholeFiles {
    private WholeFiles() {}

    /**
     * Writes them, in the place of files that are there already. When it fails, those are as they were, except where the last step itself
     * does: of several files some may then be new.
     *
     * @param contents by absolute paths
     * @throws FileAlreadyExistsException if a folder is in the way
     * @throws NoSuchFileException if there is no folder to write to
     * @throws IOException if it cannot be written there
     */
    static void write(Map<Path, byte[]> contents) throws IOException {
        Map<Path, Path> temporaries = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
                Path file = content.getKey();
                Path folder = file.getParent();
                if (Files.isDirectory(file)) {
                    throw new FileAlreadyExistsException(file.toString());
                }
                if (folder == null || !Files.isDirectory(folder)) {
                    throw new NoSuchFileException(file.toString());
                }
                Path temporary = Files.createTempFile(folder, "run-as-launcher-", ".tmp");
                temporaries.put(file, temporary);
                Files.write(temporary, content.getValue());
            }
            for (Map.Entry<Path, Path> temporary : temporaries.entrySet()) {
                Files.move(temporary.getValue(), temporary.getKey(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path temporary : temporaries.values()) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
