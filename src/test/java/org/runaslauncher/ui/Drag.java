package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.io.File;
import java.util.List;
import java.util.Map;

/** A drag from another program, as AWT reports it. All methods belong to the event thread. */
final class Drag {
    private final Transferable data;
    private boolean accepted;

    Drag(Transferable data) {
        this.data = data;
    }

    static Drag ofFiles(List<File> files) {
        return of(Map.of(DataFlavor.javaFileListFlavor, files));
    }

    static Drag of(Map<DataFlavor, Object> data) {
        return new Drag(new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return data.keySet().toArray(DataFlavor[]::new);
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return data.containsKey(flavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
                if (!data.containsKey(flavor)) {
                    throw new UnsupportedFlavorException(flavor);
                }
                return data.get(flavor);
            }
        });
    }

    /** What is dragged. */
    Transferable data() {
        return data;
    }

    /** Answers whether the component took it. */
    boolean dropOn(Component component) {
        enter(component);
        if (accepted) {
            DropTarget target = targetAt(component);
            target.drop(new Dropped(target));
        }
        return accepted;
    }

    void enter(Component component) {
        DropTarget target = targetAt(component);
        target.dragEnter(new Over(target));
    }

    void hover(Component component) {
        DropTarget target = targetAt(component);
        target.dragOver(new Over(target));
    }

    void leave(Component component) {
        DropTarget target = targetAt(component);
        target.dragExit(new DropTargetEvent(target.getDropTargetContext()));
    }

    /** Whether the component would take what is held over it. */
    boolean isAccepted() {
        return accepted;
    }

    /** A component without a drop target leaves the drag to what it lies on. */
    private static DropTarget targetAt(Component component) {
        return component.getDropTarget() == null ? targetAt(component.getParent()) : component.getDropTarget();
    }

    private final class Over extends DropTargetDragEvent {
        private static final long serialVersionUID = 1L;

        Over(DropTarget target) {
            super(
                    target.getDropTargetContext(),
                    new Point(5, 5),
                    DnDConstants.ACTION_COPY,
                    DnDConstants.ACTION_COPY_OR_MOVE);
        }

        @Override
        public DataFlavor[] getCurrentDataFlavors() {
            return data.getTransferDataFlavors();
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return data.isDataFlavorSupported(flavor);
        }

        @Override
        public Transferable getTransferable() {
            return data;
        }

        @Override
        public void acceptDrag(int action) {
            accepted = action == DnDConstants.ACTION_COPY;
        }

        @Override
        public void rejectDrag() {
            accepted = false;
        }
    }

    private final class Dropped extends DropTargetDropEvent {
        private static final long serialVersionUID = 1L;

        Dropped(DropTarget target) {
            super(
                    target.getDropTargetContext(),
                    new Point(5, 5),
                    DnDConstants.ACTION_COPY,
                    DnDConstants.ACTION_COPY_OR_MOVE);
        }

        @Override
        public DataFlavor[] getCurrentDataFlavors() {
            return data.getTransferDataFlavors();
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return data.isDataFlavorSupported(flavor);
        }

        @Override
        public Transferable getTransferable() {
            return data;
        }

        @Override
        public void acceptDrop(int action) {}

        @Override
        public void rejectDrop() {
            accepted = false;
        }

        @Override
        public void dropComplete(boolean success) {
            accepted = success;
        }
    }
}
