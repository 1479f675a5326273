package org.runaslauncher.ui;

import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.font.FontRenderContext;
import javax.swing.text.StyleContext;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.text.Messages;

/**
 * What takes long at the start of a window and needs no event thread: done on other threads it is ready when the window asks for it. Changes
 * nothing that can be seen, and nothing depends on it.
 */
public final class HeadStart {
    /** What FlatLaf takes for all texts. */
    private static final String FONT_OF_WINDOWS = "win.messagebox.font";

    private HeadStart() {}

    /** Begins with what needs no AWT, on a thread of its own: to be called before Java loads AWT, which takes a while. */
    public static void begin() {
        Thread thread = new Thread(HeadStart::loadTextsAndLayout, "head start");
        thread.setDaemon(true);
        thread.start();
    }

    private static void loadTextsAndLayout() {
        Messages.get("dialog.title");
        new MigLayout("fillx", "[]");
    }

    /** Goes on with what needs AWT, on this thread: two that load AWT at the same time could wait for each other forever. */
    public static void goOn() {
        if (Toolkit.getDefaultToolkit().getDesktopProperty(FONT_OF_WINDOWS) instanceof Font font) {
            measure(font, Font.PLAIN);
            measure(font, Font.BOLD);
        }
        AppIcon.load();
    }

    /** As FlatLaf makes its fonts of it, and as Swing measures them. */
    private static void measure(Font font, int style) {
        Font ofTheWindow = new StyleContext().getFont(font.getFamily(), style, font.getSize());
        FontRenderContext screen = new FontRenderContext(
                null, RenderingHints.VALUE_TEXT_ANTIALIAS_GASP, RenderingHints.VALUE_FRACTIONALMETRICS_DEFAULT);
        ofTheWindow.getStringBounds(" ", screen);
    }
}
