package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runaslauncher.rig.Rig;

/** Each policy in the registry, as Group Policy writes it, and what becomes of RunAsLauncher.exe. */
class PoliciesIT extends DialogTest {
    private static final int PIXELS_OF_A_SENTENCE = 500;

    private RegistryPolicies policies;

    @BeforeEach
    void readTheTemplate() {
        policies = new RegistryPolicies(computer);
    }

    @AfterEach
    void forgetPolicies() {
        RegistryPolicies.forgetAll(computer);
        computer.wine("reg", "delete", "HKCU\\Software\\Run As Launcher", "/f");
    }

    @Test
    void blockedTheWindowCanOnlyBeClosed() {
        policies.enable("HKLM", "Block");
        policies.disable("HKCU", "Block");
        ProductRun run = run("/user:CORP\\me-admin", program.path()).open();
        display.awaitStill();
        display.screenshot("policy-block");
        enter(password);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(rig.count()).isZero();
        assertThat(program.hasRun()).isFalse();
    }

    @Test
    void blockedNothingStartsFromTheCommandLineAndTheServiceCanStillBeLookedAt() {
        policies.enable("HKCU", "Block");
        ProductRun run = run("/start", "/elevate", program.path()).open();
        display.awaitStill();
        display.screenshot("policy-block-start");
        display.press("Return");
        assertThat(run.exitCode()).isEqualTo(3);

        Command runas = console("/savecred", "/user:CORP\\me-admin", program.path());
        assertThat(runas.exitCode()).isEqualTo(3);
        assertThat(runas.output()).contains("Your organization does not let Run As Launcher be used here.");
        assertThat(console("/service", "start").exitCode()).isEqualTo(3);
        assertThat(console("/service", "status").exitCode()).isZero();
        assertThat(console("/?").exitCode()).isZero();
        assertThat(program.hasRun()).isFalse();
        assertThat(rig.elevations()).isEmpty();
    }

    @Test
    void elevationOfTheCurrentUserIsNotOffered() {
        policies.enable("HKLM", "HideCurrentUserElevation");
        ProductRun run = run("/currentuser", "/elevate", program.path()).open();
        display.awaitStill();
        display.screenshot("policy-elevation");
        display.press("alt+k", "alt+p", "Return");
        assertThat(program.await()).containsEntry("rawCommandLine", '"' + program.path() + '"');
        assertThat(run.exitCode()).isZero();
        assertThat(rig.elevations()).isEmpty();
    }

    @Test
    void elevationWithoutAWindowIsRefused() {
        policies.enable("HKCU", "HideCurrentUserElevation");
        ProductRun run = run("/start", "/elevate", program.path()).open();
        display.awaitStill();
        display.screenshot("policy-elevation-start");
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(program.hasRun()).isFalse();
        assertThat(rig.elevations()).isEmpty();
    }

    @Test
    void aKindThatIsNotAllowedIsRefusedWhereverItComesFrom() throws IOException {
        policies.enable("HKLM", "AllowedKinds", "exe", ".LNK");
        policies.enable("HKCU", "AllowedKinds", "exe", "lnk", "bat", "url");
        Path batch = Path.of(PROGRAMS.toString(), "aKind", "x.bat");
        Files.createDirectories(batch.getParent());
        Files.writeString(batch, "@exit\r\n", StandardCharsets.US_ASCII);
        ProductRun run = run("/user:CORP\\me-admin", Folders.windows(batch)).open();
        display.awaitStill();
        display.screenshot("policy-kind");
        byte[] before = display.picture();
        enter(password);
        display.awaitChange(before, PIXELS_OF_A_SENTENCE);
        display.screenshot("policy-kind-refused");
        assertThat(rig.count()).isZero();
        display.press("alt+p", "ctrl+a");
        display.type(program.path());
        display.press("alt+w", "ctrl+a");
        enter(password);
        assertThat(rig.awaitCall(0))
                .containsEntry("application", program.path())
                .containsEntry("error", "0");
        assertThat(run.exitCode()).isZero();

        Command runas = console("/savecred", "/user:CORP\\me-admin", Folders.windows(batch));
        assertThat(runas.exitCode()).isEqualTo(3);
        assertThat(runas.output()).contains("this kind of program").contains("x.bat");
    }

    @Test
    void theServiceIsShownAndNotChanged() {
        policies.enable("HKLM", "ForbidServiceRepair");
        computer.wine("net", "stop", "seclogon");
        ProductRun run = run("/service").open("Secondary Logon service");
        display.awaitStill();
        display.screenshot("policy-service");
        display.press("alt+t", "alt+g");
        display.awaitStill();
        display.press("Escape");
        assertThat(run.exitCode()).isZero();

        Command start = console("/service", "start");
        assertThat(start.exitCode()).isEqualTo(3);
        assertThat(start.output()).contains("Set by your organization.");
        assertThat(console("/service", "repair", "/yes").exitCode()).isEqualTo(3);
        assertThat(console("/service", "status").output()).contains("State: Stopped");
    }

    @Test
    void theDomainIsTheOrganizationsAndNothingIsRemembered() {
        policies.enable("HKLM", "DefaultDomain", "CORP");
        policies.enable("HKLM", "ForbidHistory");
        policies.disable("HKLM", "Block");
        policies.enable("HKCU", "Block");
        ProductRun run = run("/user:me-admin", program.path()).open();
        enter(password);
        assertThat(rig.awaitCall(0)).containsEntry("domain", "CORP").containsEntry("error", "0");
        assertThat(run.exitCode()).isZero();
        assertThat(computer.wine("reg", "query", "HKCU\\Software\\Run As Launcher", "/s")
                        .output())
                .doesNotContain("report.exe")
                .doesNotContain("me-admin");
    }

    private Command console(String... words) {
        return computer.wine(
                Map.of(Rig.FOLDER_VARIABLE, Folders.windows(rig.folder())),
                Folders.withRig(application.executable(), Stream.of(words)));
    }
}
