package org.runaslauncher.ui;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.launch.Background;
import org.runaslauncher.launch.Password;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.Messages;

/** The Run As window. */
public final class RunAsWindow implements RunAsView, ProgramView {
    /** Somebody may repair the service while the window is open. */
    private static final int LOOK_AGAIN_MILLISECONDS = 2_000;

    private final JFrame frame = new JFrame(Messages.get("dialog.title"));
    private final AccountInput account = new AccountInput();
    private final OptionsInput options = new OptionsInput(this::fit);
    private final AdviceList advice = new AdviceList(this::instead);
    private final ProgramInput program =
            new ProgramInput(this::picked, new TakenArguments(options.arguments()::getText, this::putArguments));
    private final FailurePanel failure = new FailurePanel(this::showServiceDetails);
    private final ServiceSection service = new ServiceSection(this::fit, this::goOnAfterRepair);
    private final JProgressBar progress = new JProgressBar();
    private final JLabel progressText = new JLabel();
    private final JButton ok = new JButton(Messages.get("dialog.ok"));
    private final JButton cancel = new JButton(Messages.get("dialog.cancel"));
    private RunAsPresenter presenter;
    private ProgramPresenter programs;

    public RunAsWindow() {
        frame.setName("runAs");
        frame.setIconImages(AppIcon.images());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setContentPane(content());
        account.onChoice(this::choiceChanged);
    }

    /**
     * Lets the presenters hear what the user does.
     *
     * @param programs of the program
     * @param servicePresenters makes that of the panel about the service, once somebody opens it
     */
    public void connect(
            RunAsPresenter presenter,
            ProgramPresenter programs,
            Function<ServiceView, ServicePresenter> servicePresenters) {
        this.presenter = presenter;
        this.programs = programs;
        Stream.of(program.editor(), options.arguments(), options.startFolder())
                .forEach(field -> Typing.listen(field, programs::typed, programs::chosen));
        service.connect(servicePresenters);
        ok.addActionListener(e -> presenter.ok());
        cancel.addActionListener(e -> presenter.cancel());
        account.password().onPaste(presenter::pastePassword);
        frame.getRootPane().setDefaultButton(ok);
        Parts.onEscape(frame.getRootPane(), presenter::cancel);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                presenter.cancel();
            }

            @Override
            public void windowActivated(WindowEvent e) {
                presenter.lookAtService();
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
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                program.connect(source, background);
            }
        });
    }

    public JFrame frame() {
        return frame;
    }

    private JPanel content() {
        JPanel grid = new JPanel(new MigLayout("insets dialog, fillx, hidemode 3", "[][grow,fill,260::][fill]"));
        Parts.align(Stream.concat(account.labels().stream(), options.labels().stream())
                .toList());
        program.addTo(grid);
        grid.add(advice, "skip, span 2, growx, wmin 0, wrap");
        account.addTo(grid);
        options.addTo(grid);
        grid.add(failure, "span, growx, wmin 0, gaptop rel, wrap");
        grid.add(service, "span, grow, pushy, wmin 0, gaptop unrel, wrap");
        grid.add(buttons(), "span, growx, gaptop unrel, aligny bottom");
        return grid;
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", "[grow,fill][][]"));
        progress.setIndeterminate(true);
        progress.setName("progress");
        progressText.setName("progressText");
        progressText.putClientProperty("html.disable", Boolean.TRUE);
        ok.setName("ok");
        cancel.setName("cancel");
        JPanel busy = new JPanel(new MigLayout("insets 0, fillx, gapy 2", "[grow,fill]"));
        busy.add(progressText, "wmin 0, wrap");
        busy.add(progress, "h 4!");
        row.add(busy, "wmin 0");
        row.add(ok, "sgx buttons, wmin button, gapleft unrel, aligny bottom");
        row.add(cancel, "sgx buttons, wmin button, aligny bottom");
        showProgress(" ", false);
        return row;
    }

    private void choiceChanged() {
        options.setAnotherUser(account.isAnotherUser());
        if (programs != null) {
            programs.chosen();
        }
    }

    private void instead(Alternative alternative) {
        programs.take(alternative);
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
                account.user().getText(),
                options.arguments().getText(),
                options.startFolder().getText(),
                options.logon(),
                options.ownEnvironment());
    }

    @Override
    public void fill(RunAsForm form) {
        program.setText(form.program());
        account.fill(form);
        options.fill(form);
        fit();
        programs.chosen();
    }

    @Override
    public Picked picked() {
        return form().picked();
    }

    @Override
    public void showCommandLine(String commandLine) {
        options.showCommandLine(commandLine);
    }

    @Override
    public void showAdvice(List<Advice> all) {
        if (advice.show(all)) {
            fit();
        }
    }

    @Override
    public void take(Alternative alternative) {
        clear();
        fill(form().with(alternative));
    }

    @Override
    public void offer(List<String> files) {
        program.offer(files);
        fit();
        programs.chosen();
    }

    @Override
    public void openChoice() {
        // A list that is opened now would be closed by the change of size and focus that is still on its way.
        EventQueue.invokeLater(program::openList);
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
        if (field != Field.PROGRAM || !advice.says(sentence)) {
            note(field).say(sentence);
        }
        fit();
    }

    @Override
    public void showFailure(Explanation explanation, boolean aboutService) {
        failure.explain(explanation, aboutService);
        fit();
    }

    @Override
    public void clear() {
        boolean said = failure.isVisible()
                || Stream.of(Field.values()).anyMatch(field -> note(field).isVisible());
        if (said) {
            List.of(Field.values()).forEach(field -> note(field).say(""));
            failure.setVisible(false);
            fit();
        }
    }

    @Override
    public void showBusy(String sentence) {
        showProgress(sentence, true);
        setEnabled(false);
        // Not to Cancel: a second Enter would press it.
        frame.getRootPane().requestFocusInWindow();
    }

    @Override
    public void showReady() {
        showProgress(" ", false);
        setEnabled(true);
    }

    private void showProgress(String sentence, boolean visible) {
        progressText.setText(sentence);
        progress.setVisible(visible);
    }

    private void setEnabled(boolean enabled) {
        program.setEnabled(enabled);
        advice.setEnabled(enabled);
        account.setEnabled(enabled);
        options.setEnabled(enabled);
        ok.setEnabled(enabled);
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
    public void showMoreOptions() {
        options.open();
        fit();
    }

    @Override
    public void focus(Field field) {
        component(field).requestFocusInWindow();
    }

    @Override
    public void setShown(boolean shown) {
        if (shown && !frame.isVisible()) {
            frame.setLocationRelativeTo(null);
        }
        frame.setVisible(shown);
    }

    /** What was wrong is right now: the next thing to do is to type the password again. */
    private void goOnAfterRepair() {
        if (failure.isVisible()) {
            clear();
            focus(account.isAnotherUser() ? Field.PASSWORD : Field.PROGRAM);
        }
    }

    private void showServiceDetails() {
        service.openDetails();
    }

    @Override
    public void whenServiceIsIdle(Runnable action) {
        service.whenIdle(action);
    }

    private JComponent component(Field field) {
        return switch (field) {
            case PROGRAM -> program.editor();
            case USER -> account.user();
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

    private Rectangle usableScreen() {
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        Insets taskbar = frame.getToolkit().getScreenInsets(frame.getGraphicsConfiguration());
        return new Rectangle(
                screen.x + taskbar.left,
                screen.y + taskbar.top,
                screen.width - taskbar.left - taskbar.right,
                screen.height - taskbar.top - taskbar.bottom);
    }

    /**
     * Makes the window as high as its content needs; the width stays as the user has set it. The window is resized once only: how high
     * texts are is found out inside it before.
     */
    private void fit() {
        if (!frame.isDisplayable()) {
            frame.pack();
        }
        Container content = frame.getContentPane();
        Insets edge = frame.getInsets();
        int least = content.getPreferredSize().width + edge.left + edge.right;
        int width = Math.max(frame.getWidth(), least);
        content.setSize(width - edge.left - edge.right, content.getHeight());
        content.validate();
        Note.invalidateAll(content);
        Rectangle screen = usableScreen();
        int height = Math.min(content.getPreferredSize().height + edge.top + edge.bottom, screen.height);
        if (frame.getWidth() != width || frame.getHeight() != height) {
            frame.setMinimumSize(null);
            frame.setSize(width, height);
            frame.setMinimumSize(new Dimension(least, height));
            frame.setLocation(
                    frame.getX(), Math.max(screen.y, Math.min(frame.getY(), screen.y + screen.height - height)));
        }
        frame.validate();
    }
}
