package org.runaslauncher.preview;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.nio.CharBuffer;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.PasswordClipboard;

/** The clipboard of this machine, read by Java. No password of anybody is at stake here. */
final class PreviewPasswordClipboard implements PasswordClipboard {
    @Override
    public Password firstLine() {
        return Password.copyOf(CharBuffer.wrap(text().lines().findFirst().orElse("")));
    }

    private static String text() {
        try {
            return (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        } catch (UnsupportedFlavorException | IOException | IllegalStateException noText) {
            return "";
        }
    }
}
