package org.runaslauncher.fakes;

import java.nio.CharBuffer;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.PasswordClipboard;

/** A clipboard with a text on it. */
public final class FakePasswordClipboard implements PasswordClipboard {
    private volatile String text = "";

    public void set(String text) {
        this.text = text;
    }

    @Override
    public Password firstLine() {
        return Password.copyOf(CharBuffer.wrap(text));
    }
}
