package org.runaslauncher.wine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text on the clipboard of a Windows computer, asked for again and again without starting a program each time. */
final class Clipboard implements AutoCloseable {
    private final Process reader;

    Clipboard(WineComputer computer) {
        reader = computer.startPiped(Folders.windows(Folders.RIG.resolve("get-clipboard.exe")), "/ask");
    }

    /** An empty text if there is none. */
    String text() {
        try {
            reader.getOutputStream().write('\n');
            reader.getOutputStream().flush();
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (int b = reader.getInputStream().read();
                    b > 0;
                    b = reader.getInputStream().read()) {
                text.write(b);
            }
            return text.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        reader.destroy();
    }
}
