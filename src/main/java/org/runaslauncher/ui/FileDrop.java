package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.runaslauncher.text.Messages;

/**
 * Takes files that are dropped anywhere on the window. Text dropped into a text field is still the field's own matter; anything else is
 * answered with a sentence.
 */
final class FileDrop extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<List<String>> files;
    private final transient Consumer<String> refused;

    /** What the component could do before; null for a part of the window that is no text field. */
    private final TransferHandler own;

    private FileDrop(Consumer<List<String>> files, Consumer<String> refused, TransferHandler own) {
        this.files = files;
        this.refused = refused;
        this.own = own;
    }

    static void install(JFrame window, Consumer<List<String>> files, Consumer<String> refused) {
        window.setTransferHandler(new FileDrop(files, refused, null));
        installInFields(window.getContentPane(), files, refused);
    }

    /** A text field has a drop target of its own, which would refuse files instead of passing them up to the window. */
    private static void installInFields(Container container, Consumer<List<String>> files, Consumer<String> refused) {
        for (Component child : container.getComponents()) {
            if (child instanceof JTextComponent field && field.isEditable()) {
                field.setTransferHandler(new FileDrop(files, refused, field.getTransferHandler()));
            } else if (child instanceof Container inner) {
                installInFields(inner, files, refused);
            }
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (!support.isDrop()) {
            return own != null && own.canImport(support);
        }
        boolean hasFiles = support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
        if (hasFiles || own == null) {
            // Offered as a copy: a move would let Explorer delete the program after the drop.
            if ((support.getSourceDropActions() & COPY) != 0) {
                support.setDropAction(COPY);
            }
            return hasFiles || support.isDataFlavorSupported(DataFlavor.stringFlavor);
        }
        return own.canImport(support);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (support.isDrop() && support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            return takeFiles(support);
        }
        if (own != null) {
            return own.importData(support);
        }
        if (support.isDrop()) {
            refuse(support);
        }
        return false;
    }

    private boolean takeFiles(TransferSupport support) {
        try {
            List<?> dropped = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            List<String> paths =
                    dropped.stream().map(file -> ((File) file).getPath()).toList();
            if (paths.isEmpty()) {
                refused.accept(Messages.get("dialog.dropped-nothing"));
                return false;
            }
            files.accept(paths);
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            refused.accept(Messages.get("dialog.dropped-nothing"));
            return false;
        }
    }

    private void refuse(TransferSupport support) {
        try {
            String text = String.valueOf(support.getTransferable().getTransferData(DataFlavor.stringFlavor))
                    .strip();
            boolean url = text.matches("(?i)[a-z][a-z0-9+.-]+://\\S+");
            refused.accept(url ? Messages.get("dialog.dropped-url", text) : Messages.get("dialog.dropped-text"));
        } catch (UnsupportedFlavorException | IOException e) {
            refused.accept(Messages.get("dialog.dropped-nothing"));
        }
    }

    @Override
    public void exportToClipboard(JComponent component, Clipboard clipboard, int action) {
        if (own != null) {
            own.exportToClipboard(component, clipboard, action);
        }
    }

    @Override
    public void exportAsDrag(JComponent component, InputEvent event, int action) {
        if (own != null) {
            own.exportAsDrag(component, event, action);
        }
    }

    @Override
    public int getSourceActions(JComponent component) {
        return own == null ? NONE : own.getSourceActions(component);
    }
}
