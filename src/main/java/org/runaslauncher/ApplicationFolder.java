package org.runaslauncher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The folder that the program was installed in. */
final class ApplicationFolder {
    private ApplicationFolder() {}

    /** Where our jar lies; in development, where the folder of our classes lies. */
    static Path path() {
        CodeSource source = ApplicationFolder.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the jar's own address is no URI", e);
        }
    }

    /** The same where nothing else may be loaded, even if that folder is missing: then nothing works. */
    static void useOnlyItsNatives() {
        useNatives(path().resolve("native"));
    }

    /**
     * Makes JNA and FlatLaf load their DLLs from {@code native/} beside our jar, and from nowhere else: by default both unpack them into
     * the folder for temporary files, where other programs can write. Must run before any class of theirs is loaded.
     */
    static void useItsNatives() {
        Path natives = path().resolve("native");
        if (Files.isDirectory(natives)) {
            useNatives(natives);
        }
    }

    private static void useNatives(Path natives) {
        System.setProperty("jna.boot.library.path", natives.toString());
        System.setProperty("jna.nounpack", "true");
        System.setProperty("jna.noclasspath", "true");
        System.setProperty("flatlaf.nativeLibraryPath", natives.toString());
    }
}
