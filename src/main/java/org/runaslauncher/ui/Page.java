package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/**
 * What may be higher than the screen. It is as high as what is in it, as long as there is room; where there is less it scrolls, and follows the
 * focus, so that what stands below it is never pushed off the screen.
 */
final class Page extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    private static final int LINE = 24;

    private static final String FOCUS = "permanentFocusOwner";

    private final transient FirstPaint firstPaint = new FirstPaint();

    private final transient PropertyChangeListener followFocus = e -> {
        if (e.getNewValue() instanceof Component owner && SwingUtilities.isDescendingFrom(owner, this)) {
            show(owner);
        }
    };

    Page(MigLayout layout) {
        super(layout);
    }

    /** The page above what always stays on the screen. */
    JPanel above(JComponent message, JComponent buttons) {
        JPanel footer = new JPanel(new MigLayout("insets 4 12 12 12, fillx, hidemode 3", "[grow,fill]"));
        footer.add(message, "wmin 0, wrap");
        footer.add(buttons);
        JPanel all = new JPanel(new MigLayout("insets 0, gap 0, fill", "[grow,fill]", "[grow,fill][]"));
        all.add(scrolled(), "wmin 0, hmin 0, wrap");
        all.add(footer);
        return all;
    }

    private JComponent scrolled() {
        JScrollPane pane =
                new JScrollPane(this, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(null);
        // It has nothing to do with the keyboard: the focus moves it.
        pane.setFocusable(false);
        pane.getVerticalScrollBar().setFocusable(false);
        return pane;
    }

    /** Scrolls to a part, once what goes on now has come to rest. */
    void reveal(Component part) {
        EventQueue.invokeLater(() -> EventQueue.invokeLater(() -> show(part)));
    }

    FirstPaint firstPaint() {
        return firstPaint;
    }

    @Override
    public void paint(Graphics graphics) {
        super.paint(graphics);
        firstPaint.painted();
    }

    private void show(Component part) {
        if (part.getParent() != null) {
            scrollRectToVisible(SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), this));
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, followFocus);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, followFocus);
        super.removeNotify();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent().getHeight() >= getPreferredSize().height;
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(LINE, visible.height - LINE);
    }
}
