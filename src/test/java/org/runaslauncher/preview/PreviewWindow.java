package org.runaslauncher.preview;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFrame;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.elevation.ServiceRepair;
import org.runaslauncher.fakes.FakeElevation;
import org.runaslauncher.fakes.FakeEntries;
import org.runaslauncher.fakes.FakeFailureContext;
import org.runaslauncher.fakes.FakeHistory;
import org.runaslauncher.fakes.FakePasswordChange;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.fakes.FakeShortcutWriter;
import org.runaslauncher.fakes.FakeUndoStore;
import org.runaslauncher.fakes.FakeUserPlaces;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.launch.ComputerFacts;
import org.runaslauncher.launch.Launcher;
import org.runaslauncher.launch.Lockout;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.settings.Policies;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.ui.Ending;
import org.runaslauncher.ui.FailurePresenter;
import org.runaslauncher.ui.Opening;
import org.runaslauncher.ui.ProgramPresenter;
import org.runaslauncher.ui.RunAsForm;
import org.runaslauncher.ui.RunAsPresenter;
import org.runaslauncher.ui.RunAsPresenter.Services;
import org.runaslauncher.ui.RunAsWindow;
import org.runaslauncher.ui.ServicePresenter;
import org.runaslauncher.ui.SettingsPresenter;
import org.runaslauncher.ui.ShortcutPresenter;
import org.runaslauncher.ui.SwingBackground;

/** The real window under a banner, over the in-memory Windows. Belongs to the event thread. */
final class PreviewWindow {
    private static final String EXECUTABLE = "C:\\Program Files\\Run As Launcher\\RunAsLauncher.exe";

    /** Long enough to read what the window says meanwhile, and to cancel. */
    private static final Duration SLOW_LOGON = Duration.ofSeconds(15);

    private final RunAsWindow window = new RunAsWindow();
    private final RunAsPresenter presenter;

    PreviewWindow(Consumer<Ending> end) {
        FakeServiceControl service = new FakeServiceControl();
        AccountSource accounts = PreviewAccounts.source();
        FakeFailureContext failures = new FakeFailureContext();
        failures.facts = new ComputerFacts("PC7", "", "C:\\Windows\\System32", "Windows");
        Services services = new Services(
                new Launcher(
                        new PreviewProcessStarter(service, this::typedUserName, SLOW_LOGON),
                        service,
                        failures,
                        () -> Policies.NONE),
                new TargetFinder(FakeWindows.around(new PreviewProgramFiles())),
                service,
                accounts,
                new PreviewPasswordClipboard(),
                new FakeHistory(),
                new SwingBackground(),
                () -> Policies.NONE);
        presenter = new RunAsPresenter(window, services, end);
        window.connect(
                presenter,
                view -> new ProgramPresenter(
                        view, services.finder(), new PreviewProgramInspector(), services.background()),
                view -> new ServicePresenter(view, servicesFor(service)));
        StoredSettings settings = new StoredSettings(new FakeSettingsStore());
        FakeUserPlaces places = new FakeUserPlaces();
        places.shortcuts.put(Entry.SEND_TO, FakeUserPlaces.linkTo(EXECUTABLE));
        window.connectExtras(
                view -> new ShortcutPresenter(
                        view,
                        new ShortcutPresenter.Services(
                                EXECUTABLE,
                                services.finder(),
                                new PreviewProgramInspector(),
                                new FakeShortcutWriter(),
                                services.background())),
                view -> new SettingsPresenter(
                        view,
                        new SettingsPresenter.Services(
                                settings,
                                services.recent(),
                                () -> {},
                                FakeEntries.of(EXECUTABLE, places, settings),
                                services.background())));
        window.connectFailures(view -> new FailurePresenter(
                view,
                new FailurePresenter.Services(
                        failures,
                        () -> Optional.of(new Lockout(5, 30)),
                        new FakePasswordChange(),
                        services.clipboard(),
                        service,
                        services.background(),
                        "")));
        window.connectPrograms(PreviewPrograms.source(), services.background());
        window.connectAccounts(accounts, services.background());
        Banner.putOver(window.frame());
    }

    /** Somebody whom the helper's prompt is never shown to, because in a preview nothing is elevated. */
    private static ServicePresenter.Services servicesFor(FakeServiceControl service) {
        Repair repair = new Repair(service, service, new FakeUndoStore());
        return new ServicePresenter.Services(
                service,
                new ServiceRepair(repair, new FakeElevation(service, repair), () -> Policies.NONE),
                () -> service.groupPolicy,
                code -> "",
                new SwingBackground());
    }

    void open() {
        RunAsForm form = RunAsForm.EMPTY.withCommand("C:\\Windows\\regedit.exe", "");
        presenter.open(new Opening(form, List.of(), false));
    }

    JFrame frame() {
        return window.frame();
    }

    /** For the starter, which runs on a thread of its own. */
    private String typedUserName() {
        String[] typed = new String[1];
        try {
            EventQueue.invokeAndWait(() -> typed[0] = window.form().user());
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return typed[0];
    }
}
