package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.elevation.ServiceRepair;
import org.runaslauncher.fakes.FakeAccountDirectory;
import org.runaslauncher.fakes.FakeElevation;
import org.runaslauncher.fakes.FakeEntries;
import org.runaslauncher.fakes.FakeFailureContext;
import org.runaslauncher.fakes.FakeFolderContents;
import org.runaslauncher.fakes.FakeHistory;
import org.runaslauncher.fakes.FakePasswordChange;
import org.runaslauncher.fakes.FakePasswordClipboard;
import org.runaslauncher.fakes.FakeProcessStarter;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeProgramInspector;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.fakes.FakeShortcutWriter;
import org.runaslauncher.fakes.FakeToolFiles;
import org.runaslauncher.fakes.FakeUndoStore;
import org.runaslauncher.fakes.FakeUserPlaces;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.launch.Launcher;
import org.runaslauncher.launch.Lockout;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.program.tools.AdministrativeTools;
import org.runaslauncher.rig.Secret;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.settings.History;
import org.runaslauncher.settings.ObedientHistory;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.text.ToolTexts;
import org.runaslauncher.ui.RunAsPresenter.Services;

/** The real window over the in-memory Windows, and a robot that uses it. */
final class OpenWindow implements AutoCloseable {
    static final String EXECUTABLE = "C:\\Program Files\\Run As Launcher\\RunAsLauncher.exe";
    static final String NOTEPAD = "C:\\Windows\\System32\\notepad.exe";

    private static final long PATIENCE_SECONDS = 20;
    private static final int LOOKS_AT_REST = 20;

    final FakeProcessStarter starter = new FakeProcessStarter();
    final FakeServiceControl service = new FakeServiceControl();
    final FakeUndoStore undo = new FakeUndoStore();
    final FakeElevation elevation;
    final FakePasswordClipboard clipboard = new FakePasswordClipboard();
    final FakeProgramFiles files = new FakeProgramFiles();
    final FakeHistory recent = new FakeHistory();
    final FakeSettingsStore settings = new FakeSettingsStore();
    final FakeShortcutWriter shortcuts = new FakeShortcutWriter();
    final FakeAccountDirectory accounts = new FakeAccountDirectory();
    final FakeHistory recentAccounts = new FakeHistory();
    final FakeToolFiles tools = new FakeToolFiles();
    final FakeFolderContents folders = new FakeFolderContents();
    final FakeProgramInspector inspector = new FakeProgramInspector();
    final FakeFailureContext context = new FakeFailureContext();
    final FakeUserPlaces places = new FakeUserPlaces();
    final FakePasswordChange passwords = new FakePasswordChange();
    volatile Optional<Lockout> lockout = Optional.empty();
    final FrameFixture window;

    /** Of names without a domain; empty for this computer. */
    volatile String defaultDomain = "";

    final RunAsWindow view;

    volatile int forgottenAccounts;

    private final BlockingQueue<Ending> ending = new ArrayBlockingQueue<>(10);
    private final Robot robot = BasicRobot.robotWithCurrentAwtHierarchy();
    private final RunAsPresenter presenter;

    OpenWindow() {
        if (SwingTest.isInMemory()) {
            // Here no X server and no window manager have to be waited for.
            robot.settings().delayBetweenEvents(5);
            robot.settings().eventPostingDelay(20);
        }
        view = GuiActionRunner.execute(RunAsWindow::new);
        StoredSettings policies = new StoredSettings(settings);
        AccountSource accountSource = new AccountSource(accounts, recentAccounts, () -> defaultDomain);
        Services services = new Services(
                new Launcher(starter, service, context, policies::policies),
                new TargetFinder(
                        FakeWindows.around(files), () -> policies.policies().kinds()),
                service,
                accountSource,
                clipboard,
                new ObedientHistory(recent, new StoredSettings(settings)::remembersPrograms),
                new SwingBackground(),
                policies::policies);
        presenter = new RunAsPresenter(view, services, ending::add);
        Repair repair = new Repair(service, service, undo);
        elevation = new FakeElevation(service, repair);
        ServicePresenter.Services serviceServices = new ServicePresenter.Services(
                service,
                new ServiceRepair(repair, elevation, policies::policies),
                () -> service.groupPolicy,
                code -> "Text of " + code,
                new SwingBackground());
        GuiActionRunner.execute(() -> view.connect(
                presenter,
                section -> new ProgramPresenter(section, services.finder(), inspector, services.background()),
                panel -> new ServicePresenter(panel, serviceServices)));
        StoredSettings stored = new StoredSettings(settings);
        History obedient = new ObedientHistory(recent, stored::remembersPrograms);
        ShortcutPresenter.Services shortcutServices = new ShortcutPresenter.Services(
                EXECUTABLE, services.finder(), inspector, shortcuts, services.background());
        SettingsPresenter.Services settingsServices = new SettingsPresenter.Services(
                stored, obedient, () -> forgottenAccounts++, entries(stored), services.background());
        GuiActionRunner.execute(() -> view.connectExtras(
                section -> new ShortcutPresenter(section, shortcutServices),
                section -> new SettingsPresenter(section, settingsServices)));
        GuiActionRunner.execute(() -> view.connectFailures(panel -> new FailurePresenter(
                panel,
                new FailurePresenter.Services(
                        context, () -> lockout, passwords, clipboard, service, services.background(), "1.2.3"))));
        ProgramSource programs =
                new ProgramSource(obedient, new AdministrativeTools(tools, ToolTexts::name), folders, inspector);
        GuiActionRunner.execute(() -> view.connectPrograms(programs, new SwingBackground()));
        GuiActionRunner.execute(() -> view.connectAccounts(accountSource, new SwingBackground()));
        window = new FrameFixture(robot, view.frame());
    }

    private UserEntries entries(StoredSettings stored) {
        return FakeEntries.of(EXECUTABLE, places, stored);
    }

    OpenWindow open(Opening opening) {
        GuiActionRunner.execute(() -> presenter.open(opening));
        robot.waitForIdle();
        awaitRest();
        return this;
    }

    /** Opens what may need no window. */
    void openUnseen(Opening opening) {
        GuiActionRunner.execute(() -> presenter.open(opening));
        await("the end, or the window", () -> !ending.isEmpty() || view.frame().isVisible());
        robot.waitForIdle();
    }

    /** Presses a letter with Alt. The toolkit of the tests knows no modifiers at a key, so the event is made here. */
    void pressMnemonic(char letter) {
        awaitRest();
        // Not waited for: it may open a dialog that waits in turn.
        EventQueue.invokeLater(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            int key = KeyEvent.getExtendedKeyCodeForChar(letter);
            for (int kind : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
                owner.dispatchEvent(new KeyEvent(
                        owner,
                        kind,
                        System.currentTimeMillis(),
                        InputEvent.ALT_DOWN_MASK,
                        key,
                        KeyEvent.CHAR_UNDEFINED));
            }
        });
        robot.waitForIdle();
    }

    /** Clicks a button, once it stays where it is. */
    void click(String button) {
        awaitRest();
        window.button(button).click();
    }

    /** A window manager moves and activates a new window when it gets round to it; a click before that goes astray. */
    private void awaitRest() {
        Rectangle[] last = {null};
        int[] same = {0};
        await("the window to come to rest", () -> {
            Rectangle now = view.frame().getBounds();
            same[0] = view.frame().isActive() && now.equals(last[0]) ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] >= LOOKS_AT_REST;
        });
    }

    OpenWindow open(RunAsForm form) {
        return open(new Opening(form, java.util.List.of(), false));
    }

    /** Opens as for somebody who has picked the Editor. */
    OpenWindow openFor(String user) {
        return open(new RunAsForm(NOTEPAD, true, user, "", "", RunOptions.DEFAULT));
    }

    void typePassword(char[] typed) {
        window.textBox("password").enterText(new String(typed));
    }

    static char[] randomPassword() {
        return Secret.random().text().toCharArray();
    }

    /** What a note says. */
    String text(String note) {
        return robot.finder()
                .findByName(view.frame(), note, JTextArea.class, false)
                .getText();
    }

    /** What a label says, shown or not. */
    String label(String name) {
        return ((JLabel) part(name)).getText();
    }

    void awaitText(String note, String text) {
        await(note, () -> text(note).equals(text));
    }

    void awaitFocus(String field) {
        await("the focus in " + field, () -> window.textBox(field).target().isFocusOwner());
    }

    /** The window or a part of it, shown or not, by its name. */
    Component part(String name) {
        return name.equals(view.frame().getName())
                ? view.frame()
                : robot.finder().findByName(view.frame(), name, false);
    }

    boolean isThere(String name) {
        return !robot.finder()
                .findAll(view.frame(), part -> name.equals(part.getName()))
                .isEmpty();
    }

    void onEventThread(Runnable action) {
        GuiActionRunner.execute(action::run);
    }

    RunAsPresenter presenter() {
        return presenter;
    }

    Robot robot() {
        return robot;
    }

    /** Waits until the window has ended, and tells how. */
    Ending ending() {
        try {
            Ending how = ending.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (how == null) {
                throw new AssertionError("the window did not end");
            }
            return how;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    boolean hasEnded() {
        return !ending.isEmpty();
    }

    /** Waits for something that the window shows later. */
    void await(String what, java.util.function.BooleanSupplier condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return GuiActionRunner.execute(condition::getAsBoolean);
                    }
                },
                Timeout.timeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Override
    public void close() {
        starter.finishLogon();
        service.gate.open();
        files.gate.open();
        folders.gate.open();
        inspector.gate.open();
        accounts.lookups.open();
        accounts.lists.open();
        accounts.members.open();
        recentAccounts.gate.open();
        passwords.gate.open();
        GuiActionRunner.execute(view.frame()::dispose);
        robot.cleanUp();
    }
}
