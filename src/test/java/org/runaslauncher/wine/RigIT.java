package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runaslauncher.rig.Rig;

/** The rig is as strict as Windows: it is called wrongly, from C, once for each rule. */
class RigIT {
    private static WineComputer computer;

    @BeforeAll
    static void start() {
        computer = new WineComputer("rules");
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @Test
    void everyWrongCallIsRefusedWithTheCodeThatWindowsGives() {
        assertAllPass(Map.of(), 186);
    }

    @Test
    void anAdministratorHasTheRightsThatThePermissionsGive() {
        assertAllPass(Map.of(), 160, "--security");
    }

    @Test
    void aStandardUserHasTheRightsThatThePermissionsGive() {
        assertAllPass(Rig.STANDARD_USER, 29, "--security");
    }

    @Test
    void anAdministratorGetsTokensAndMayUseTheRestrictedOnesOnly() {
        assertAllPass(Map.of(), 60, "--tokens");
    }

    @Test
    void localSystemMayUseAllTokens() {
        assertAllPass(Rig.SYSTEM, 65, "--tokens");
    }

    @Test
    void aServiceMayUseTokensThroughTheSecondaryLogonService() {
        assertAllPass(Rig.SERVICE, 65, "--tokens");
    }

    /** Wine switches a computer off where no program runs, and ends those that are started in that moment. */
    @Test
    void aComputerWhoseProgramsWereAllEndedIsOnAgain() {
        assertThat(computer.isOn()).isTrue();
        computer.endAll();
        assertThat(computer.isOn()).isTrue();
    }

    @Test
    void nobodyElseIsACaller() {
        Map<String, String> environment =
                Map.of(Rig.FOLDER_VARIABLE, Folders.windows(Folders.WINE), "RIG_CALLER", "somebody");
        String program = Folders.windows(Folders.RIG.resolve("report.exe"));
        Command result = computer.wine(environment, Folders.withRig(program, Stream.of()));
        assertThat(result.exitCode()).isEqualTo(125);
        assertThat(result.output()).contains("no token");
    }

    private static void assertAllPass(Map<String, String> caller, int least, String... more) {
        Path folder = Folders.fresh(Folders.WINE.resolve("rules-rig"));
        Map<String, String> environment = new HashMap<>(caller);
        environment.put(Rig.FOLDER_VARIABLE, Folders.windows(folder));
        String service = Folders.windows(Folders.RIG.resolve("seclogon-service.exe"));
        String rules = Folders.windows(Folders.RIG.resolve("rig-rules.exe"));
        Command result =
                computer.wine(environment, Folders.withRig(rules, Stream.concat(Stream.of(service), Stream.of(more))));
        assertThat(result.output()).doesNotContain("FAILED");
        Matcher passed = Pattern.compile("(?m)^(\\d+) passed, 0 failed").matcher(result.output());
        assertThat(passed.find()).as(result.output()).isTrue();
        assertThat(Integer.parseInt(passed.group(1))).isGreaterThanOrEqualTo(least);
        assertThat(result.exitCode()).as(result.output()).isZero();
    }
}
