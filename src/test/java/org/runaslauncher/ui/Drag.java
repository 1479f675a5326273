package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.util.List;

/** A drag from another program, as AWT reports it: in over a component, then dropped on it. */
final class Drag {
    private final Transferable data;
    private boolean accepted;

    Drag(Transferable data) {
        this.data = data;
    }

    static Drag ofFiles(List<java.io.File> files) {
        return new Drag(new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return DataFlavor.javaFileListFlavor.equals(flavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return files;
            }
        });
    }

    /** Answers whether the component took it. Belongs to the event thread. */
    boolean dropOn(Component component) {
        DropTarget target = component.getDropTarget();
        target.dragEnter(new Over(target));
        if (accepted) {
            target.drop(new Dropped(target));
        }
        return accepted;
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
        public void dropComplete(boolean success) {}
    }
}
