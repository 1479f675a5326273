package org.runaslauncher;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.cli.LaunchWords;
import org.runaslauncher.launch.Background;
import org.runaslauncher.launch.FailureContext;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.about.ProgramInspector;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.program.tools.AdministrativeTools;
import org.runaslauncher.settings.History;
import org.runaslauncher.settings.ObedientHistory;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.text.ToolTexts;
import org.runaslauncher.ui.Ending;
import org.runaslauncher.ui.FailurePresenter;
import org.runaslauncher.ui.FailureView;
import org.runaslauncher.ui.Opening;
import org.runaslauncher.ui.ProgramPresenter;
import org.runaslauncher.ui.RunAsForm;
import org.runaslauncher.ui.RunAsPresenter;
import org.runaslauncher.ui.RunAsPresenter.Services;
import org.runaslauncher.ui.RunAsWindow;
import org.runaslauncher.ui.ServicePresenter;
import org.runaslauncher.ui.ServiceView;
import org.runaslauncher.ui.SettingsPresenter;
import org.runaslauncher.ui.SettingsView;
import org.runaslauncher.ui.ShortcutPresenter;
import org.runaslauncher.ui.ShortcutView;
import org.runaslauncher.ui.SwingBackground;
import org.runaslauncher.windows.RegistryHistory;
import org.runaslauncher.windows.RegistryInstallation;
import org.runaslauncher.windows.SystemErrors;
import org.runaslauncher.windows.WindowsAccountDirectory;
import org.runaslauncher.windows.WindowsFailureContext;
import org.runaslauncher.windows.WindowsFolderContents;
import org.runaslauncher.windows.WindowsGroupPolicy;
import org.runaslauncher.windows.WindowsLockoutPolicy;
import org.runaslauncher.windows.WindowsPasswordChange;
import org.runaslauncher.windows.WindowsPasswordClipboard;
import org.runaslauncher.windows.WindowsProgramInspector;
import org.runaslauncher.windows.WindowsServiceControl;
import org.runaslauncher.windows.WindowsShortcutWriter;
import org.runaslauncher.windows.WindowsSurroundings;
import org.runaslauncher.windows.WindowsToolFiles;

/** The Run As window over this computer. Belongs to the event thread. */
final class MainWindow {
    /** Milliseconds. */
    private static final int FIRST_START_DELAY = 1_000;

    private final Background background = new SwingBackground();
    private final StoredSettings settings = Adapters.settings();
    private final History recent = new ObedientHistory(RegistryHistory.programs(), settings::remembersPrograms);
    private final History recentAccounts = new ObedientHistory(RegistryHistory.accounts(), settings::remembersAccounts);
    private final AccountSource accounts =
            new AccountSource(new WindowsAccountDirectory(), recentAccounts, () -> settings.settings()
                    .defaultDomain()
                    .value());
    private final ProgramInspector inspector = new WindowsProgramInspector();
    private final FailureContext context = new WindowsFailureContext();
    private final Services services = new Services(
            Adapters.launcher(context, settings),
            Adapters.finder(WindowsSurroundings.create(), settings),
            new WindowsServiceControl(),
            accounts,
            new WindowsPasswordClipboard(),
            recent,
            background,
            settings::policies);

    /** @param end is told once how it ended */
    void open(LaunchWords words, Consumer<Ending> end) {
        RunAsWindow window = new RunAsWindow();
        RunAsPresenter presenter = new RunAsPresenter(window, services, end);
        window.connect(
                presenter,
                view -> new ProgramPresenter(view, services.finder(), inspector, background),
                view -> servicePresenter(view, background));
        window.connectExtras(this::shortcuts, this::settings);
        window.connectFailures(this::failures);
        Opening opening = opening(words);
        presenter.open(opening);
        window.whenPainted(() -> connectLists(window));
        Runnable firstStart = () -> background.showAfter(FIRST_START_DELAY, this::beginFirstStart);
        if (opening.needsNoWindow()) {
            firstStart.run();
        } else {
            window.whenPainted(firstStart);
        }
    }

    private void connectLists(RunAsWindow window) {
        AdministrativeTools tools = new AdministrativeTools(new WindowsToolFiles(inspector), ToolTexts::name);
        window.connectPrograms(new ProgramSource(recent, tools, new WindowsFolderContents(), inspector), background);
        window.connectAccounts(accounts, background);
    }

    static ServicePresenter servicePresenter(ServiceView view, Background background) {
        return new ServicePresenter(
                view,
                new ServicePresenter.Services(
                        new WindowsServiceControl(),
                        Adapters.serviceRepair(),
                        new WindowsGroupPolicy(),
                        SystemErrors::text,
                        background));
    }

    private ShortcutPresenter shortcuts(ShortcutView view) {
        return new ShortcutPresenter(
                view,
                new ShortcutPresenter.Services(
                        Adapters.executable(), services.finder(), inspector, new WindowsShortcutWriter(), background));
    }

    private SettingsPresenter settings(SettingsView view) {
        return new SettingsPresenter(
                view,
                new SettingsPresenter.Services(
                        settings, recent, recentAccounts::clear, Adapters.entries(), background));
    }

    private FailurePresenter failures(FailureView view) {
        return new FailurePresenter(
                view,
                new FailurePresenter.Services(
                        context,
                        new WindowsLockoutPolicy(),
                        new WindowsPasswordChange(),
                        services.clipboard(),
                        services.service(),
                        background,
                        Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "")));
    }

    /** Only a convenience: if it fails, nobody is bothered with it. */
    private void beginFirstStart() {
        background.run(
                () -> {
                    String folder = ApplicationFolder.path().toString();
                    Adapters.firstStart(Adapters.entries()).runIfInstalled(new RegistryInstallation(), folder);
                    return null;
                },
                done -> {},
                fault -> {});
    }

    private static Opening opening(LaunchWords words) {
        List<String> command = words.command();
        String arguments = command.isEmpty() ? "" : CommandLine.join(command.subList(1, command.size()));
        RunAsForm form = new RunAsForm(
                words.program(), !words.currentUser(), words.user(), arguments, words.startFolder(), words.options());
        return new Opening(form, words.files(), command.size() == 1, words.atOnce());
    }
}
