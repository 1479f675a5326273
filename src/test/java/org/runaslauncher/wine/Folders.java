package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the tests find and put things, and how Windows programs call it. */
final class Folders {
    static final Path TARGET = Path.of("target").toAbsolutePath();
    static final Path APP = TARGET.resolve("app");
    /** The Java runtime as it came, with what the application folder does without. */
    static final Path RUNTIME = TARGET.resolve("runtime");

    static final Path RIG = TARGET.resolve("rig");
    /** Of this process: others may run tests at the same time. */
    static final Path WINE = TARGET.resolve("wine" + System.getProperty("wine.fork", ""));

    static final Path SCREENSHOTS = TARGET.resolve("screenshots");

    static final Path START_WITH_RIG = RIG.resolve("start-with-rig.exe");
    static final Path RIG_DLL = RIG.resolve("secondary-logon-rig.dll");

    private Folders() {}

    /** The path on Wine's drive Z:, which is the root of this file system. */
    static String windows(Path path) {
        return "Z:" + path.toAbsolutePath().toString().replace('/', '\\');
    }

    /** The line that starts a Windows program with the rig in it. */
    static String[] withRig(String program, Stream<String> words) {
        return Stream.concat(Stream.of(windows(START_WITH_RIG), windows(RIG_DLL), program), words)
                .toArray(String[]::new);
    }

    static Path fresh(Path folder) {
        try {
            Command.run("rm", "-rf", folder.toString()).mustSucceed();
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
