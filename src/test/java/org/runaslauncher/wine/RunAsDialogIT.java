package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;

/** RunAsLauncher.exe, used as a person would, keys and all. */
class RunAsDialogIT {
    private static WineComputer computer;
    private static Application application;
    private static Display display;

    @RegisterExtension
    static final FailureScreenshot SCREENSHOT = new FailureScreenshot(() -> display);

    private final Secret password = Secret.random();
    private Rig rig;
    private ReportProgram program;

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
        program = new ReportProgram(
                Folders.WINE.resolve("dialog-programs").resolve(name).resolve("report.exe"));
    }

    @Test
    void aGoodPasswordAndEnterStartTheProgram() {
        ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
        display.screenshot("opened");
        display.type(password.text());
        display.press("Return");
        Map<String, String> call = rig.awaitCall(0);
        assertThat(call)
                .containsEntry("user", "me-admin")
                .containsEntry("domain", "CORP")
                .containsEntry("password", "match")
                .containsEntry("error", "0");
        assertThat(program.await()).containsEntry("USERNAME", "me-admin").containsEntry("folder", program.folder());
        assertThat(run.exitCode()).isZero();
    }

    private ProductRun run(String... words) {
        return new ProductRun(computer, application, rig, words);
    }
}
