package org.runaslauncher;

import java.awt.EventQueue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.cli.ExitCode;
import org.runaslauncher.cli.IntegrateConsole;
import org.runaslauncher.cli.IntegrateSubcommand;
import org.runaslauncher.cli.Invocation;
import org.runaslauncher.cli.LaunchWords;
import org.runaslauncher.cli.RunasCommand;
import org.runaslauncher.cli.ServiceConsole;
import org.runaslauncher.cli.ServiceSubcommand;
import org.runaslauncher.cli.Switches;
import org.runaslauncher.cli.WrongUsageException;
import org.runaslauncher.elevation.ServiceRepair;
import org.runaslauncher.integration.Cleanup;
import org.runaslauncher.integration.FirstStart;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.launch.Background;
import org.runaslauncher.launch.FailureContext;
import org.runaslauncher.launch.LaunchAttempt;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Launcher;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.ProgramFiles;
import org.runaslauncher.program.Surroundings;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.program.about.ProgramInspector;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.program.tools.AdministrativeTools;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.settings.History;
import org.runaslauncher.settings.Kinds;
import org.runaslauncher.settings.ObedientHistory;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.text.EntryTexts;
import org.runaslauncher.text.Explanations;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.ToolTexts;
import org.runaslauncher.ui.Ending;
import org.runaslauncher.ui.FailurePresenter;
import org.runaslauncher.ui.Opening;
import org.runaslauncher.ui.ProgramPresenter;
import org.runaslauncher.ui.RunAsForm;
import org.runaslauncher.ui.RunAsPresenter;
import org.runaslauncher.ui.RunAsPresenter.Services;
import org.runaslauncher.ui.RunAsWindow;
import org.runaslauncher.ui.ServicePresenter;
import org.runaslauncher.ui.ServiceView;
import org.runaslauncher.ui.ServiceWindow;
import org.runaslauncher.ui.SettingsPresenter;
import org.runaslauncher.ui.ShortcutPresenter;
import org.runaslauncher.ui.SwingBackground;
import org.runaslauncher.ui.TextWindow;
import org.runaslauncher.ui.Theme;
import org.runaslauncher.windows.ParentConsole;
import org.runaslauncher.windows.RegistryHistory;
import org.runaslauncher.windows.RegistryInstallation;
import org.runaslauncher.windows.RegistrySettingsStore;
import org.runaslauncher.windows.RegistryUndoStore;
import org.runaslauncher.windows.SystemErrors;
import org.runaslauncher.windows.WindowsAccountDirectory;
import org.runaslauncher.windows.WindowsAllPlaces;
import org.runaslauncher.windows.WindowsElevation;
import org.runaslauncher.windows.WindowsEntries;
import org.runaslauncher.windows.WindowsFailureContext;
import org.runaslauncher.windows.WindowsFolderContents;
import org.runaslauncher.windows.WindowsGroupPolicy;
import org.runaslauncher.windows.WindowsLockoutPolicy;
import org.runaslauncher.windows.WindowsPasswordChange;
import org.runaslauncher.windows.WindowsPasswordClipboard;
import org.runaslauncher.windows.WindowsProcessStarter;
import org.runaslauncher.windows.WindowsProgramInspector;
import org.runaslauncher.windows.WindowsServiceChanges;
import org.runaslauncher.windows.WindowsServiceControl;
import org.runaslauncher.windows.WindowsShortcutWriter;
import org.runaslauncher.windows.WindowsSurroundings;
import org.runaslauncher.windows.WindowsToolFiles;

/** The program: reads the command line, puts the parts together, opens the window. */
public final class Main {
    /** Milliseconds. */
    private static final int AFTER_THE_FIRST_PAINT = 1_000;

    private Main() {}

    public static void main(String[] words) {
        ApplicationFolder.useItsNatives();
        try {
            Invocation invocation = Switches.parse(List.of(words));
            if (invocation.help()) {
                print(Messages.get("cli.usage"), ExitCode.DONE.code());
            } else if (!isWindows()) {
                print(Messages.get("cli.not-windows") + '\n', ExitCode.FAILED.code());
            } else if (invocation.service().isPresent()) {
                runForScript(invocation.service().get());
            } else if (invocation.integrate().isPresent()) {
                integrate(invocation.integrate().get());
            } else if (!invocation.runas().isEmpty()) {
                handOver(invocation);
            } else if (invocation.serviceWindow()) {
                EventQueue.invokeLater(Main::openServiceWindow);
            } else {
                EventQueue.invokeLater(() -> openWindow(invocation.launch()));
            }
        } catch (WrongUsageException e) {
            String text = e.getMessage() + '\n' + Messages.get("cli.see-help") + '\n';
            int code = code(ExitCode.WRONG_USAGE, Switches.wait(List.of(words)));
            if (Switches.areForScripts(List.of(words))) {
                printForScript(text, code);
            } else {
                print(text, code);
            }
        }
    }

    private static void runForScript(ServiceSubcommand subcommand) {
        // The console can be written to only once: ParentConsole attaches to it each time.
        StringBuilder text = new StringBuilder();
        // A script can wait for what is known of Group Policy; a window cannot.
        ServiceControl control = new WindowsServiceControl(new WindowsGroupPolicy());
        ServiceRepair repair = serviceRepair();
        ServiceConsole console = new ServiceConsole(control, repair::isForbidden, repair::carryOutHere, text::append);
        ExitCode code = console.run(subcommand);
        printForScript(text.toString(), code.code());
    }

    private static void integrate(IntegrateSubcommand subcommand) {
        StringBuilder text = new StringBuilder();
        UserEntries entries = entries();
        IntegrateConsole console = new IntegrateConsole(
                entries,
                new FirstStart(entries, new RegistrySettingsStore()),
                new Cleanup(entries, new WindowsAllPlaces()),
                text::append);
        ExitCode code = console.run(subcommand);
        printForScript(text.toString(), code.code());
    }

    private static void handOver(Invocation invocation) {
        Optional<String> failed;
        try {
            failed = failureOfRunas(invocation);
        } catch (InvalidProgramException e) {
            failed = Optional.of(Explanations.of(e) + '\n');
        }
        if (failed.isPresent()) {
            print(failed.get(), ExitCode.FAILED.code());
        } else {
            System.exit(ExitCode.DONE.code());
        }
    }

    private static Optional<String> failureOfRunas(Invocation invocation) throws InvalidProgramException {
        Surroundings windows = WindowsSurroundings.create();
        StoredSettings settings = settings();
        Supplier<Kinds> permitted = () -> settings.policies().kinds();
        RunasCommand runas = new RunasCommand(
                windows.computer().folders(),
                path -> windows.files().kindOf(path) == ProgramFiles.Kind.FILE,
                new TargetFinder(windows, permitted),
                permitted);
        Launcher launcher = new Launcher(
                new WindowsProcessStarter(ApplicationFolder.path()), new WindowsServiceControl(), settings::policies);
        LaunchRequest request = runas.request(invocation);
        return RunasCommand.sentence(launcher.launch(request, new LaunchAttempt(), () -> {}), request);
    }

    private static StoredSettings settings() {
        return new StoredSettings(new RegistrySettingsStore());
    }

    private static ServiceRepair serviceRepair() {
        Repair repair = new Repair(new WindowsServiceControl(), new WindowsServiceChanges(), new RegistryUndoStore());
        return new ServiceRepair(repair, new WindowsElevation(ApplicationFolder.path()), settings()::policies);
    }

    private static void openServiceWindow() {
        setUpTheme();
        ServiceWindow window = new ServiceWindow();
        window.open(servicePresenter(window.panel(), new SwingBackground()), () -> System.exit(ExitCode.DONE.code()));
    }

    private static ServicePresenter servicePresenter(ServiceView view, Background background) {
        return new ServicePresenter(
                view,
                new ServicePresenter.Services(
                        new WindowsServiceControl(),
                        serviceRepair(),
                        new WindowsGroupPolicy(),
                        SystemErrors::text,
                        background));
    }

    private static void openWindow(LaunchWords words) {
        setUpTheme();
        WindowsServiceControl service = new WindowsServiceControl();
        Background background = new SwingBackground();
        StoredSettings settings = settings();
        History recent = new ObedientHistory(RegistryHistory.programs(), settings::remembersPrograms);
        History recentAccounts = new ObedientHistory(RegistryHistory.accounts(), settings::remembersAccounts);
        AccountSource accounts =
                new AccountSource(new WindowsAccountDirectory(), recentAccounts, () -> settings.settings()
                        .defaultDomain()
                        .value());
        FailureContext context = new WindowsFailureContext();
        Services services = new Services(
                new Launcher(new WindowsProcessStarter(ApplicationFolder.path()), service, context, settings::policies),
                new TargetFinder(
                        WindowsSurroundings.create(), () -> settings.policies().kinds()),
                service,
                accounts,
                new WindowsPasswordClipboard(),
                recent,
                background,
                settings::policies);
        UserEntries entries = entries();
        RunAsWindow window = new RunAsWindow();
        RunAsPresenter presenter = new RunAsPresenter(
                window, services, ending -> exit(ending, words.options().start().untilEnd()));
        ProgramInspector inspector = new WindowsProgramInspector();
        window.connect(
                presenter,
                view -> new ProgramPresenter(view, services.finder(), inspector, background),
                view -> servicePresenter(view, background));
        window.connectExtras(
                view -> new ShortcutPresenter(view, shortcutServices(services.finder(), inspector, background)),
                view -> new SettingsPresenter(
                        view,
                        new SettingsPresenter.Services(settings, recent, recentAccounts::clear, entries, background)));
        window.connectFailures(view -> new FailurePresenter(
                view,
                new FailurePresenter.Services(
                        context,
                        new WindowsLockoutPolicy(),
                        new WindowsPasswordChange(),
                        services.clipboard(),
                        service,
                        background,
                        Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), ""))));
        AdministrativeTools tools = new AdministrativeTools(new WindowsToolFiles(inspector), ToolTexts::name);
        window.connectPrograms(new ProgramSource(recent, tools, new WindowsFolderContents(), inspector), background);
        window.connectAccounts(accounts, background);
        presenter.open(opening(words));
        background.showAfter(AFTER_THE_FIRST_PAINT, () -> beginFirstStart(entries, background));
    }

    /** Only a convenience: if it fails, nobody is bothered with it. */
    private static void beginFirstStart(UserEntries entries, Background background) {
        background.run(
                () -> {
                    new FirstStart(entries, new RegistrySettingsStore())
                            .runIfInstalled(
                                    new RegistryInstallation(),
                                    ApplicationFolder.path().toString());
                    return null;
                },
                done -> {},
                fault -> {});
    }

    private static ShortcutPresenter.Services shortcutServices(
            TargetFinder finder, ProgramInspector inspector, Background background) {
        return new ShortcutPresenter.Services(executable(), finder, inspector, new WindowsShortcutWriter(), background);
    }

    private static UserEntries entries() {
        return WindowsEntries.of(executable(), EntryTexts.labels());
    }

    private static String executable() {
        return ApplicationFolder.path().resolve("RunAsLauncher.exe").toString();
    }

    private static Opening opening(LaunchWords words) {
        List<String> command = words.command();
        String arguments = command.isEmpty() ? "" : CommandLine.join(command.subList(1, command.size()));
        RunAsForm form = new RunAsForm(
                words.program(), !words.currentUser(), words.user(), arguments, words.startFolder(), words.options());
        return new Opening(form, words.files(), command.size() == 1, words.atOnce());
    }

    /** To the console; where there is none, in a window. */
    private static void print(String text, int code) {
        if (!isWindows()) {
            System.out.print(text);
        } else if (!ParentConsole.print(text)) {
            EventQueue.invokeLater(() -> {
                setUpTheme();
                TextWindow.show(text);
                System.exit(code);
            });
            return;
        }
        System.exit(code);
    }

    /** To the console or to nobody: a window would keep a script waiting. */
    private static void printForScript(String text, int code) {
        if (!isWindows()) {
            System.out.print(text);
        } else {
            ParentConsole.print(text);
        }
        System.exit(code);
    }

    private static void exit(Ending ending, boolean waited) {
        ExitCode code =
                switch (ending.how()) {
                    case STARTED -> ExitCode.DONE;
                    case CANCELLED -> ExitCode.CANCELLED;
                    case FAILED -> ExitCode.FAILED;
                };
        System.exit(ending.isOfProgram() ? (int) ending.exitCode() : code(code, waited));
    }

    private static int code(ExitCode code, boolean waited) {
        return waited ? code.codeBesideTheProgram() : code.code();
    }

    private static void setUpTheme() {
        Theme.setUp("dark".equals(System.getProperty("org.runaslauncher.theme")));
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
