package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.runaslauncher.text.Messages;

/** Components with text, mnemonic and name, made the same way everywhere. */
final class Parts {
    /** Without a number of columns a field would be as wide as its text, and the window with it. */
    static final int COLUMNS = 20;

    private Parts() {}

    /** A label with the text and mnemonic of a key, which leads to the input of the same name. */
    static JLabel label(String key, JComponent input, String name) {
        JLabel label = new JLabel(Messages.get(key));
        label.setDisplayedMnemonic(mnemonic(key));
        label.setLabelFor(input);
        input.setName(name);
        return label;
    }

    /** Gives a button the text, the mnemonic and the name. */
    static <B extends AbstractButton> B button(B button, String key, String name) {
        button.setText(Messages.get(key));
        button.setMnemonic(mnemonic(key));
        button.setName(name);
        return button;
    }

    /** Gives a button that has no letter for Alt a key that works everywhere in the window, together with Ctrl. */
    static void onControl(AbstractButton button, int key) {
        button.registerKeyboardAction(
                e -> button.doClick(0),
                KeyStroke.getKeyStroke(key, InputEvent.CTRL_DOWN_MASK),
                JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    /** Makes labels equally wide, so that the inputs behind them stand in one line though they belong to different panels. */
    static void align(List<JLabel> labels) {
        int widest = labels.stream()
                .mapToInt(label -> label.getPreferredSize().width)
                .max()
                .orElse(0);
        labels.forEach(label -> {
            Dimension size = new Dimension(widest, label.getPreferredSize().height);
            label.setPreferredSize(size);
            // Where room is short, as beside a scroll bar, the inputs give way, and all alike.
            label.setMinimumSize(size);
        });
    }

    /** Esc closes a menu that is open; only the next one is for the window. */
    static void onEscape(JRootPane window, Runnable action) {
        window.registerKeyboardAction(
                e -> {
                    MenuSelectionManager menus = MenuSelectionManager.defaultManager();
                    if (menus.getSelectedPath().length > 0) {
                        menus.clearSelectedPath();
                    } else {
                        action.run();
                    }
                },
                KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    static boolean hasFocusInside(Container container) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, container);
    }

    /** The first component in a container that can have the focus; null if none can. */
    static Component firstFocusable(Container container) {
        for (Component child : container.getComponents()) {
            Component found = child instanceof AbstractButton && child.isEnabled()
                    ? child
                    : child instanceof Container inner ? firstFocusable(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static int mnemonic(String key) {
        return KeyEvent.getExtendedKeyCodeForChar(
                Messages.get(key + ".mnemonic").charAt(0));
    }
}
