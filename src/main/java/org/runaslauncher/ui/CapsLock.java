package org.runaslauncher.ui;

import java.awt.Toolkit;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Shows a notice while a field has the focus and Caps Lock is on. */
final class CapsLock {
    private CapsLock() {}

    static void watch(JComponent field, JLabel notice, String text) {
        notice.setText(" ");
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                notice.setText(isOn() ? text : " ");
            }

            @Override
            public void keyReleased(KeyEvent e) {
                keyPressed(e);
            }
        });
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                notice.setText(isOn() ? text : " ");
            }

            @Override
            public void focusLost(FocusEvent e) {
                notice.setText(" ");
            }
        });
    }

    private static boolean isOn() {
        try {
            return Toolkit.getDefaultToolkit().getLockingKeyState(KeyEvent.VK_CAPS_LOCK);
        } catch (UnsupportedOperationException unknown) {
            return false;
        }
    }
}
