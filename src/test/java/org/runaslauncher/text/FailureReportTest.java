package org.runaslauncher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.runaslauncher.launch.ComputerFacts;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Requests;
import org.runaslauncher.launch.SystemError;
import org.runaslauncher.program.Target;
import org.runaslauncher.seclogon.Readiness;

class FailureReportTest {
    private static final ComputerFacts PC7 =
            new ComputerFacts("PC7", "CORP", "C:\\Windows\\System32", "Windows 11 24H2 (26100.1)");

    @Test
    void tells_all_that_is_known() {
        LaunchRequest request = Requests.asAlice("secret");
        Failed failed =
                new Failed(Failure.LOGON_FAILURE, new SystemError("CreateProcessWithLogonW", 1326, "Text."), request);

        assertThat(FailureReport.of(Explanations.of(failed), Optional.of(failed), PC7, Readiness.READY, "1.2.3"))
                .isEqualTo("""
                        Run As Launcher 1.2.3
                        Windows 11 24H2 (26100.1)

                        The user name or the password is wrong.
                        CreateProcessWithLogonW: error 1326. Text.
                        Program: C:\\Windows\\regedit.exe
                        Start folder: C:\\Windows\\System32
                        Account: CORP\\alice
                        Logon: With the user’s profile
                        Secondary Logon service: ready
                        """);
    }

    @Test
    void leaves_the_arguments_out_because_people_put_passwords_there() {
        Target target = new Target("C:\\x.exe", "/password:hunter2", "C:\\");
        LaunchRequest request =
                new LaunchRequest(target, Requests.asAlice("secret").identity());
        Failed failed = new Failed(Failure.UNKNOWN, new SystemError("CreateProcessWithLogonW", 4711, ""), request);

        String report = FailureReport.of(Explanations.of(failed), Optional.of(failed), PC7, Readiness.READY, "");

        assertThat(report).contains("C:\\x.exe").doesNotContain("hunter2").doesNotContain("secret");
        assertThat(report).startsWith("Run As Launcher\n");
    }

    @Test
    void tells_of_a_fault_of_our_own_as_much_as_there_is() {
        Explanation fault = Explanations.ofFault(new IllegalStateException("wires crossed"));

        assertThat(FailureReport.of(fault, Optional.empty(), ComputerFacts.UNKNOWN, Readiness.UNKNOWN, "1"))
                .contains("wires crossed")
                .doesNotContain("Program:");
    }
}
