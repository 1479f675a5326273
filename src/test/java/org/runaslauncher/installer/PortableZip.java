package org.runaslauncher.installer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The application folder as a zip: the same bytes for the same files, whenever and wherever it is made. */
final class PortableZip {
    /** The folder in the zip. */
    static final String FOLDER = "Run As Launcher";

    private static final LocalDateTime ONE_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PortableZip() {}

    static void write(Path folder, Path zip) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(file)) {
            for (Path one : Staging.files(folder)) {
                ZipEntry entry = new ZipEntry(
                        FOLDER + "/" + folder.relativize(one).toString().replace('\\', '/'));
                entry.setTimeLocal(ONE_TIME);
                entries.putNextEntry(entry);
                Files.copy(one, entries);
                entries.closeEntry();
            }
        }
    }
}
