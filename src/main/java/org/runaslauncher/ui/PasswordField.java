package org.runaslauncher.ui;

import java.awt.event.InputMethodEvent;
import java.util.stream.IntStream;
import javax.swing.JPasswordField;
import javax.swing.UIManager;
import javax.swing.text.PlainDocument;
import org.runaslauncher.launch.Password;

/** A password field that leaves no copies of what was typed or pasted: see {@link PasswordContent}. */
final class PasswordField extends JPasswordField {
    private static final long serialVersionUID = 1L;

    private final transient PasswordContent content;
    private transient Runnable paste = () -> {};

    PasswordField(int columns) {
        this(new PasswordContent(), columns);
    }

    private PasswordField(PasswordContent content, int columns) {
        super(new PlainDocument(content), null, columns);
        this.content = content;
    }

    /** What to do when something is to be pasted: Swing would make a String of it. */
    void onPaste(Runnable action) {
        paste = action;
    }

    /** Takes the password out of the field. */
    Password take() {
        Password taken = content.copy();
        setText("");
        return taken;
    }

    /** A copy of the password, which stays in the field. */
    Password typed() {
        return content.copy();
    }

    /** Whether the same was typed into another field; nothing is copied. */
    boolean isLike(PasswordField other) {
        int length = getDocument().getLength();
        return length == other.getDocument().getLength()
                && IntStream.range(0, length).allMatch(i -> letter(i) == other.letter(i));
    }

    /** Puts a password in place of the selection, and wipes it. One that is longer than any can be is left out, with a sound. */
    void insert(Password password) {
        password.use(letters -> {
            if (letters.length() > PasswordContent.CAPACITY) {
                UIManager.getLookAndFeel().provideErrorFeedback(this);
                return;
            }
            // One letter at a time: longer Strings would stay in memory.
            for (int i = 0; i < letters.length(); i++) {
                replaceSelection(String.valueOf(letters.get(i)));
            }
        });
    }

    char letter(int index) {
        return content.letter(index);
    }

    @Override
    public void paste() {
        if (isEditable() && isEnabled()) {
            paste.run();
        }
    }

    /** Input methods are off in password fields, because they keep what they compose. Should one talk all the same, nobody listens. */
    @Override
    protected void processInputMethodEvent(InputMethodEvent e) {
        e.consume();
    }

    @Override
    public void updateUI() {
        setUI(new PasswordFieldUI());
    }
}
