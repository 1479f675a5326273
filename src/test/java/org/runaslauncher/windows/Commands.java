package org.runaslauncher.windows;

import java.io.IOException;

/** Windows' own commands, for what the adapters do not do. */
final class Commands {
    private Commands() {}

    static void run(String... words) throws IOException, InterruptedException {
        begin(words).waitFor();
    }

    static Process begin(String... words) throws IOException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
