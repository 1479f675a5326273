package org.runaslauncher.ui;

import org.runaslauncher.launch.Password;

/** What the presenter sees of the dialog that changes a password. All methods belong to the event thread. */
interface PasswordChangeView {
    /** The three fields. */
    enum Input {
        CURRENT,
        WANTED,
        REPEATED
    }

    boolean isEmpty(Input input);

    /** Whether the new password was typed alike twice. */
    boolean isRepeatedAlike();

    /** A copy of what is in a field. */
    Password copy(Input input);

    /** Empties a field. */
    void wipe(Input input);

    void insert(Input input, Password pasted);

    void focus(Input input);

    /** @param technical may be empty */
    void showProblem(String sentence, String technical);

    void showBusy(String sentence);

    void showReady();

    /** Closes the dialog, whose fields are wiped, and leaves the new password in the field of the window. */
    void closeWith(Password changed);

    void close();
}
