package org.runaslauncher.ui;

import com.formdev.flatlaf.ui.FlatPasswordFieldUI;
import javax.swing.text.Element;
import javax.swing.text.View;

/** FlatLaf's look of a password field, with a view of our own inside. */
final class PasswordFieldUI extends FlatPasswordFieldUI {
    @Override
    public View create(Element element) {
        return new PasswordLetters(element);
    }
}
