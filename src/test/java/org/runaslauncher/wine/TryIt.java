package org.runaslauncher.wine;

import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;

/**
 * Opens the product under Wine for somebody to try, or, where there is no display, plays one launch and leaves its picture and the record
 * of the call. Started by {@code src/test/wine/run-as}.
 */
final class TryIt {
    private static final String ACCOUNT = "demo";

    private TryIt() {}

    public static void main(String[] words) {
        Optional<Display> present = Display.present();
        Path folder = Folders.WINE.resolve("try-it-rig");
        Rig rig = new Rig(folder);
        try (WineComputer computer = new WineComputer("try-it", present.orElseGet(Display::new))) {
            Application application = new Application(Folders.WINE.resolve("try-it-app/app"));
            String[] line =
                    words.length > 0 ? words : new String[] {reportProgram().path()};
            int exitCode = present.isPresent()
                    ? byHand(computer, application, rig, line)
                    : played(computer, application, rig, line);
            System.out.println("RunAsLauncher.exe ended with " + exitCode + ". What arrived at the call:");
            System.out.println(rig.count() == 0 ? "(nothing)" : Rig.read(folder.resolve("calls.txt")));
        }
    }

    private static int byHand(WineComputer computer, Application application, Rig rig, String... line) {
        Console console = System.console();
        Secret password = console == null
                ? Secret.empty()
                : Secret.of(console.readPassword("Choose a password for the pretended account '%s': ", ACCOUNT));
        rig.account(ACCOUNT, ".", password, 0);
        System.out.println("Opening the window: use the account '" + ACCOUNT + "' and this password.");
        return new ProductRun(computer, application, rig, withUser(line)).exitCodeWhenever();
    }

    private static int played(WineComputer computer, Application application, Rig rig, String... line) {
        Secret password = Secret.random();
        rig.account(ACCOUNT, ".", password, 0);
        ProductRun run = new ProductRun(computer, application, rig, withUser(line)).open();
        computer.display().type(password.text());
        computer.display().awaitStill();
        computer.display().screenshot("run-as");
        System.out.println("Picture: " + Folders.SCREENSHOTS.resolve("run-as.png"));
        computer.display().press("Return");
        rig.awaitCall(0);
        return run.exitCode();
    }

    private static String[] withUser(String... line) {
        return Stream.concat(Stream.of("/user:" + ACCOUNT), Stream.of(line)).toArray(String[]::new);
    }

    private static ReportProgram reportProgram() {
        return new ReportProgram(Folders.WINE.resolve("try-it-programs/report.exe"));
    }
}
