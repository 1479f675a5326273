package org.runaslauncher.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A copy of the application folder with the licenses and the policy templates: what is installed, and what the portable zip holds. */
final class Staging {
    private Staging() {}

    /** Copies everything anew. */
    static void fill(Path app, Path installer, Path staging) throws IOException {
        if (!Files.exists(app.resolve("runtime")) || !Files.exists(app.resolve("RunAsLauncher.exe"))) {
            throw new IOException(
                    app + " is not whole: RunAsLauncher.exe and runtime are made by mvn package -Pinstaller.");
        }
        delete(staging);
        copy(app, staging);
        Files.copy(installer.resolveSibling("LICENSE"), staging.resolve("LICENSE.txt"));
        Files.copy(installer.resolve("licenses/NOTICE.txt"), staging.resolve("NOTICE.txt"));
        Path licenses = Files.createDirectories(staging.resolve("licenses"));
        Files.copy(installer.resolve("licenses/MigLayout.txt"), licenses.resolve("MigLayout.txt"));
        gather(staging, "flatlaf-", List.of("META-INF/LICENSE"), licenses.resolve("FlatLaf.txt"));
        gather(staging, "jna-5", List.of("META-INF/LICENSE", "META-INF/AL2.0"), licenses.resolve("JNA.txt"));
        Path policies = installer.resolve("policies");
        if (Files.exists(policies)) {
            copy(policies, staging.resolve("policies"));
        }
    }

    /** Licenses as the libraries bring them themselves. */
    private static void gather(Path staging, String jar, List<String> entries, Path license) throws IOException {
        Path file;
        try (Stream<Path> jars = Files.list(staging.resolve("lib"))) {
            file = jars.filter(one -> one.getFileName().toString().startsWith(jar))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No library " + jar + "*.jar to take the license from."));
        }
        try (JarFile library = new JarFile(file.toFile())) {
            for (String entry : entries) {
                try (InputStream text = library.getInputStream(library.getJarEntry(entry))) {
                    Files.write(license, text.readAllBytes(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(one -> {
                try {
                    Path copy = to.resolve(from.relativize(one).toString());
                    if (Files.isDirectory(one)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(one, copy, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** All files, in one order on every computer. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    static long size(Path folder) throws IOException {
        long size = 0;
        for (Path file : files(folder)) {
            size += Files.size(file);
        }
        return size;
    }
}
