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
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPasswordField;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.runaslauncher.program.suggest.DroppedText;
import org.runaslauncher.text.Messages;

/**
 * Takes files that are dropped anywhere on the window, and texts that name a program. Other text dropped into a text field is the field's own
 * matter, but not in the password field: what is dragged there stays in memory. Anything else is answered with a sentence. Files, and lists of
 * files as text, can be pasted into the program field too.
 */
final class FileDrop extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private final transient RunAsPresenter presenter;

    /** What the component could do before; null for a part of the window that holds no text. */
    private final TransferHandler own;

    private FileDrop(RunAsPresenter presenter, TransferHandler own) {
        this.presenter = presenter;
        this.own = own;
    }

    static void install(JFrame window, RunAsPresenter presenter) {
        DropHint hint = new DropHint(presenter::isBusy);
        window.setGlassPane(hint);
        window.setTransferHandler(new FileDrop(presenter, null));
        hint.watch(window);
        installInTexts(window.getContentPane(), presenter, hint);
    }

    /** Each text has a drop target of its own, which would refuse files instead of passing them up to the window. */
    private static void installInTexts(Container container, RunAsPresenter presenter, DropHint hint) {
        for (Component child : container.getComponents()) {
            if (child instanceof JTextComponent text) {
                text.setTransferHandler(new FileDrop(presenter, text.getTransferHandler()));
                hint.watch(text);
            } else if (child instanceof Container inner) {
                installInTexts(inner, presenter, hint);
            }
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (!support.isDrop()) {
            return own != null && (own.canImport(support) || isForProgram(support));
        }
        if (presenter.isBusy()) {
            return false;
        }
        if (isForText(support)) {
            return true;
        }
        // Offered as a copy: a move would let Explorer delete the program after the drop.
        if ((support.getSourceDropActions() & COPY) != 0) {
            support.setDropAction(COPY);
        }
        // Or a text field would show a caret where it takes nothing.
        support.setShowDropLocation(false);
        return hasFiles(support) || support.isDataFlavorSupported(DataFlavor.stringFlavor);
    }

    private static boolean hasFiles(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    private boolean isForText(TransferSupport support) {
        return own != null
                && !hasFiles(support)
                && !(support.getComponent() instanceof JPasswordField)
                && own.canImport(support);
    }

    @Override
    public boolean importData(TransferSupport support) {
        boolean forProgram = isForProgram(support);
        if (!forProgram && (!support.isDrop() || isForText(support))) {
            return own != null && own.importData(support);
        }
        return hasFiles(support) ? takeFiles(support) : takeText(support);
    }

    private boolean takeFiles(TransferSupport support) {
        try {
            List<?> dropped = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            List<String> paths =
                    dropped.stream().map(file -> ((File) file).getPath()).toList();
            if (paths.isEmpty()) {
                return takeText(support);
            }
            presenter.offer(paths);
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            presenter.refuseDrop(Messages.get("dialog.dropped-nothing"));
            return false;
        }
    }

    private boolean takeText(TransferSupport support) {
        try {
            String text = text(support).strip();
            List<String> programs = DroppedText.of(text).programs();
            if (!programs.isEmpty()) {
                presenter.offer(programs);
                return true;
            }
            presenter.refuseDrop(
                    DroppedText.isAddress(text)
                            ? Messages.get("dialog.dropped-url", text)
                            : Messages.get("dialog.dropped-text"));
        } catch (UnsupportedFlavorException | IOException e) {
            presenter.refuseDrop(Messages.get("dialog.dropped-nothing"));
        }
        return false;
    }

    private static String text(TransferSupport support) throws UnsupportedFlavorException, IOException {
        return String.valueOf(support.getTransferable().getTransferData(DataFlavor.stringFlavor));
    }

    /** What the program field takes as a whole: a dropped program, and of what is pasted files and lists of files. */
    private boolean isForProgram(TransferSupport support) {
        if (!"program".equals(support.getComponent().getName()) || presenter.isBusy()) {
            return false;
        }
        if (hasFiles(support)) {
            return true;
        }
        try {
            int programs = DroppedText.of(text(support)).programs().size();
            return support.isDrop() ? programs > 0 : programs > 1;
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
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
