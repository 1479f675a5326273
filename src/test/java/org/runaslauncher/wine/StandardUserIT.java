package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runaslauncher.rig.Rig;

/** Somebody who is no administrator uses the program. */
class StandardUserIT extends DialogTest {
    private static final String WITHOUT_START = "O:SYG:SYD:(A;;GA;;;BA)(A;;CCLCSWLORC;;;AU)";

    @Test
    void theProgramRunsAsTheOtherUser() {
        ProductRun run = run(program);
        enter(password);
        assertThat(rig.awaitCall(0)).containsEntry("result", "TRUE");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void withoutTheRightToStartTheServiceTheCallIsDenied() {
        computer.wine("net", "stop", "seclogon");
        rig.permissions(WITHOUT_START);
        run(program);
        enter(password);
        assertThat(rig.awaitCall(0)).containsEntry("result", "FALSE").containsEntry("error", "5");
        computer.endAll();
    }

    @Test
    void theRuntimeStartsAsOneToo() {
        WindowsRuntime runtime = new WindowsRuntime(computer, application, Folders.WINE.resolve("standard-rig"));
        Command result = runtime.junit(
                Rig.STANDARD_USER, List.of(), "-c", "org.runaslauncher.windows.WindowsProcessStarterRigTest");
        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    private ProductRun run(ReportProgram program) {
        return new ProductRun(computer, application, rig, Rig.STANDARD_USER, "/user:CORP\\me-admin", program.path())
                .open();
    }
}
