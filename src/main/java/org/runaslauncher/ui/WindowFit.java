package org.runaslauncher.ui;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Window;
import javax.swing.JDialog;
import javax.swing.JFrame;

/** Makes a window as high as its content needs; the width stays as the user has set it. */
final class WindowFit {
    private WindowFit() {}

    /** The window is resized once only: how high texts are is found out inside it before. */
    static void fit(JFrame frame) {
        if (!frame.isDisplayable()) {
            // As pack() does; that would also lay everything out, for a size that is not wanted.
            frame.addNotify();
        }
        Container content = frame.getContentPane();
        Insets edge = frame.getInsets();
        int least = content.getPreferredSize().width + edge.left + edge.right;
        int width = Math.max(frame.getWidth(), least);
        Rectangle screen = usableScreen(frame);
        int height =
                Math.min(heightOf(content, width - edge.left - edge.right) + edge.top + edge.bottom, screen.height);
        if (frame.getWidth() != width || frame.getHeight() != height) {
            frame.setMinimumSize(null);
            frame.setSize(width, height);
            frame.setMinimumSize(new Dimension(least, height));
            frame.setLocation(
                    frame.getX(), Math.max(screen.y, Math.min(frame.getY(), screen.y + screen.height - height)));
        }
        frame.validate();
    }

    /** The same for a dialog that the user cannot resize: as wide as its content is, which knows how wide it wants to be. */
    static void fit(JDialog dialog) {
        if (!dialog.isDisplayable()) {
            dialog.pack();
        }
        Container content = dialog.getContentPane();
        Insets edge = dialog.getInsets();
        int width = content.getPreferredSize().width;
        Rectangle screen = usableScreen(dialog);
        int height = Math.min(heightOf(content, width) + edge.top + edge.bottom, screen.height);
        int lowest = screen.y + screen.height - height;
        dialog.setBounds(
                dialog.getX(),
                Math.max(screen.y, Math.min(dialog.getY(), lowest)),
                width + edge.left + edge.right,
                height);
        dialog.validate();
    }

    /** As high as can be at first: a scroll bar would take away some of the width. Without a text that wraps no width matters. */
    private static int heightOf(Container content, int width) {
        if (!Note.showsIn(content)) {
            return content.getPreferredSize().height;
        }
        content.setSize(width, Short.MAX_VALUE);
        content.validate();
        Note.invalidateAll(content);
        return content.getPreferredSize().height;
    }

    private static Rectangle usableScreen(Window window) {
        Rectangle screen = window.getGraphicsConfiguration().getBounds();
        Insets taskbar = window.getToolkit().getScreenInsets(window.getGraphicsConfiguration());
        return new Rectangle(
                screen.x + taskbar.left,
                screen.y + taskbar.top,
                screen.width - taskbar.left - taskbar.right,
                screen.height - taskbar.top - taskbar.bottom);
    }
}
