package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.datatransfer.DataFlavor;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.awt.dnd.DropTargetListener;
import java.util.TooManyListenersException;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.UIManager;
import javax.swing.border.LineBorder;

/** Shows on the whole window, as its glass pane, that it will take the files that are dragged over it. */
final class DropHint extends JComponent implements DropTargetListener {
    private static final long serialVersionUID = 1L;

    private static final int EDGE = 3;

    private final transient BooleanSupplier busy;

    DropHint(BooleanSupplier busy) {
        this.busy = busy;
        setName("dropHint");
        setBorder(new LineBorder(UIManager.getColor("RunAs.dropEdge"), EDGE));
    }

    /** Looks at what is dragged over a part of the window that has a transfer handler. */
    void watch(Component part) {
        try {
            part.getDropTarget().addDropTargetListener(this);
        } catch (TooManyListenersException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What lies below is still clicked and dropped on. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(UIManager.getColor("RunAs.dropTint"));
        g.fillRect(0, 0, getWidth(), getHeight());
    }

    @Override
    public void dragEnter(DropTargetDragEvent e) {
        setVisible(!busy.getAsBoolean() && e.isDataFlavorSupported(DataFlavor.javaFileListFlavor));
    }

    /** A launch may begin while something is held over the window. */
    @Override
    public void dragOver(DropTargetDragEvent e) {
        dragEnter(e);
    }

    @Override
    public void dropActionChanged(DropTargetDragEvent e) {
        dragEnter(e);
    }

    /** On the way from one part of the window to another, the next one is entered before anything is painted. */
    @Override
    public void dragExit(DropTargetEvent e) {
        setVisible(false);
    }

    @Override
    public void drop(DropTargetDropEvent e) {
        setVisible(false);
    }
}
