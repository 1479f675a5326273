package org.runaslauncher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.cli.ServiceSubcommand.Start;
import org.runaslauncher.elevation.ServiceRepair;
import org.runaslauncher.fakes.FakeElevation;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.fakes.FakeUndoStore;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.StoredSettings;

class ServiceRemediesTest {
    /** Nobody but administrators may start. */
    private static final String UPGRADED = "D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)";

    private final FakeServiceControl service = new FakeServiceControl();
    private final FakeSettingsStore policies = new FakeSettingsStore();
    private final FakeUndoStore undo = new FakeUndoStore();
    private final Repair repair = new Repair(service, service, undo);
    private final FakeElevation elevation = new FakeElevation(service, repair);
    private final ServiceRepair serviceRepair =
            new ServiceRepair(repair, elevation, new StoredSettings(policies)::policies);
    private final StringBuilder output = new StringBuilder();

    @BeforeEach
    void asAnAdministrator() {
        elevation.elevated = true;
        service.caller = FakeServiceControl.ADMINISTRATOR;
    }

    @AfterEach
    void nobody_was_asked() {
        assertThat(elevation.words).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RUNNING, MANUAL", "STOPPED, MANUAL", "STOPPED, AUTOMATIC", "STARTING, MANUAL"})
    void leaves_a_healthy_service_alone(ServiceState state, StartType startType) {
        service.set(state, startType);

        assertThat(repair(true)).isEqualTo(ExitCode.DONE);
        assertThat(output).hasToString("Nothing has to be repaired.\n");
        assertThat(service.changes).isEmpty();
    }

    @Test
    void resets_the_permissions_of_the_article() throws Exception {
        service.set(ServiceState.STOPPED, StartType.MANUAL);
        service.permissions = SecurityDescriptor.parse(UPGRADED);

        assertThat(repair(false)).isEqualTo(ExitCode.DONE);
        assertThat(service.permissions).isEqualTo(DefaultPermissions.DACL);
        assertThat(output).hasToString("Reset the permissions: done.\n");
    }

    @Test
    void cures_one_finding_after_the_other_each_remedy_once() throws Exception {
        service.set(ServiceState.PAUSED, StartType.MANUAL);
        service.account = "CORP\\svc";
        service.permissions = SecurityDescriptor.parse(UPGRADED + "(A;;DC;;;AU)");

        assertThat(repair(false)).isEqualTo(ExitCode.DONE);
        assertThat(service.changes).containsExactly("account", "resume", "stop", "permissions", "start");
        assertThat(output).hasToString("""
                        Let it run as the system: done.
                        Resume the service: done.
                        Reset the permissions: done.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOPPED", "RUNNING"})
    void leaves_a_disabled_service_alone_and_says_so(ServiceState state) {
        service.set(state, StartType.DISABLED);

        assertThat(repair(false)).isEqualTo(ExitCode.FINDINGS);
        assertThat(service.changes).isEmpty();
        assertThat(output.toString())
                .startsWith("The Secondary Logon service is disabled.")
                .contains("on purpose")
                .endsWith("\nIt was left alone. “/service repair /yes” changes it.\n");
    }

    @Test
    void enables_a_disabled_service_when_told() {
        service.set(ServiceState.STOPPED, StartType.DISABLED);

        assertThat(repair(true)).isEqualTo(ExitCode.DONE);
        assertThat(service.changes).containsExactly("start type MANUAL");
        assertThat(output).hasToString("Set the start type to Manual: done.\n");
    }

    @Test
    void repairs_what_else_is_wrong_with_a_disabled_service() throws Exception {
        service.set(ServiceState.STOPPED, StartType.DISABLED);
        service.permissions = SecurityDescriptor.parse(UPGRADED);

        assertThat(repair(false)).isEqualTo(ExitCode.FINDINGS);
        assertThat(service.permissions).isEqualTo(DefaultPermissions.DACL);
        assertThat(service.status().startType()).isEqualTo(StartType.DISABLED);
        assertThat(output.toString())
                .startsWith("Reset the permissions: done.\n")
                .contains("left alone");
    }

    @Test
    void says_that_an_administrator_is_needed() throws Exception {
        elevation.elevated = false;
        service.caller = AccessToken.STANDARD_USER;
        service.set(ServiceState.STOPPED, StartType.MANUAL);
        service.permissions = SecurityDescriptor.parse(UPGRADED);

        assertThat(repair(true)).isEqualTo(ExitCode.NEEDS_ADMINISTRATOR);
        assertThat(service.changes).isEmpty();
        assertThat(output.toString())
                .startsWith(
                        "Reset the permissions: an administrator is needed for this.\nRun it as an administrator.\n")
                .contains("you are not allowed to start it");
    }

    @Test
    void does_what_needs_no_administrator_without_one() {
        elevation.elevated = false;
        service.caller = AccessToken.STANDARD_USER;
        service.set(ServiceState.PAUSED, StartType.MANUAL);

        assertThat(repair(false)).isEqualTo(ExitCode.DONE);
        assertThat(service.changes).containsExactly("resume");
    }

    @Test
    void says_what_failed_and_goes_on() throws Exception {
        service.set(ServiceState.PAUSED, StartType.MANUAL);
        service.permissions = SecurityDescriptor.parse(UPGRADED);
        undo.failure = new ServiceException(ServiceFunction.OPEN_KEY, 1450);

        assertThat(repair(false)).isEqualTo(ExitCode.FAILED);
        assertThat(service.changes).containsExactly("resume");
        assertThat(output.toString())
                .contains("Reset the permissions: Windows refused.\n", "\nRegCreateKeyEx: error 1450\n")
                .contains("\nOnly administrators are allowed to start the Secondary Logon service.");
    }

    @Test
    void says_what_it_cannot_repair() {
        service.set(ServiceState.MISSING, StartType.UNKNOWN);

        assertThat(repair(true)).isEqualTo(ExitCode.FINDINGS);
        assertThat(output.toString()).contains("is missing", "sfc /scannow").doesNotContain("Nothing has to be");
    }

    @Test
    void says_that_group_policy_sets_again_what_was_repaired() throws Exception {
        service.groupPolicy = GroupPolicy.MANAGES;
        service.permissions = SecurityDescriptor.parse(UPGRADED);

        assertThat(repair(false)).isEqualTo(ExitCode.DONE);
        assertThat(output.toString()).contains("done.\nGroup Policy manages").contains("will not last");
    }

    @Test
    void tries_no_remedy_twice() throws Exception {
        service.permissions = SecurityDescriptor.parse(UPGRADED);
        List<Remedy> tried = new ArrayList<>();
        ServiceConsole console = new ServiceConsole(
                service,
                () -> false,
                remedy -> {
                    tried.add(remedy);
                    return RepairOutcome.of(RepairResult.DID_NOT_LAST);
                },
                output::append);

        assertThat(console.run(new ServiceSubcommand.Repair(true))).isEqualTo(ExitCode.FAILED);
        assertThat(tried).containsExactly(Remedy.RESET_PERMISSIONS);
        assertThat(output.toString())
                .contains("Something else changes the service")
                .contains("Only administrators");
    }

    /** What a script is told does not depend on whether there is something to do. */
    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "STOPPED"})
    void changes_nothing_where_the_organization_forbids_it(ServiceState state) {
        service.set(state, StartType.DISABLED);
        policies.with(Place.MACHINE_POLICY, "ForbidServiceRepair", 1);

        assertThat(run(new ServiceSubcommand.Start())).isEqualTo(ExitCode.FAILED);
        assertThat(repair(true)).isEqualTo(ExitCode.FAILED);
        assertThat(output.toString()).contains("does not change it.").contains("Set by your organization.");
        assertThat(service.changes).isEmpty();
        assertThat(run(new ServiceSubcommand.Diagnose())).isEqualTo(ExitCode.FINDINGS);
        assertThat(run(new ServiceSubcommand.Status(false))).isEqualTo(ExitCode.DONE);
    }

    @Test
    void starts_the_service() {
        service.set(ServiceState.STOPPED, StartType.MANUAL);

        assertThat(start()).isEqualTo(ExitCode.DONE);
        assertThat(service.changes).containsExactly("start");
        assertThat(output).hasToString("Start the service: done.\n");
    }

    @Test
    void leaves_a_running_service_alone_whoever_asks() {
        service.caller = new AccessToken(Set.of(), Set.of());

        assertThat(start()).isEqualTo(ExitCode.DONE);
        assertThat(service.changes).isEmpty();
        assertThat(output).hasToString("The Secondary Logon service is running already.\n");
    }

    @ParameterizedTest(name = "{0} {1}, error {2}: {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            STOPPED | DISABLED | 0    | FAILED              | Set its start type to Manual first.
            STOPPED | MANUAL   | 1053 | FAILED              | did not answer in time
            STOPPED | MANUAL   | 5    | NEEDS_ADMINISTRATOR | An administrator is needed for this.
            MISSING | UNKNOWN  | 0    | FAILED              | there is no Secondary Logon service any more
            """)
    void says_why_it_cannot_start_the_service(
            ServiceState state, StartType startType, int error, ExitCode code, String sentence) {
        service.set(state, startType);
        service.startFailsWith = error;

        assertThat(start()).isEqualTo(code);
        assertThat(output.toString()).contains(sentence);
    }

    private ExitCode repair(boolean yes) {
        return run(new ServiceSubcommand.Repair(yes));
    }

    private ExitCode start() {
        return run(new Start());
    }

    private ExitCode run(ServiceSubcommand subcommand) {
        return new ServiceConsole(service, serviceRepair::isForbidden, serviceRepair::carryOutHere, output::append)
                .run(subcommand);
    }
}
