package org.runaslauncher.ui;

import java.awt.Font;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.runaslauncher.text.Messages;

/** Text that belongs on a console, for people who started the program without one. */
public final class TextWindow {
    private TextWindow() {}

    /** Shows the text, and returns when the window is closed. */
    public static void show(String text) {
        JTextArea area = new JTextArea(text.strip());
        area.setName("text");
        area.setEditable(false);
        area.setOpaque(false);
        area.setFont(UIManager.getFont("monospaced.font").deriveFont(Font.PLAIN));
        JOptionPane.showMessageDialog(null, area, Messages.get("dialog.title"), JOptionPane.PLAIN_MESSAGE);
    }
}
