package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runaslauncher.rig.Rig;

/** The tests of the Win32 adapters, inside the real Windows Java runtime. */
class WindowsAdaptersIT {
    /** Tests of a process without the rights of an administrator. */
    private static final String STANDARD_USER = "standard-user";

    /** Tests of Local System, and of a service. */
    private static final String SYSTEM = "system";

    private static final String SERVICE = "service";

    /** Tests that start many programs, for which one process of tests would take too long. */
    private static final String MANY_PROGRAMS = "many-programs";

    private static WineComputer computer;
    private static WindowsRuntime runtime;

    @BeforeAll
    static void start() {
        computer = new WineComputer("adapters");
        computer.share(Folders.fresh(Folders.WINE.resolve("adapters-share")), 'H', "server", "share");
        Application application = new Application(Folders.WINE.resolve("adapters-app/app"));
        runtime = new WindowsRuntime(computer, application, Folders.WINE.resolve("adapters-rig"));
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @Test
    void theAdaptersDoWhatTheirInterfacesSay() {
        Command result = runtime.junit(
                List.of(),
                "--select-package",
                "org.runaslauncher.windows",
                "--exclude-tag",
                String.join("|", STANDARD_USER, SYSTEM, SERVICE, MANY_PROGRAMS));
        assertAllSucceed(result, 40);
    }

    @Test
    void commandLinesArrive() {
        Command result = runtime.junit(
                List.of(), "--select-package", "org.runaslauncher.windows", "--include-tag", MANY_PROGRAMS);
        assertAllSucceed(result, 15);
    }

    @Test
    void aStandardUserSeesAndDoesWhatHeMay() {
        Command result = runtime.junit(
                Rig.STANDARD_USER,
                List.of(),
                "--select-package",
                "org.runaslauncher.windows",
                "--include-tag",
                STANDARD_USER);
        assertAllSucceed(result, 5);
    }

    @Test
    void localSystemStartsProgramsWithTokens() {
        Command result = runtime.junit(
                Rig.SYSTEM, List.of(), "--select-package", "org.runaslauncher.windows", "--include-tag", SYSTEM);
        assertAllSucceed(result, 12);
    }

    @Test
    void aServiceStartsProgramsWithTokens() {
        Command result = runtime.junit(
                Rig.SERVICE, List.of(), "--select-package", "org.runaslauncher.windows", "--include-tag", SERVICE);
        assertAllSucceed(result, 9);
    }

    private static void assertAllSucceed(Command result, int atLeast) {
        assertThat(result.exitCode()).as(result.output()).isZero();
        Matcher successful = Pattern.compile("\\[\\s*(\\d+) tests successful").matcher(result.output());
        assertThat(successful.find()).as(result.output()).isTrue();
        assertThat(Integer.parseInt(successful.group(1))).isGreaterThanOrEqualTo(atLeast);
        assertThat(result.output()).containsPattern("\\[\\s*0 tests skipped");
    }
}
