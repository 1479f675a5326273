package org.runaslauncher.installer;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of this computer that the build needs. */
final class Tool {
    private Tool() {}

    /**
     * Runs it to its end.
     *
     * @throws IOException with what it said, if it is missing or fails
     */
    static void run(Path folder, List<String> words) throws IOException {
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode;
        try {
            exitCode = process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(words.get(0) + " was interrupted", e);
        }
        // wixl goes on after what it does not understand, and says so.
        if (exitCode != 0 || said.contains("CRITICAL") || said.contains("WARNING")) {
            throw new IOException(words.get(0) + " ended with " + exitCode + ":\n" + said);
        }
    }

    static boolean exists(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .anyMatch(Files::isExecutable);
    }
}
