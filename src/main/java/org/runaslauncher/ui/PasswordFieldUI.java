package org.runaslauncher.ui;

import com.formdev.flatlaf.ui.FlatPasswordFieldUI;
import java.awt.EventQueue;
import java.awt.Graphics;
import javax.swing.text.Element;
import javax.swing.text.View;

/** FlatLaf's look of a password field, with a view of our own inside. */
final class PasswordFieldUI extends FlatPasswordFieldUI {
    private boolean painted;

    @Override
    public View create(Element element) {
        return new PasswordLetters(element);
    }

    /** Only when the field is on the screen: making the button takes long, and the window would open later. */
    @Override
    protected void installRevealButton() {
        if (painted && getComponent() != null) {
            super.installRevealButton();
        }
    }

    @Override
    protected void paintSafely(Graphics graphics) {
        super.paintSafely(graphics);
        if (!painted) {
            painted = true;
            EventQueue.invokeLater(this::installRevealButton);
        }
    }
}
