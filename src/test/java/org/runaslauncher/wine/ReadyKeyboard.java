package org.runaslauncher.wine;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Presses a key without having to start a program first, so that it is known when. */
final class ReadyKeyboard implements AutoCloseable {
    private final Process xdotool;
    private final BufferedWriter commands;

    ReadyKeyboard(Display display) {
        xdotool = Command.startPiped(display.environment(), "xdotool", "-");
        commands = xdotool.outputWriter();
    }

    /** Answers when, by the {@link SharedClock}. */
    long press(String key) {
        try {
            long now = SharedClock.microseconds();
            commands.write("key " + key + "\n");
            commands.flush();
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        xdotool.destroy();
    }
}
