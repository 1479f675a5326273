package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command on this computer, and how it ended. */
record Command(String line, int exitCode, String output) {
    private static final long PATIENCE_SECONDS = Long.getLong("command.patience-seconds", 420);

    static Command run(String... words) {
        return run(Map.of(), "", words);
    }

    /** Runs a command to its end. The input goes to its standard input: what must not stand on a command line. */
    static Command run(Map<String, String> environment, String input, String... words) {
        try {
            Path output = Files.createTempFile("command", ".txt");
            Process process =
                    builder(environment, words).redirectOutput(output.toFile()).start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("does not end: " + String.join(" ", words));
            }
            String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            Files.delete(output);
            return new Command(String.join(" ", words), process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static Process start(Map<String, String> environment, String... words) {
        return start(environment, Path.of(""), words);
    }

    static Process start(Map<String, String> environment, Path currentFolder, String... words) {
        try {
            return builder(environment, words)
                    .directory(currentFolder.toAbsolutePath().toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a command whose standard input and output the caller holds. */
    static Process startPiped(Map<String, String> environment, String... words) {
        try {
            return builder(environment, words).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder builder(Map<String, String> environment, String... words) {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }

    Command mustSucceed() {
        if (exitCode != 0) {
            throw new AssertionError(line + " ended with " + exitCode + ":\n" + output);
        }
        return this;
    }
}
