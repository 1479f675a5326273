package org.runaslauncher.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Background;
import org.runaslauncher.launch.Identity;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchAttempt;
import org.runaslauncher.launch.LaunchOutcome;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchOutcome.Started;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Launcher;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.PasswordClipboard;
import org.runaslauncher.program.CommandLine.Split;
import org.runaslauncher.program.Found;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.settings.History;
import org.runaslauncher.settings.Policies;
import org.runaslauncher.text.Messages;

/** Decides what the Run As window does. Belongs to the event thread, which it never keeps waiting. */
public final class RunAsPresenter {
    /** What is over before this need not be shown. */
    private static final int UNNOTICED_MILLISECONDS = 150;

    private final RunAsView view;
    private final Services services;
    private final FormCheck check;
    private final Consumer<Ending> end;

    private LaunchAttempt attempt = new LaunchAttempt();
    private boolean busy;
    private boolean checking;
    private boolean launching;
    private boolean cancelled;
    private boolean lastFailed;
    private boolean looking;
    private boolean unseen;

    /** What the presenter works with. */
    public record Services(
            Launcher launcher,
            TargetFinder finder,
            ServiceControl service,
            AccountSource accounts,
            PasswordClipboard clipboard,
            History recent,
            Background background,
            Supplier<Policies> policies) {}

    /** @param end is told once how it ended, when nothing is going on any more */
    public RunAsPresenter(RunAsView view, Services services, Consumer<Ending> end) {
        this.view = view;
        this.services = services;
        this.check = new FormCheck(services.finder(), services.accounts());
        this.end = ending -> view.whenServiceIsIdle(() -> end.accept(ending));
    }

    /** Fills the window, shows it, and only then looks at what takes time. Where nothing has to be asked, it is shown after a failure only. */
    public void open(Opening opening) {
        view.fill(opening.form());
        unseen = opening.needsNoWindow();
        if (unseen) {
            ok();
        } else {
            show(opening);
        }
    }

    private void show(Opening opening) {
        view.setShown(true);
        view.focus(firstField(opening.form()));
        if (!opening.files().isEmpty()) {
            offer(opening.files());
        }
        if (opening.mayBeCommandLine()) {
            splitCommand(opening.form());
        }
        // Even beside the event thread it would hold the first paint up.
        view.whenPainted(() -> {
            lookAround();
            prepareLaunch(opening.form());
        });
    }

    private void lookAround() {
        services.background().run(services.accounts()::currentUser, view::showCurrentUser, fault -> {});
        services.background().run(services.policies()::get, this::show, fault -> show(Policies.UNKNOWN));
        services.background().run(services.launcher()::methodForAnotherUser, view::showStartMethod, fault -> {});
        lookAtService();
    }

    /** Not what holds a start back, which the launcher does: only so that nothing is offered in vain. */
    private void show(Policies policies) {
        RunAsForm form = view.form();
        boolean wantedInVain = policies.elevationHidden().value()
                && !form.anotherUser()
                && form.options().access() == Access.ELEVATED;
        view.show(policies);
        if (wantedInVain && !policies.forbidUse()) {
            view.showProblem(Field.PROGRAM, Messages.get("dialog.elevation-refused"));
        }
        lastFailed |= policies.forbidUse();
    }

    /** What comes after OK, gone through once without the start: code that was never used is slow. */
    private void prepareLaunch(RunAsForm form) {
        services.background()
                .run(
                        () -> {
                            check.prepare(form);
                            services.launcher().prepare();
                            return null;
                        },
                        done -> {},
                        fault -> {});
    }

    /** Looks at the Secondary Logon service again, unless the last look still goes on. */
    public void lookAtService() {
        if (looking) {
            return;
        }
        looking = true;
        services.background().run(() -> services.service().snapshot().readiness(), this::showService, fault -> {
            showService(Readiness.UNKNOWN);
        });
    }

    /** Whether a start is going on. */
    public boolean isBusy() {
        return busy;
    }

    /** Takes files that were picked or dropped; with several the user chooses one. During a launch nothing changes. */
    public void offer(List<String> files) {
        if (busy) {
            return;
        }
        view.clear();
        view.offer(files);
        if (files.size() > 1) {
            view.showProblem(Field.PROGRAM, Messages.get("dialog.choose-one", files.size()));
            view.focus(Field.PROGRAM);
            view.openChoice();
        } else {
            view.focus(firstField(view.form()));
        }
    }

    /** Explains what can be dropped, after something else was. */
    public void refuseDrop(String sentence) {
        if (busy) {
            return;
        }
        view.clear();
        view.showProblem(Field.PROGRAM, sentence);
    }

    /** Pastes the password from the clipboard. */
    public void pastePassword() {
        services.background().run(services.clipboard()::firstLine, this::pasted, fault -> {});
    }

    private void pasted(Password password) {
        try (password) {
            if (!busy && !cancelled) {
                view.insertPassword(password);
            }
        }
    }

    /** Starts the program, unless a start is going on already. */
    public void ok() {
        if (busy || cancelled) {
            return;
        }
        busy = true;
        RunAsForm form = view.form();
        view.clear();
        checking = true;
        services.background().run(() -> check.check(form), checked -> launch(form, checked), this::showFault);
        services.background().showAfter(UNNOTICED_MILLISECONDS, () -> showChecking(form));
    }

    private void showChecking(RunAsForm form) {
        if (checking) {
            view.showBusy(starting(form));
        }
    }

    private static String starting(RunAsForm form) {
        return Messages.get("dialog.starting", form.program().strip());
    }

    /** Closes the window at once. A logon that is going on cannot be stopped, but its program will never run. */
    public void cancel() {
        if (cancelled) {
            return;
        }
        cancelled = true;
        view.setShown(false);
        if (launching) {
            attempt.cancel();
        } else {
            view.takePassword().close();
            end.accept(lastFailed ? Ending.FAILED : Ending.CANCELLED);
        }
    }

    private void launch(RunAsForm form, FormCheck.Checked checked) {
        checking = false;
        if (cancelled) {
            return;
        }
        if (!checked.problems().isEmpty()) {
            // Whoever wanted no window was not there to press OK: this is a start that failed.
            lastFailed |= unseen;
            showReady();
            appear();
            checked.problems().forEach(view::showProblem);
            view.focus(checked.problems().keySet().iterator().next());
            return;
        }
        if (!unseen && !view.confirms(checked.found())) {
            showReady();
            view.showProblem(Field.PROGRAM, Messages.get("dialog.not-as-shown"));
            view.focus(form.anotherUser() ? Field.PASSWORD : Field.PROGRAM);
            return;
        }
        Identity identity = form.anotherUser()
                ? new FollowingUser(
                        checked.account(),
                        view.takePassword(),
                        form.options().logon(),
                        form.options().access() == Access.ELEVATED)
                : new CurrentUser(form.options().access());
        LaunchRequest request = new LaunchRequest(
                form.target(checked.found()), identity, form.options().start());
        LaunchAttempt thisAttempt = new LaunchAttempt();
        attempt = thisAttempt;
        launching = true;
        Runnable hide = () -> services.background().show(() -> view.setShown(false));
        services.background()
                .run(
                        () -> remember(
                                form, checked.found(), services.launcher().launch(request, thisAttempt, hide)),
                        this::ended,
                        this::showFault);
        // Painted while the logon is on its way already.
        view.showBusy(form.anotherUser() ? Messages.get("dialog.logging-on", checked.account()) : starting(form));
    }

    /** Only what was picked, and the name of the account: among the arguments there could be a password. */
    private LaunchOutcome remember(RunAsForm form, Found found, LaunchOutcome outcome) {
        try {
            if (outcome instanceof Started) {
                services.recent().add(found.picked());
                if (form.anotherUser()) {
                    services.accounts().remember(form.user());
                }
            }
        } catch (RuntimeException | Error e) {
            // The program runs: a list that could not be written must not look like a start that failed.
        }
        return outcome;
    }

    private void ended(LaunchOutcome outcome) {
        launching = false;
        outcome.match(
                started -> finish(new Ending(Ending.How.STARTED, started.exitCode())),
                () -> finish(Ending.CANCELLED),
                this::showFailed);
    }

    private Void finish(Ending ending) {
        end.accept(ending);
        return null;
    }

    private Void showFailed(Failed failed) {
        showAgain(() -> view.showFailure(failed));
        return null;
    }

    private void showFault(Throwable fault) {
        checking = false;
        launching = false;
        showAgain(() -> view.showFault(fault));
    }

    private void showAgain(Runnable explain) {
        lastFailed = true;
        view.takePassword().close();
        if (cancelled) {
            end.accept(Ending.CANCELLED);
            return;
        }
        showReady();
        appear();
        explain.run();
        view.setShown(true);
        view.focus(view.form().anotherUser() ? Field.PASSWORD : Field.PROGRAM);
        lookAtService();
    }

    /** A window that was not needed is. */
    private void appear() {
        if (unseen) {
            unseen = false;
            view.setShown(true);
            view.whenPainted(this::lookAround);
        }
    }

    private void showReady() {
        busy = false;
        view.showReady();
    }

    private void showService(Readiness readiness) {
        looking = false;
        view.showService(readiness);
    }

    private void splitCommand(RunAsForm form) {
        services.background()
                .run(
                        () -> services.finder().splitCommand(form.program()),
                        split -> fillCommand(form, split),
                        fault -> {});
    }

    /** The user may have been faster: what was typed since then is left alone. */
    private void fillCommand(RunAsForm opened, Split split) {
        RunAsForm now = view.form();
        if (!busy
                && now.program().equals(opened.program())
                && now.arguments().isEmpty()
                && !split.arguments().isEmpty()) {
            view.fill(now.withCommand(split.program(), split.arguments()));
        }
    }

    private static Field firstField(RunAsForm form) {
        if (form.program().isBlank()) {
            return Field.PROGRAM;
        }
        return form.anotherUser() && form.user().isBlank() ? Field.USER : Field.PASSWORD;
    }
}
