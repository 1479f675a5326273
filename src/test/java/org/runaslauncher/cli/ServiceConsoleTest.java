package org.runaslauncher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runaslauncher.cli.ServiceSubcommand.Diagnose;
import org.runaslauncher.cli.ServiceSubcommand.Status;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.ServiceStatus;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.text.ServiceReport;

class ServiceConsoleTest {
    private final FakeServiceControl service = new FakeServiceControl();
    private final StringBuilder output = new StringBuilder();

    @ParameterizedTest(name = "{0} {1}: status ends with {2}, diagnose with {3}")
    @CsvSource(textBlock = """
            RUNNING,  MANUAL,   DONE,   DONE
            STOPPED,  MANUAL,   DONE,   DONE
            STARTING, MANUAL,   DONE,   DONE
            STOPPED,  DISABLED, DONE,   FINDINGS
            RUNNING,  DISABLED, DONE,   FINDINGS
            PAUSED,   MANUAL,   DONE,   FINDINGS
            MISSING,  UNKNOWN,  DONE,   FINDINGS
            UNKNOWN,  UNKNOWN,  FAILED, FINDINGS
            """)
    void ends_with_the_code_for_what_it_saw(
            ServiceState state, StartType startType, ExitCode status, ExitCode diagnose) {
        service.set(state, startType);

        assertThat(run(new Status(false))).isEqualTo(status);
        assertThat(output).hasToString(ServiceReport.summary(service.snapshot()));
        output.setLength(0);
        assertThat(run(new Diagnose())).isEqualTo(diagnose);
        assertThat(output).hasToString(ServiceReport.of(service.snapshot()));
        assertThat(service.changes).isEmpty();
    }

    @Test
    void tells_programs_all_there_is() throws Exception {
        service.set(ServiceState.STOPPED, StartType.MANUAL);
        service.permissions = SecurityDescriptor.parse("D:(A;;LCRC;;;IU)");
        service.account = "CORP\\sv“c”";

        assertThat(run(new Status(true))).isEqualTo(ExitCode.DONE);
        Map<String, Object> object = json();
        assertThat(object.keySet())
                .containsExactly(
                        "state",
                        "startType",
                        "account",
                        "markedForDeletion",
                        "permissions",
                        "callerRights",
                        "groupPolicy",
                        "readiness",
                        "findings");
        assertThat(object)
                .containsEntry("state", "STOPPED")
                .containsEntry("startType", "MANUAL")
                .containsEntry("account", "CORP\\sv“c”")
                .containsEntry("markedForDeletion", false)
                .containsEntry("permissions", "D:(A;;LCRC;;;IU)")
                .containsEntry("callerRights", List.of("QUERY_STATUS", "READ_CONTROL"))
                .containsEntry("groupPolicy", "DOES_NOT_MANAGE")
                .containsEntry("readiness", "WRONG_ACCOUNT");
        assertThat((List<?>) object.get("findings"))
                .hasSize(3)
                .element(1)
                .isEqualTo(Map.of(
                        "kind",
                        "STOPPED_AND_NOT_STARTABLE",
                        "severity",
                        "ERROR",
                        "sentence",
                        "The Secondary Logon service is stopped, and you are not allowed to start it. "
                                + "Starting a program as another user fails with “Access is denied”.",
                        "remedies",
                        List.of("RESET_PERMISSIONS", "START", "SET_START_TYPE_AUTOMATIC")));
    }

    @Test
    void tells_programs_what_cannot_be_seen() {
        ServiceConsole console =
                new ServiceConsole(of(ServiceSnapshot.UNKNOWN), () -> false, remedy -> null, output::append);

        assertThat(console.run(new Status(true))).isEqualTo(ExitCode.FAILED);
        assertThat(json())
                .containsEntry("state", "UNKNOWN")
                .containsEntry("account", null)
                .containsEntry("permissions", null)
                .containsEntry("callerRights", null)
                .containsEntry("groupPolicy", "UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource(ServiceState.class)
    void tells_programs_in_one_line_of_ascii(ServiceState state) {
        service.set(state, StartType.MANUAL);
        run(new Status(true));

        assertThat(output.toString()).matches("[ -~]+\n");
        assertThat(json()).containsEntry("state", state.name());
    }

    @Test
    void tells_its_own_fault_in_a_sentence() {
        ServiceControl broken = of(null);
        ServiceConsole console = new ServiceConsole(broken, () -> false, remedy -> null, output::append);

        assertThat(console.run(new Diagnose())).isEqualTo(ExitCode.FAILED);
        assertThat(output.toString())
                .startsWith("Run As Launcher itself failed: java.lang.NullPointer")
                .endsWith("\n");
    }

    private ExitCode run(ServiceSubcommand subcommand) {
        return new ServiceConsole(service, () -> false, remedy -> null, output::append).run(subcommand);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> json() {
        return (Map<String, Object>) JsonReader.read(output.toString().stripTrailing());
    }

    private static ServiceControl of(ServiceSnapshot snapshot) {
        return new ServiceControl() {
            @Override
            public ServiceStatus status() {
                return snapshot.status();
            }

            @Override
            public ServiceSnapshot snapshot() {
                return snapshot;
            }
        };
    }
}
