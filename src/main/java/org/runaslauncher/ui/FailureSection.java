package org.runaslauncher.ui;

import java.util.Optional;
import java.util.function.Function;
import javax.swing.SwingUtilities;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Password;
import org.runaslauncher.text.Explanation;

/** The part of the window that explains a failed launch, and what its buttons do to the rest of the window. */
final class FailureSection implements FailureView {
    private final FailurePanel panel = new FailurePanel();
    private final RunAsView window;
    private final Surroundings surroundings;
    private FailurePresenter presenter;

    /** What only the window can do. */
    interface Surroundings {
        /** The panel needs another height. */
        void fit();

        void showService();

        void focusOnWhatIsNext();
    }

    FailureSection(RunAsView window, Surroundings surroundings) {
        this.window = window;
        this.surroundings = surroundings;
    }

    void connect(Function<FailureView, FailurePresenter> presenters) {
        presenter = presenters.apply(this);
        panel.connect(presenter::take, presenter::copyDetails);
    }

    FailurePanel panel() {
        return panel;
    }

    FailurePresenter presenter() {
        return presenter;
    }

    @Override
    public void show(Explanation explanation, Optional<Offer> offer) {
        panel.explain(explanation, offer);
        surroundings.fit();
    }

    @Override
    public RunAsForm form() {
        return window.form();
    }

    @Override
    public void goOnWith(RunAsForm form) {
        window.clear();
        window.fill(form);
        surroundings.focusOnWhatIsNext();
    }

    @Override
    public void showMoreOptions() {
        window.showMoreOptions();
    }

    @Override
    public void showService() {
        surroundings.showService();
    }

    @Override
    public void changePassword(AccountName account) {
        PasswordDialog dialog =
                new PasswordDialog(SwingUtilities.getWindowAncestor(panel), account, this::goOnWithPassword);
        dialog.open(presenter.forChange(dialog, account));
    }

    /** Enter starts the program now. */
    private void goOnWithPassword(Password changed) {
        window.clear();
        window.takePassword().close();
        window.insertPassword(changed);
        surroundings.focusOnWhatIsNext();
    }

    @Override
    public void copy(String text) {
        panel.copy(text);
    }
}
