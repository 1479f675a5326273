package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.rig.Rig;

/** {@code RunAsLauncher.exe /service ...} as a script uses it: what it prints, and its exit code. */
class ServiceConsoleIT {
    /** What an upgrade can leave behind: only administrators may start it. */
    private static final String UPGRADED = "O:SYG:SYD:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)"
            + "(A;;CCLCSWLOCRRC;;;IU)(A;;CCLCSWLOCRRC;;;SU)";

    private static WineComputer computer;
    private static Application application;

    private Rig rig;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        computer = new WineComputer("service-console");
        application = new Application(Folders.WINE.resolve("service-console-app/app"));
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @BeforeEach
    void prepare(TestInfo test) {
        rig = new Rig(Folders.WINE
                .resolve("service-console-rig")
                .resolve(test.getTestMethod().orElseThrow().getName()));
        computer.wine("net", "stop", "seclogon");
    }

    @Test
    void statusIsOneObjectForPrograms() {
        Command status = service(Map.of(), "status", "/json");
        assertThat(status.exitCode()).as(status.output()).isZero();
        // Wine makes the virtual machine complain on the lines before.
        String[] lines = status.output().strip().split("\\R");
        assertThat(lines[lines.length - 1])
                .startsWith("{\"state\":\"STOPPED\",\"startType\":\"MANUAL\",\"account\":\"LocalSystem\"")
                .contains("\"permissions\":\"O:SYG:SYD:(A;;", "\"readiness\":\"STARTS_ON_DEMAND\"")
                .endsWith("]}");
    }

    @Test
    void theFaultOfTheArticleIsFoundAndOnlyAnAdministratorRepairsIt() {
        rig.permissions(UPGRADED);
        Command diagnosis = service(Rig.STANDARD_USER, "diagnose");
        assertThat(diagnosis.exitCode()).as(diagnosis.output()).isEqualTo(4);
        assertThat(diagnosis.output())
                .contains("Error: The Secondary Logon service is stopped, and you are not allowed to start it.");
        assertThat(service(Rig.STANDARD_USER, "start").exitCode()).isEqualTo(5);
        assertThat(service(Rig.STANDARD_USER, "repair").exitCode()).isEqualTo(5);
        assertThat(rig.permissions()).contains(UPGRADED);
        assertThat(rig.elevations()).as("a script is never shown a prompt").isEmpty();

        Command repair = service(Map.of(), "repair");
        assertThat(repair.exitCode()).as(repair.output()).isZero();
        assertThat(repair.output()).contains("Reset the permissions: done.");
        assertThat(rig.permissions().orElseThrow()).contains("(A;;CCLCSWRPDTLOCRRC;;;IU)");
        assertThat(service(Rig.STANDARD_USER, "diagnose").exitCode()).isZero();
    }

    @Test
    void startsTheService() {
        Command first = service(Rig.STANDARD_USER, "start");
        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(service(Rig.STANDARD_USER, "status").output()).contains("State: Running");
    }

    @Test
    void aStartThatFailsIsTold() {
        rig.say("start-fails=1053");
        Command start = service(Map.of(), "start");
        assertThat(start.exitCode()).isEqualTo(3);
        assertThat(start.output()).contains("StartService: error 1053");
    }

    @Test
    void aDisabledServiceIsLeftAloneUnlessItIsSaid() {
        computer.recreateService("disabled");
        try {
            assertThat(service(Map.of(), "repair").exitCode()).isEqualTo(4);
            assertThat(service(Map.of(), "status").output()).contains("Start type: Disabled");
            assertThat(service(Map.of(), "repair", "/yes").exitCode()).isZero();
            assertThat(service(Map.of(), "status").output()).contains("Start type: Manual");
        } finally {
            computer.recreateService("demand");
        }
    }

    @Test
    void writesFilesForOtherComputers() throws IOException {
        Path template = folder.resolve("a ü.inf");
        assertThat(service(Map.of(), "export-template", Folders.windows(template), "automatic")
                        .exitCode())
                .isZero();
        assertThat(Files.readAllBytes(template)).startsWith(0xFF, 0xFE);
        assertThat(Files.readString(template, StandardCharsets.UTF_16)).contains("\"seclogon\",2,\"D:(A;;");
        assertThat(service(Map.of(), "export-scripts", Folders.windows(folder)).exitCode())
                .isZero();
        assertThat(folder.resolve("Detect-SecondaryLogon.ps1")).content().contains("'Manual'");
        Command nowhere = service(Map.of(), "export-template", Folders.windows(folder.resolve("missing/x.inf")));
        assertThat(nowhere.exitCode()).isEqualTo(3);
        assertThat(nowhere.output()).contains("cannot be written");
    }

    @Test
    void wrongWordsChangeNothing() {
        assertThat(service(Map.of(), "repare").exitCode()).isEqualTo(2);
        assertThat(service(Map.of(), "start", "notepad.exe").exitCode()).isEqualTo(2);
        assertThat(service(Map.of(), "status").output()).contains("State: Stopped");
    }

    private Command service(Map<String, String> caller, String... words) {
        Map<String, String> environment = new HashMap<>(caller);
        environment.put(Rig.FOLDER_VARIABLE, Folders.windows(rig.folder()));
        String[] line = Stream.concat(
                        Stream.of(
                                Folders.windows(Folders.START_WITH_RIG),
                                Folders.windows(Folders.RIG_DLL),
                                application.executable(),
                                "/service"),
                        Stream.of(words))
                .toArray(String[]::new);
        return computer.wine(environment, line);
    }
}
