package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A copy of the application folder. It is the built one but for one line of jvm.options: Wine lacks a function that Java's default source
 * of random numbers needs, so the copy takes them from Windows' own.
 */
final class Application {
    private final Path folder;

    Application(Path folder) {
        this.folder = folder;
        Folders.fresh(folder.getParent());
        // Hard links: the runtime is large, and nobody writes to it.
        Command.run("cp", "-al", Folders.APP.toString(), folder.toString()).mustSucceed();
        try {
            Path security = folder.resolveSibling("wine.security");
            Files.write(
                    security,
                    List.of(
                            "security.provider.1=SunMSCAPI",
                            "security.provider.2=SUN",
                            "securerandom.strongAlgorithms=Windows-PRNG:SunMSCAPI"));
            Path options = folder.resolve("jvm.options");
            Files.delete(options);
            Files.copy(Folders.APP.resolve("jvm.options"), options);
            addOptions("-Djava.security.properties=" + Folders.windows(security));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds lines to jvm.options. */
    void addOptions(String... lines) {
        try {
            Files.write(
                    folder.resolve("jvm.options"), List.of(lines), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes an entry out of a jar of this copy. */
    void remove(String jar, String entry) {
        Path file = folder.resolve(jar);
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.write(file, bytes);
            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                Files.delete(zip.getPath(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Whether a module belongs to Windows, to this folder, or to the rig. */
    boolean isOfWindowsOrOurs(String module) {
        return Stream.of("C:\\windows\\", Folders.windows(folder) + '\\', Folders.windows(Folders.RIG_DLL))
                .anyMatch(allowed -> module.startsWith(allowed.toLowerCase(Locale.ROOT)));
    }

    String executable() {
        return Folders.windows(folder.resolve("RunAsLauncher.exe"));
    }

    /** The twin for consoles. */
    String consoleExecutable() {
        return Folders.windows(folder.resolve("runasl.exe"));
    }

    /** Of the whole runtime: the product comes without programs of Java's. */
    String java() {
        return Folders.windows(Folders.RUNTIME.resolve("bin/java.exe"));
    }

    String javaw() {
        return Folders.windows(Folders.RUNTIME.resolve("bin/javaw.exe"));
    }

    /** The options of the virtual machine, as RunAsLauncher.exe passes them on. */
    List<String> jvmOptions() {
        try (Stream<String> lines = Files.lines(folder.resolve("jvm.options"))) {
            Stream<String> options = lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replace("{app}", Folders.windows(folder)));
            return Stream.concat(options, Stream.of("-Dorg.runaslauncher.theme=light"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that starts another program on the runtime of the product, with the options of the product. */
    String[] commandFor(List<String> moreOptions, String classPath, Class<?> program) {
        return Stream.of(
                        Stream.of(javaw()),
                        jvmOptions().stream(),
                        moreOptions.stream(),
                        Stream.of("-cp", classPath, program.getName()))
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }

    String securityOption() {
        return "-Djava.security.properties=" + Folders.windows(folder.resolveSibling("wine.security"));
    }
}
