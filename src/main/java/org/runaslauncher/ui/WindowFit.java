package org.runaslauncher.ui;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JFrame;

/** Makes a window as high as its content needs; the width stays as the user has set it. */
final class WindowFit {
    private WindowFit() {}

    /** The window is resized once only: how high texts are is found out inside it before. */
    static void fit(JFrame frame) {
        if (!frame.isDisplayable()) {
            frame.pack();
        }
        Container content = frame.getContentPane();
        Insets edge = frame.getInsets();
        int least = content.getPreferredSize().width + edge.left + edge.right;
        int width = Math.max(frame.getWidth(), least);
        // As high as can be: a scroll bar would take away some of the width.
        content.setSize(width - edge.left - edge.right, Short.MAX_VALUE);
        content.validate();
        Note.invalidateAll(content);
        Rectangle screen = usableScreen(frame);
        int height = Math.min(content.getPreferredSize().height + edge.top + edge.bottom, screen.height);
        if (frame.getWidth() != width || frame.getHeight() != height) {
            frame.setMinimumSize(null);
            frame.setSize(width, height);
            frame.setMinimumSize(new Dimension(least, height));
            frame.setLocation(
                    frame.getX(), Math.max(screen.y, Math.min(frame.getY(), screen.y + screen.height - height)));
        }
        frame.validate();
    }

    private static Rectangle usableScreen(JFrame frame) {
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        Insets taskbar = frame.getToolkit().getScreenInsets(frame.getGraphicsConfiguration());
        return new Rectangle(
                screen.x + taskbar.left,
                screen.y + taskbar.top,
                screen.width - taskbar.left - taskbar.right,
                screen.height - taskbar.top - taskbar.bottom);
    }
}
