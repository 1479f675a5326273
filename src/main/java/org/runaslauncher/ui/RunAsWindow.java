package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.launch.Background;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.StartMethod;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.program.Found;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.settings.Policies;
import org.runaslauncher.text.Messages;

/** The Run As window. */
public final class RunAsWindow implements RunAsView {
    /** Somebody may repair the service while the window is open. */
    private static final int LOOK_AGAIN_MILLISECONDS = 2_000;

    private final JFrame frame = new JFrame(Messages.get("dialog.title"));
    private final AccountInput account = new AccountInput();
    private final OptionsInput options = new OptionsInput(this::fit, this::lookAtProgram);
    private final ProgramInput program =
            new ProgramInput(this::picked, new TakenArguments(options.arguments()::getText, this::putArguments));
    private final ProgramSection section = new ProgramSection(program, options, () -> form().picked(), this::fit);
    private final FailureSection failure = new FailureSection(this, new AroundFailure());
    private final ServiceSection service = new ServiceSection(this::fit, this::goOnAfterRepair);
    private final ExtraSection extras =
            new ExtraSection(frame, this::form, this::showMoreOptions, program::reload, this::fit);
    private final ButtonRow buttons = new ButtonRow(extras.buttons());
    private final Page page = new Page(new MigLayout("insets 12, fillx, hidemode 3", "[][grow,fill,260::][fill]"));
    private RunAsPresenter presenter;

    /** Where the focus was sent last. */
    private Field aimed = Field.PROGRAM;

    public RunAsWindow() {
        frame.setName("runAs");
        frame.setIconImages(AppIcon.images());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setContentPane(content());
        frame.setFocusTraversalPolicy(account.focusOrder());
        account.onChoice(this::choiceChanged);
    }

    /**
     * Lets the presenters hear what the user does.
     *
     * @param programs makes that of the program
     * @param servicePresenters makes that of the panel about the service, once somebody opens it
     */
    public void connect(
            RunAsPresenter presenter,
            Function<ProgramView, ProgramPresenter> programs,
            Function<ServiceView, ServicePresenter> servicePresenters) {
        this.presenter = presenter;
        section.connect(programs, this::take);
        service.connect(servicePresenters);
        buttons.ok().addActionListener(e -> presenter.ok());
        buttons.cancel().addActionListener(e -> presenter.cancel());
        account.password().onPaste(presenter::pastePassword);
        frame.getRootPane().setDefaultButton(buttons.ok());
        Parts.onEscape(frame.getRootPane(), presenter::cancel);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                presenter.cancel();
            }

            @Override
            public void windowActivated(WindowEvent e) {
                if (page.firstPaint().isOver()) {
                    presenter.lookAtService();
                }
            }
        });
        new Timer(LOOK_AGAIN_MILLISECONDS, e -> {
                    if (!service.isWatching()) {
                        presenter.lookAtService();
                    }
                })
                .start();
        FileDrop.install(frame, presenter);
    }

    /**
     * Lets the program field offer what was started before, the tools of this computer, and what a typed path leads to. Nothing of it is
     * read before the window is there.
     */
    public void connectPrograms(ProgramSource source, Background background) {
        whenPainted(() -> program.connect(source, background));
    }

    /** Lets shortcuts be made, and settings be seen and changed; what is set for the window comes into effect once it is there. */
    public void connectExtras(
            Function<ShortcutView, ShortcutPresenter> shortcuts, Function<SettingsView, SettingsPresenter> settings) {
        extras.connect(shortcuts, settings);
    }

    /** Lets the field for the user name offer accounts, and say what they are. Nothing of it is read before the window is there. */
    public void connectAccounts(AccountSource source, Background background) {
        whenPainted(() -> account.connect(source, background, this::focusAfterUser));
    }

    /**
     * Lets somebody explain what fails.
     *
     * @param presenters makes the presenter; it looks at the computer when the window is there
     */
    public void connectFailures(Function<FailureView, FailurePresenter> presenters) {
        failure.connect(presenters);
        whenPainted(() -> failure.presenter().prepare());
    }

    public JFrame frame() {
        return frame;
    }

    private JPanel content() {
        Parts.align(Stream.concat(account.labels().stream(), options.labels().stream())
                .toList());
        section.addTo(page);
        account.addTo(page);
        options.addTo(page);
        page.add(failure.panel(), "span, growx, wmin 0, gaptop rel, wrap");
        page.add(service, "span, grow, pushy, wmin 0, gaptop unrel");
        return page.above(extras.outcome(), buttons);
    }

    private void choiceChanged() {
        options.setAnotherUser(account.isAnotherUser());
        lookAtProgram();
    }

    private void picked(String path) {
        presenter.offer(List.of(path));
    }

    private void putArguments(String arguments) {
        options.arguments().setText(arguments);
        if (!arguments.isEmpty()) {
            showMoreOptions();
        }
    }

    @Override
    public RunAsForm form() {
        return new RunAsForm(
                program.text(),
                account.isAnotherUser(),
                account.user(),
                options.arguments().getText(),
                options.startFolder().getText(),
                account.isAnotherUser() ? options.options() : options.options().with(account.access()));
    }

    @Override
    public void fill(RunAsForm form) {
        program.setText(form.program());
        account.fill(form);
        options.fill(form);
        fit();
        lookAtProgram();
    }

    private void take(Alternative alternative) {
        if (presenter.isBusy()) {
            return;
        }
        clear();
        fill(form().with(alternative));
        focusOnWhatIsNext();
    }

    @Override
    public void offer(List<String> files) {
        program.offer(files);
        fit();
        lookAtProgram();
    }

    /** Nothing is looked at before the window is there: its first paint comes first. */
    private void lookAtProgram() {
        if (frame.isVisible() && page.firstPaint().isOver()) {
            section.chosen();
        } else {
            section.filled();
        }
    }

    @Override
    public void openChoice() {
        // A list that is opened now would be closed by the change of size and focus that is still on its way.
        EventQueue.invokeLater(program::openList);
    }

    @Override
    public boolean confirms(Found found) {
        return section.confirms(found);
    }

    @Override
    public Password takePassword() {
        return account.password().take();
    }

    @Override
    public void insertPassword(Password pasted) {
        account.password().insert(pasted);
    }

    @Override
    public void showProblem(Field field, String sentence) {
        if (field == Field.ARGUMENTS || field == Field.START_FOLDER) {
            options.open();
        }
        if (field != Field.PROGRAM || !section.says(sentence)) {
            note(field).say(sentence);
        }
        fit();
    }

    @Override
    public void showFailure(Failed failed) {
        failure.presenter().show(failed);
    }

    @Override
    public void showFault(Throwable fault) {
        failure.presenter().show(fault);
    }

    @Override
    public void clear() {
        boolean said = failure.panel().isVisible()
                || Stream.of(Field.values()).anyMatch(field -> note(field).isVisible());
        if (said) {
            List.of(Field.values()).forEach(field -> note(field).say(""));
            failure.panel().setVisible(false);
            fit();
        }
    }

    @Override
    public void showBusy(String sentence) {
        buttons.showProgress(sentence);
        setEnabled(false);
        // Not to Cancel: a second Enter would press it.
        frame.getRootPane().requestFocusInWindow();
    }

    @Override
    public void showReady() {
        buttons.showNoProgress();
        setEnabled(true);
    }

    private void setEnabled(boolean enabled) {
        section.setEnabled(enabled);
        account.setEnabled(enabled);
        options.setEnabled(enabled);
        extras.setEnabled(enabled);
        buttons.ok().setEnabled(enabled);
    }

    @Override
    public void showService(Readiness readiness) {
        service.show(readiness);
    }

    @Override
    public void showCurrentUser(String name) {
        account.showCurrentUser(name);
    }

    @Override
    public void showStartMethod(StartMethod method) {
        options.show(method);
    }

    @Override
    public void show(Policies policies) {
        account.hideElevation(policies.elevationHidden().value());
        if (policies.forbidUse()) {
            ForbiddenPage.takeOver(frame, policies, presenter::cancel);
        }
    }

    @Override
    public void showMoreOptions() {
        options.open();
        fit();
    }

    /** With a name only the password is left to type; but who is somewhere else already stays there. */
    private void focusAfterUser() {
        Component owner = frame.getMostRecentFocusOwner();
        // While the window opens the focus is still on its way.
        if (owner == null ? aimed == Field.USER : owner == account.userField()) {
            focus(Field.PASSWORD);
        }
    }

    @Override
    public void focus(Field field) {
        aimed = field;
        component(field).requestFocusInWindow();
    }

    @Override
    public void setShown(boolean shown) {
        if (shown && !frame.isVisible()) {
            frame.setLocationRelativeTo(null);
        }
        frame.setVisible(shown);
        whenPainted(this::lookAtProgram);
    }

    @Override
    public void whenPainted(Runnable action) {
        page.firstPaint().then(action);
    }

    /** What was wrong is right now: the next thing to do is to type the password again. */
    private void goOnAfterRepair() {
        if (failure.panel().isVisible()) {
            clear();
            focusOnWhatIsNext();
        }
    }

    private void focusOnWhatIsNext() {
        boolean userKnown = !account.user().isBlank();
        focus(!account.isAnotherUser() ? Field.PROGRAM : userKnown ? Field.PASSWORD : Field.USER);
    }

    @Override
    public void whenServiceIsIdle(Runnable action) {
        service.whenIdle(action);
    }

    private JComponent component(Field field) {
        return switch (field) {
            case PROGRAM -> program.editor();
            case USER -> account.userField();
            case PASSWORD -> account.password();
            case ARGUMENTS -> options.arguments();
            case START_FOLDER -> options.startFolder();
        };
    }

    private Note note(Field field) {
        return switch (field) {
            case PROGRAM -> program.problem();
            case USER -> account.userProblem();
            case PASSWORD -> account.passwordProblem();
            case ARGUMENTS -> options.argumentsProblem();
            case START_FOLDER -> options.startFolderProblem();
        };
    }

    private void fit() {
        WindowFit.fit(frame);
    }

    private final class AroundFailure implements FailureSection.Surroundings {
        @Override
        public void fit() {
            RunAsWindow.this.fit();
            page.reveal(failure.panel());
        }

        @Override
        public void showService() {
            service.openDetails();
        }

        @Override
        public void focusOnWhatIsNext() {
            RunAsWindow.this.focusOnWhatIsNext();
        }
    }
}
