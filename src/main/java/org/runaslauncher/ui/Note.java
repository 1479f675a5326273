package org.runaslauncher.ui;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** A sentence that wraps, takes no room while it is empty, and never takes its text for HTML. */
final class Note extends JTextArea {
    private static final long serialVersionUID = 1L;

    private final String colorKey;

    Note(String name, String colorKey) {
        this.colorKey = colorKey;
        setName(name);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        setLineWrap(true);
        setWrapStyleWord(true);
        setColumns(20);
        setVisible(false);
        // Otherwise a note that gets a text scrolls whatever it lies in.
        ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        applyLook();
    }

    /** Shows a sentence; an empty one hides the note. */
    void say(String sentence) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
    }

    /** Layouts ask for the sizes of what is hidden too, and those of a text take long to find out. */
    @Override
    public Dimension getPreferredSize() {
        return isVisible() ? super.getPreferredSize() : new Dimension();
    }

    @Override
    public Dimension getMinimumSize() {
        return isVisible() ? super.getMinimumSize() : new Dimension();
    }

    @Override
    public Dimension getMaximumSize() {
        return isVisible() ? super.getMaximumSize() : new Dimension();
    }

    /**
     * Of the first line. The look and feel lays the text out anew to find it; in scripts that need shaping that makes the layout that asks begin
     * again, without end.
     */
    @Override
    public int getBaseline(int width, int height) {
        return getInsets().top + getFontMetrics(getFont()).getAscent();
    }

    /** Whether there is a note in what a container shows. */
    static boolean showsIn(Container container) {
        for (Component child : container.getComponents()) {
            if (child.isVisible() && (child instanceof Note || child instanceof Container inner && showsIn(inner))) {
                return true;
            }
        }
        return false;
    }

    /** Makes the layout ask all notes in a container again how high they are, now that they know how wide they are. */
    static void invalidateAll(Container container) {
        for (Component child : container.getComponents()) {
            if (child instanceof Note) {
                child.invalidate();
            } else if (child instanceof Container inner) {
                invalidateAll(inner);
            }
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (colorKey != null) {
            applyLook();
        }
    }

    private void applyLook() {
        Color color = UIManager.getColor(colorKey);
        setForeground(color);
        setFont(UIManager.getFont("Label.font"));
        setBackground(null);
    }
}
