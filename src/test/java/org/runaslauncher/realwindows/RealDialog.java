package org.runaslauncher.realwindows;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.swing.JPasswordField;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.fakes.FakeHistory;
import org.runaslauncher.launch.Launcher;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.rig.Wait;
import org.runaslauncher.settings.Policies;
import org.runaslauncher.ui.Ending;
import org.runaslauncher.ui.Opening;
import org.runaslauncher.ui.ProgramPresenter;
import org.runaslauncher.ui.RunAsForm;
import org.runaslauncher.ui.RunAsPresenter;
import org.runaslauncher.ui.RunAsPresenter.Services;
import org.runaslauncher.ui.RunAsWindow;
import org.runaslauncher.ui.SwingBackground;
import org.runaslauncher.windows.RegistryHistory;
import org.runaslauncher.windows.WindowsAccountDirectory;
import org.runaslauncher.windows.WindowsPasswordClipboard;
import org.runaslauncher.windows.WindowsProcessStarter;
import org.runaslauncher.windows.WindowsProgramInspector;
import org.runaslauncher.windows.WindowsServiceControl;
import org.runaslauncher.windows.WindowsSurroundings;

/** The Run As window over the real adapters, put together as Main does it, and a robot that types. */
final class RealDialog implements AutoCloseable {
    private final AtomicReference<Ending> ending = new AtomicReference<>();
    private final Robot robot = BasicRobot.robotWithCurrentAwtHierarchy();
    private final RunAsWindow window;

    RealDialog(RunAsForm form) {
        WindowsServiceControl service = new WindowsServiceControl();
        Services services = new Services(
                new Launcher(new WindowsProcessStarter(Path.of("")), service, () -> Policies.NONE),
                new TargetFinder(WindowsSurroundings.create()),
                service,
                new AccountSource(new WindowsAccountDirectory(), new FakeHistory(), () -> ""),
                new WindowsPasswordClipboard(),
                RegistryHistory.programs(),
                new SwingBackground(),
                () -> Policies.NONE);
        window = GuiActionRunner.execute(() -> open(form, services));
        // It would print what stands in the fields, the password too.
        robot.finder().includeHierarchyIfComponentNotFound(false);
    }

    private RunAsWindow open(RunAsForm form, Services services) {
        RunAsWindow opened = new RunAsWindow();
        // Windows may leave it behind the window of whoever started the tests, where no click reaches it.
        opened.frame().setAlwaysOnTop(true);
        RunAsPresenter presenter = new RunAsPresenter(opened, services, ending::set);
        opened.connect(
                presenter,
                section -> new ProgramPresenter(
                        section, services.finder(), new WindowsProgramInspector(), services.background()),
                view -> {
                    throw new AssertionError("nobody opens the details here");
                });
        presenter.open(new Opening(form, List.of(), false));
        return opened;
    }

    void typeUser(String name) {
        JTextField field = find("user", JTextField.class);
        // Not every new window gets the keyboard from Windows; one that is clicked does.
        robot.click(field);
        await("the focus in the user field", field::isFocusOwner);
        name.chars().forEach(letter -> robot.type((char) letter));
        await("the user name", () -> field.getText().equals(name));
    }

    /** From the user field to the end of what somebody types. */
    void typePasswordAndEnter(char[] password) {
        JPasswordField field = find("password", JPasswordField.class);
        robot.pressAndReleaseKey(KeyEvent.VK_TAB);
        await("the focus in the password field", field::isFocusOwner);
        for (char letter : password) {
            robot.type(letter);
        }
        await("the whole password", () -> field.getDocument().getLength() == password.length);
        robot.pressAndReleaseKey(KeyEvent.VK_ENTER);
    }

    /** Waits for the end of a launch: how the window ended, or what it says of the failure. */
    String outcome() {
        return Wait.forValue("the end of the launch", () -> Optional.ofNullable(ending.get())
                .map(end -> end.how().name())
                .or(this::failure));
    }

    private Optional<String> failure() {
        JTextArea happened = find("failure.happened", JTextArea.class);
        JTextArea technical = find("failure.technical", JTextArea.class);
        return GuiActionRunner.execute(() ->
                happened.isShowing() ? Optional.of(happened.getText() + '\n' + technical.getText()) : Optional.empty());
    }

    private <C extends Component> C find(String name, Class<C> type) {
        return robot.finder().findByName(window.frame(), name, type, false);
    }

    private static void await(String what, BooleanSupplier condition) {
        Wait.until(what, () -> GuiActionRunner.execute(condition::getAsBoolean));
    }

    @Override
    public void close() {
        GuiActionRunner.execute(window.frame()::dispose);
        robot.cleanUp();
    }
}
