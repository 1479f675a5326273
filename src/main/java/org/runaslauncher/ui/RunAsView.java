package org.runaslauncher.ui;

import java.util.List;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.StartMethod;
import org.runaslauncher.program.Found;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.settings.Policies;

/** What the presenter sees of the window. All methods belong to the event thread. */
public interface RunAsView {
    RunAsForm form();

    void fill(RunAsForm form);

    /** Fills the program's list with files. */
    void offer(List<String> files);

    /** Opens the program's list, once the window has come to rest. */
    void openChoice();

    /** Whether what is going to be started is what the window shows; otherwise the window shows it now. */
    boolean confirms(Found found);

    /** Takes the password out of its field, which is empty afterwards. */
    Password takePassword();

    /** Puts a password in place of what is selected in the field, and wipes it. */
    void insertPassword(Password pasted);

    /** Shows a sentence next to a field. */
    void showProblem(Field field, String sentence);

    /** Explains why a launch failed, and offers what can be done about it. */
    void showFailure(Failed failed);

    /** Explains a fault of our own. */
    void showFault(Throwable fault);

    /** Takes all sentences about problems and failures away. */
    void clear();

    /** Shows that something is going on. All inputs but Cancel are disabled until {@link #showReady}. */
    void showBusy(String sentence);

    void showReady();

    void showService(Readiness readiness);

    void showCurrentUser(String name);

    /** Takes away what the organization forbids, and says so. */
    void show(Policies policies);

    /** Runs something when nothing is being changed in the service: that must not be left half done. */
    void whenServiceIsIdle(Runnable action);

    /** Shows by what a program of the following user is started. */
    void showStartMethod(StartMethod method);

    /** Opens "More options". */
    void showMoreOptions();

    void focus(Field field);

    /** Shows or hides the window. */
    void setShown(boolean shown);

    /** Runs something once the window has been painted; at once if it has been. */
    void whenPainted(Runnable action);
}
