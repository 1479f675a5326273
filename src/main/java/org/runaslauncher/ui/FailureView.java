package org.runaslauncher.ui;

import java.util.Optional;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.StartRemedy;
import org.runaslauncher.text.Explanation;

/** What the presenter of failures sees of the window. All methods belong to the event thread. */
public interface FailureView {
    /**
     * What one click does.
     *
     * @param label of the button
     */
    record Offer(StartRemedy remedy, String label) {}

    void show(Explanation explanation, Optional<Offer> offer);

    /** What the user has typed and chosen. */
    RunAsForm form();

    /** Takes the explanation away, fills the window, and puts the focus on what has to be typed next. */
    void goOnWith(RunAsForm form);

    void showMoreOptions();

    void showService();

    /** Opens the dialog that changes a password, and returns when it is closed. */
    void changePassword(AccountName account);

    void copy(String text);
}
