package org.runaslauncher.wine;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;

/** RunAsLauncher.exe under Wine, and somebody who uses it: what the tests of the dialog share. */
abstract class DialogTest {
    static final Path PROGRAMS = Folders.WINE.resolve("dialog-programs");

    static WineComputer computer;
    static Application application;
    static Display display;

    @RegisterExtension
    static final FailureScreenshot SCREENSHOT = new FailureScreenshot(() -> display);

    final Secret password = Secret.random();
    Rig rig;
    ReportProgram program;

    @BeforeAll
    static void start() {
        computer = new WineComputer("dialog");
        application = new Application(Folders.WINE.resolve("dialog-app/app"));
        display = computer.display();
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @BeforeEach
    void prepare(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        rig = new Rig(Folders.WINE.resolve("dialog-rig").resolve(name));
        rig.account("me-admin", "CORP", password, 0);
        program = new ReportProgram(PROGRAMS.resolve(name).resolve("report.exe"));
    }

    @AfterEach
    void leaveNothingBehind() {
        if (display.shows("Run As")) {
            computer.endAll();
        }
    }

    final ProductRun run(String... words) {
        return new ProductRun(computer, application, rig, words);
    }

    static void enter(Secret secret) {
        display.type(secret.text());
        display.press("Return");
    }
}
