package org.runaslauncher.wine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** An agent that leaves a file behind when a Java loads it, and a main class that does so when it is run. */
public final class MarkerAgent {
    private static final String CLASS_FILE =
            MarkerAgent.class.getName().replace('.', '/').concat(".class");

    private MarkerAgent() {}

    public static void premain(String marker) throws IOException {
        Files.createFile(Path.of(marker));
    }

    public static void main(String[] words) throws IOException {
        premain(words[0]);
    }

    static Path jar(Path file) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", MarkerAgent.class.getName());
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry(CLASS_FILE));
            jar.write(Files.readAllBytes(Path.of("target/test-classes").resolve(CLASS_FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
