package org.runaslauncher.ui;

import java.util.Optional;
import java.util.function.Function;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.PasswordRefusal;
import org.runaslauncher.launch.SystemError;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.Explanations;
import org.runaslauncher.text.FailureTexts;
import org.runaslauncher.text.Messages;
import org.runaslauncher.ui.PasswordChangeView.Input;

/** Decides what the dialog does that changes the password of an account. Belongs to the event thread, which it never keeps waiting. */
final class PasswordChangePresenter {
    private final PasswordChangeView view;
    private final AccountName account;
    private final FailurePresenter.Services services;
    private final Function<AccountName, String> countWrong;
    private final Runnable changedLater;

    private boolean busy;
    private boolean closed;

    /**
     * @param countWrong counts a wrong password, and answers a warning if it is one of the last
     * @param changedLater is run if Windows changes the password after the dialog was closed
     */
    PasswordChangePresenter(
            PasswordChangeView view,
            AccountName account,
            FailurePresenter.Services services,
            Function<AccountName, String> countWrong,
            Runnable changedLater) {
        this.view = view;
        this.account = account;
        this.services = services;
        this.countWrong = countWrong;
        this.changedLater = changedLater;
    }

    /** Changes the password, unless that is going on already. */
    void change() {
        if (busy || closed) {
            return;
        }
        if (view.isEmpty(Input.WANTED)) {
            refuse(Messages.get("password-change.empty"), "", Input.WANTED);
        } else if (!view.isRepeatedAlike()) {
            view.wipe(Input.REPEATED);
            refuse(Messages.get("password-change.not-alike"), "", Input.REPEATED);
        } else {
            busy = true;
            view.showBusy(Messages.get("password-change.busy", account));
            Password current = view.copy(Input.CURRENT);
            Password wanted = view.copy(Input.WANTED);
            services.background().run(() -> change(current, wanted), this::ended, this::broken);
        }
    }

    private Optional<SystemError> change(Password current, Password wanted) {
        try (current;
                wanted) {
            return services.passwords().change(account, current, wanted);
        }
    }

    private void ended(Optional<SystemError> refused) {
        busy = false;
        if (closed) {
            if (refused.isEmpty()) {
                changedLater.run();
            }
        } else if (refused.isEmpty()) {
            closed = true;
            view.closeWith(view.copy(Input.WANTED));
        } else {
            view.showReady();
            show(refused.get());
        }
    }

    /** What was refused has to be typed again, and nothing else. */
    private void show(SystemError error) {
        PasswordRefusal refusal = PasswordRefusal.ofCode(error.code());
        String sentence = FailureTexts.of(refusal, account);
        String technical = FailureTexts.technical(error);
        if (refusal == PasswordRefusal.WRONG_PASSWORD) {
            view.wipe(Input.CURRENT);
            refuse((sentence + ' ' + countWrong.apply(account)).strip(), technical, Input.CURRENT);
        } else if (refusal == PasswordRefusal.AGAINST_THE_RULES) {
            view.wipe(Input.WANTED);
            view.wipe(Input.REPEATED);
            refuse(sentence, technical, Input.WANTED);
        } else {
            refuse(sentence, technical, Input.CURRENT);
        }
    }

    private void refuse(String sentence, String technical, Input next) {
        view.showProblem(sentence, technical);
        view.focus(next);
    }

    private void broken(Throwable fault) {
        busy = false;
        if (!closed) {
            view.showReady();
            Explanation explanation = Explanations.ofFault(fault);
            refuse(Messages.get("password-change.broken"), explanation.technical(), Input.CURRENT);
        }
    }

    /** Closes the dialog at once. Windows cannot be stopped: should it still change the password, the window says so. */
    void cancel() {
        closed = true;
        view.close();
    }

    void paste(Input input) {
        services.background().run(services.clipboard()::firstLine, password -> pasted(input, password), fault -> {});
    }

    private void pasted(Input input, Password password) {
        try (password) {
            if (!busy && !closed) {
                view.insert(input, password);
            }
        }
    }
}
