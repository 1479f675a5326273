package org.runaslauncher.ui;

import java.util.Optional;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Background;
import org.runaslauncher.launch.ComputerFacts;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.launch.FailureContext;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.Lockout;
import org.runaslauncher.launch.LockoutPolicy;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.PasswordChange;
import org.runaslauncher.launch.PasswordClipboard;
import org.runaslauncher.launch.PasswordPlace;
import org.runaslauncher.launch.StartRemedy;
import org.runaslauncher.launch.WrongPasswords;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.Explanations;
import org.runaslauncher.text.FailureReport;
import org.runaslauncher.text.FailureTexts;
import org.runaslauncher.text.Messages;
import org.runaslauncher.ui.FailureView.Offer;

/**
 * Decides what is said about a failed launch, and what one click does about it. It never starts anything: a launch that failed is tried again by
 * the user, who types the password for it. Belongs to the event thread, which it never keeps waiting.
 */
public final class FailurePresenter {
    private final FailureView view;
    private final Services services;
    private final WrongPasswords wrongPasswords = new WrongPasswords();

    private ComputerFacts computer = ComputerFacts.UNKNOWN;
    private Optional<Lockout> lockout = Optional.empty();
    private Optional<Failed> failed = Optional.empty();
    private Explanation explanation;

    /**
     * What the presenter works with.
     *
     * @param version of this program, for the details that can be copied; may be empty
     */
    public record Services(
            FailureContext context,
            LockoutPolicy lockout,
            PasswordChange passwords,
            PasswordClipboard clipboard,
            ServiceControl service,
            Background background,
            String version) {}

    private record Seen(ComputerFacts computer, Optional<Lockout> lockout) {}

    public FailurePresenter(FailureView view, Services services) {
        this.view = view;
        this.services = services;
    }

    /** Looks at the computer, so that a failure can be explained at once. */
    public void prepare() {
        services.background()
                .run(
                        () -> new Seen(
                                services.context().computer(),
                                services.lockout().ofThisComputer()),
                        this::remember,
                        fault -> {});
    }

    private void remember(Seen seen) {
        computer = seen.computer();
        lockout = seen.lockout();
    }

    /** Explains a failed launch. */
    public void show(Failed failure) {
        failed = Optional.of(failure);
        Optional<AccountName> account = failure.request().identity().following().map(FollowingUser::account);
        Optional<StartRemedy> remedy = StartRemedy.of(failure, computer);
        explanation = Explanations.of(failure);
        if (failure.failure().isWrongPassword()) {
            account.ifPresent(
                    name -> explanation = explanation.withAdvice(joined(explanation.advice(), countWrong(name))));
        }
        if (remedy.filter(StartRemedy.CHANGE_PASSWORD::equals).isPresent()
                && PasswordPlace.of(account.get()) != PasswordPlace.HERE) {
            explanation = explanation.withAdvice(FailureTexts.of(PasswordPlace.of(account.get()), account.get()));
            remedy = Optional.empty();
        }
        view.show(explanation, remedy.map(found -> new Offer(found, FailureTexts.of(found, account, computer))));
        if (failure.failure() == Failure.START_FOLDER) {
            view.showMoreOptions();
        }
    }

    /** Explains a fault of our own. */
    public void show(Throwable fault) {
        failed = Optional.empty();
        explanation = Explanations.ofFault(fault);
        view.show(explanation, Optional.empty());
    }

    /** Counts a wrong password that Windows was given, and warns if it is one of the last. */
    private String countWrong(AccountName account) {
        boolean ofThisComputer = account.isLocal()
                || account.domain().filter(computer.name()::equalsIgnoreCase).isPresent();
        int count = wrongPasswords.add(account);
        return FailureTexts.lockout(count, ofThisComputer ? lockout : Optional.empty());
    }

    private static String joined(String advice, String warning) {
        return warning.isEmpty() ? advice : advice + ' ' + warning;
    }

    /** Does what a button says. */
    public void take(StartRemedy remedy) {
        RunAsForm form = view.form();
        switch (remedy) {
            case SHOW_SERVICE -> view.showService();
            case START_IN_SYSTEM_FOLDER -> view.goOnWith(form.withStartFolder(computer.systemFolder()));
            case NETWORK_ONLY -> view.goOnWith(form.with(form.options().with(Logon.NETWORK_ONLY)));
            case WITHOUT_PROFILE -> view.goOnWith(form.with(form.options().with(Logon.WITHOUT_PROFILE)));
            case RUN_AS_ADMINISTRATOR -> view.goOnWith(form.with(form.options().with(Access.ELEVATED)));
            case CHANGE_PASSWORD -> account().ifPresent(view::changePassword);
            case ACCOUNT_OF_THIS_COMPUTER, ACCOUNT_OF_THE_DOMAIN ->
                account().ifPresent(name -> view.goOnWith(form.withUser(remedy.accountName(name, computer))));
        }
    }

    private Optional<AccountName> account() {
        return failed.flatMap(last -> last.request().identity().following()).map(FollowingUser::account);
    }

    /** The presenter of a dialog that changes the password of an account. */
    PasswordChangePresenter forChange(PasswordChangeView dialog, AccountName account) {
        return new PasswordChangePresenter(dialog, account, services, this::countWrong, () -> changedLater(account));
    }

    /** The dialog was closed while Windows still worked. */
    private void changedLater(AccountName account) {
        wrongPasswords.forget(account);
        explanation = new Explanation(
                Messages.get("password-change.done-later", account),
                Messages.get("password-change.done-later.advice"),
                "");
        view.show(explanation, Optional.empty());
    }

    /** Copies all that is known, without any secret. */
    public void copyDetails() {
        Explanation shown = explanation;
        Optional<Failed> last = failed;
        services.background()
                .run(
                        () -> services.service().snapshot().readiness(),
                        readiness -> view.copy(FailureReport.of(shown, last, computer, readiness, services.version())),
                        fault -> view.copy(
                                FailureReport.of(shown, last, computer, Readiness.UNKNOWN, services.version())));
    }
}
