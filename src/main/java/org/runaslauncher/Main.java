package org.runaslauncher;

import java.awt.EventQueue;
import java.util.List;
import org.runaslauncher.Scripts.Result;
import org.runaslauncher.cli.ExitCode;
import org.runaslauncher.cli.Invocation;
import org.runaslauncher.cli.LaunchWords;
import org.runaslauncher.cli.Switches;
import org.runaslauncher.cli.WrongUsageException;
import org.runaslauncher.text.Messages;
import org.runaslauncher.ui.Ending;
import org.runaslauncher.ui.HeadStart;
import org.runaslauncher.ui.ServiceWindow;
import org.runaslauncher.ui.SwingBackground;
import org.runaslauncher.ui.TextWindow;
import org.runaslauncher.ui.Theme;
import org.runaslauncher.windows.ParentConsole;

/** The program: reads the command line, puts the parts together, opens the window. */
public final class Main {
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
                printForScript(Scripts.service(invocation.service().get()));
            } else if (invocation.integrate().isPresent()) {
                printForScript(Scripts.integrate(invocation.integrate().get()));
            } else if (!invocation.runas().isEmpty()) {
                handOver(invocation);
            } else if (invocation.serviceWindow()) {
                EventQueue.invokeLater(Main::openServiceWindow);
            } else {
                HeadStart.begin();
                EventQueue.invokeLater(() -> openWindow(invocation.launch()));
                HeadStart.goOn();
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

    private static void handOver(Invocation invocation) {
        Result result = Scripts.runas(invocation);
        if (result.code() == ExitCode.DONE) {
            System.exit(ExitCode.DONE.code());
        }
        print(result.text(), result.code().code());
    }

    private static void openWindow(LaunchWords words) {
        // Before the theme, which waits for fonts that are being looked for.
        MainWindow window = new MainWindow();
        setUpTheme();
        boolean waited = words.options().start().untilEnd();
        window.open(words, ending -> exit(ending, waited));
    }

    private static void openServiceWindow() {
        setUpTheme();
        ServiceWindow window = new ServiceWindow();
        window.open(
                MainWindow.servicePresenter(window.panel(), new SwingBackground()),
                () -> System.exit(ExitCode.DONE.code()));
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

    private static void printForScript(Result result) {
        printForScript(result.text(), result.code().code());
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
