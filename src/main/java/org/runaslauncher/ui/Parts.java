package org.runaslauncher.ui;

import java.awt.event.KeyEvent;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.runaslauncher.text.Messages;

/** Components with text, mnemonic and name, made the same way everywhere. */
final class Parts {
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

    private static int mnemonic(String key) {
        return KeyEvent.getExtendedKeyCodeForChar(
                Messages.get(key + ".mnemonic").charAt(0));
    }
}
