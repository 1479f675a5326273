package org.runaslauncher.wine;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPasswordField;

/** The least that a Swing program with an OK button can do: it writes the time of OK into a file. Runs inside the Windows runtime. */
final class OkFrame {
    private OkFrame() {}

    public static void main(String[] words) {
        EventQueue.invokeLater(() -> open(Path.of(words[0])));
    }

    private static void open(Path file) {
        JFrame frame = new JFrame("OK frame");
        JButton ok = new JButton("OK");
        ok.addActionListener(e -> end(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()), file));
        frame.add(new JPasswordField(20), BorderLayout.CENTER);
        frame.add(ok, BorderLayout.SOUTH);
        frame.getRootPane().setDefaultButton(ok);
        frame.pack();
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
    }

    private static void end(long microseconds, Path file) {
        try {
            Files.writeString(file, microseconds + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.exit(0);
    }
}
