package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchAttempt;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Launcher;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Password;
import org.runaslauncher.program.Target;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;

/** A process that has launched many times is as it was before. Under Wine only: it looks at what Linux says of the process. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class ManyLaunchesRigTest {
    private static final Path REPORT = Path.of(System.getProperty("report.program", "report.exe"));

    private static final int FIRST_LAUNCHES = 100;
    private static final int LAUNCHES = 200;
    private static final long MEBIBYTE = 1L << 20;

    /** The virtual machine has some of its own, which come and go; one that a launch forgot would be there two hundred times. */
    private static final int A_FEW_OF_THE_RUNTIME = 50;

    private final Rig rig = Rig.ofThisProcess();
    private final Secret secret = Secret.random();
    private final WindowsServiceControl service = new WindowsServiceControl();
    private final Launcher launcher =
            new Launcher(new WindowsProcessStarter(Path.of(System.getProperty("application.folder", ""))), service);

    @Test
    void twoHundredLaunchesLeaveNothingBehind() throws Exception {
        rig.account("me", "CORP", secret, 0);
        launch(FIRST_LAUNCHES);
        Footprint before = Footprint.now();
        launch(LAUNCHES);
        Footprint after = Footprint.now();

        String both = before + " -> " + after;
        System.out.println(LAUNCHES + " launches: " + both);
        assertThat(rig.awaitCall(FIRST_LAUNCHES + LAUNCHES - 1)).containsEntry("openHandles", "0");
        assertThat(after.handles() - before.handles()).as(both).isLessThan(A_FEW_OF_THE_RUNTIME);
        assertThat(after.threads() - before.threads()).as(both).isLessThan(A_FEW_OF_THE_RUNTIME);
        assertThat(after.heap() - before.heap()).as(both).isLessThan(4 * MEBIBYTE);
        assertThat(after.memory() - before.memory()).as(both).isLessThan(16 * MEBIBYTE);
    }

    /** Every second one with a wrong password; before each the service is looked at, as the window does. */
    private void launch(int times) throws Exception {
        Target target = new Target(REPORT.toString(), "", REPORT.getParent().toString());
        for (int i = 0; i < times; i++) {
            String typed = i % 2 == 0 ? secret.text() : "wrong";
            FollowingUser user = new FollowingUser(
                    AccountName.parse("CORP\\me"), Password.copyOf(CharBuffer.wrap(typed)), Logon.WITH_PROFILE, false);
            service.status();
            boolean started = launcher.launch(new LaunchRequest(target, user), new LaunchAttempt(), () -> {})
                    .match(whole -> true, () -> false, failed -> false);
            assertThat(started).isEqualTo(i % 2 == 0);
        }
    }
}
