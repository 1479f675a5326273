package org.runaslauncher.wine;

import java.awt.EventQueue;
import javax.swing.JFrame;

/** The least that a Swing program can show: the baseline of the benchmark. Runs inside the Windows runtime. */
final class EmptyFrame {
    /** As large as the Run As window. */
    private static final int WIDTH = 533;

    private static final int HEIGHT = 327;

    private EmptyFrame() {}

    public static void main(String[] words) {
        EventQueue.invokeLater(() -> {
            JFrame frame = new JFrame("Empty frame");
            frame.setSize(WIDTH, HEIGHT);
            frame.setLocationRelativeTo(null);
            frame.setVisible(true);
        });
    }
}
