package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Font;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.runaslauncher.text.Messages;

/** Text that belongs on a console, for people who started the program without one. */
public final class TextWindow {
    private static final int COLUMNS = 90;

    private TextWindow() {}

    /** Shows the text, and returns when the window is closed. */
    public static void show(String text) {
        show(null, Messages.get("dialog.title"), text);
    }

    /** Shows the text over another window. */
    static void show(Component parent, String title, String text) {
        JTextArea area = new JTextArea(text.strip());
        area.setName("text");
        area.setEditable(false);
        area.setOpaque(false);
        area.setLineWrap(true);
        area.setColumns(COLUMNS);
        area.setFont(UIManager.getFont("monospaced.font").deriveFont(Font.PLAIN));
        JScrollPane scroller = new JScrollPane(area);
        scroller.setBorder(null);
        JOptionPane.showMessageDialog(parent, scroller, title, JOptionPane.PLAIN_MESSAGE);
    }
}
