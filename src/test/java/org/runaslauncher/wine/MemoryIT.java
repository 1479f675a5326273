package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;

/**
 * No copy of a password stays in the memory of the process, however a launch ends. The memory is searched from outside, as it is: no garbage
 * collection is asked for. Each search first has to find what was typed into a field of Swing's own.
 */
class MemoryIT {
    private static final int REVEAL_BUTTON_X = 419;
    private static final int REVEAL_BUTTON_Y = 168;

    private static WineComputer computer;
    private static Display display;

    @RegisterExtension
    static final FailureScreenshot SCREENSHOT = new FailureScreenshot(() -> display);

    private final Secret planted = Secret.random();
    private final Secret password = Secret.random();
    private Application application;
    private ReportProgram program;
    private Rig rig;
    private ProcessMemory memory;

    @BeforeAll
    static void start() {
        computer = new WineComputer("memory");
        display = computer.display();
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @BeforeEach
    void prepare(TestInfo test) {
        Path folder = Folders.WINE
                .resolve("memory-files")
                .resolve(test.getTestMethod().orElseThrow().getName());
        application = new Application(folder.resolve("app/app"));
        program = new ReportProgram(folder.resolve("report.exe"));
        rig = new Rig(folder.resolve("rig"));
        rig.account("me-admin", "CORP", password, 0);
        rig.say("exit-hold=yes");
    }

    @AfterEach
    void endAll() {
        computer.endAll();
    }

    @Test
    void afterASuccess() {
        ProductRun run = open();
        enter(password);
        display.awaitClosed("Run As");
        assertThatIsGone(password);
        rig.awaitExiting();
        assertThatIsGone(password);
        rig.letExit();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void afterAFailure() {
        open();
        Secret wrong = Secret.random();
        enter(wrong);
        rig.awaitCall(0);
        display.awaitStill();
        assertThatIsGone(wrong);
    }

    @Test
    void afterACancelBeforeTheLogon() {
        open();
        display.type(password.text());
        display.press("Escape");
        rig.awaitExiting();
        assertThatIsGone(password);
    }

    @Test
    void afterACancelDuringTheLogon() {
        rig.say("delay=3000");
        open();
        enter(password);
        rig.awaitEntered(0);
        display.press("Escape");
        rig.awaitExiting();
        assertThatIsGone(password);
    }

    @Test
    void afterAnException() {
        application.remove("run-as-launcher.jar", "/org/runaslauncher/windows/SecondaryLogonStart.class");
        open();
        int height = display.height("Run As");
        enter(password);
        display.awaitHeight("Run As", higher -> higher > height);
        display.awaitStill();
        display.screenshot("exception");
        assertThat(rig.count()).isZero();
        assertThatIsGone(password);
    }

    @Test
    void afterRevealingAndRetyping() {
        Secret first = Secret.random();
        Secret second = Secret.random();
        open();
        display.type(first.text());
        display.click("Run As", REVEAL_BUTTON_X, REVEAL_BUTTON_Y);
        display.awaitStill();
        display.press("ctrl+a", "ctrl+c", "ctrl+x");
        display.type(second.text());
        display.awaitStill();
        display.press("ctrl+z", "Return");
        assertThat(rig.awaitCall(0)).containsEntry("password", "differs");
        display.awaitStill();
        assertThatIsGone(first, second);
    }

    @Test
    void afterPasting() {
        open();
        computer.wineTold(password.text(), Folders.windows(Folders.RIG.resolve("set-clipboard.exe")))
                .mustSucceed();
        display.press("ctrl+v");
        display.awaitStill();
        display.press("Return");
        assertThat(rig.awaitCall(0)).containsEntry("password", "match");
        display.awaitClosed("Run As");
        int oneCopy = password.text().length() - ProcessMemory.LETTERS + 1;
        assertThat(memory.copies(planted).get(0))
                .as("copies of the planted secret")
                .isNotEmpty();
        assertThat(memory.copies(password).get(0))
                .as("the clipboard's own copy, which is not ours to wipe")
                .hasSizeLessThanOrEqualTo(oneCopy);
    }

    private ProductRun open() {
        ProductRun run =
                new ProductRun(computer, application, rig, "/user:CORP\\me-admin", program.path(), "--stay").open();
        memory = new ProcessMemory(application.executable());
        display.press("alt+a", "End");
        display.type(" " + planted.text());
        display.press("alt+w");
        return run;
    }

    private static void enter(Secret secret) {
        display.type(secret.text());
        display.press("Return");
    }

    private void assertThatIsGone(Secret... passwords) {
        assertThat(memory.copies(planted).get(0))
                .as("copies of the planted secret")
                .isNotEmpty();
        assertThat(memory.copies(passwords)).as("copies of the passwords").allSatisfy(copies -> assertThat(copies)
                .isEmpty());
    }
}
