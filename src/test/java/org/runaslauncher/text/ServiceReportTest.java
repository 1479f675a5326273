package org.runaslauncher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;

class ServiceReportTest {
    /** The default of other services: nobody but administrators may start. */
    private static final String UPGRADED =
            "D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)(A;;CCLCSWLOCRRC;;;IU)(A;;CCLCSWLOCRRC;;;SU)";

    private final FakeServiceControl service = new FakeServiceControl();

    @Test
    void says_all_about_the_fault_of_the_article() throws Exception {
        service.set(ServiceState.STOPPED, StartType.MANUAL);
        service.permissions = SecurityDescriptor.parse(UPGRADED);

        assertThat(report()).isEqualTo("""
                        Secondary Logon service: stopped, and you are not allowed to start it
                        State: Stopped
                        Start type: Manual
                        Account: Local System
                        You may: Query Template, Query Status, Enumerate Dependents, Interrogate, User Defined Control, Read Permissions
                        Group Policy: does not manage the service

                        Error: The Secondary Logon service is stopped, and you are not allowed to start it. Starting a program as \
                        another user fails with “Access is denied”.
                          Reset its permissions to the default (Microsoft article KB 977513). Until then an administrator can start it, \
                        or set its start type to Automatic.
                          Remedies: Reset the permissions; Start the service; Set the start type to Automatic

                        Note: The permissions of the Secondary Logon service are not the default: Interactive: Start, Pause and continue \
                        missing; Service: Pause and continue missing; Authenticated Users: Query Template, Query Status, Enumerate \
                        Dependents, Start, Pause and continue, Interrogate, User Defined Control, Read Permissions missing.
                          Nothing has to be done if they were changed on purpose.
                          Remedies: Reset the permissions

                        By hand, in a Command Prompt as an administrator:
                          Reset the permissions:
                            net stop seclogon
                            sc sdset seclogon %s
                            net start seclogon
                          Start the service:
                            net start seclogon
                          Set the start type to Automatic:
                            sc config seclogon start= auto

                        Permissions, as in the table of Microsoft article KB 977513:
                          System: Query Template, Query Status, Enumerate Dependents, Start, Stop, Pause and continue, Interrogate, \
                        User Defined Control, Read Permissions
                          Administrators: Full Control
                          Interactive: Query Template, Query Status, Enumerate Dependents, Interrogate, User Defined Control, Read Permissions
                            missing: Start, Pause and continue
                          Service: Query Template, Query Status, Enumerate Dependents, Interrogate, User Defined Control, Read Permissions
                            missing: Pause and continue
                          Authenticated Users: nothing
                            missing: Query Template, Query Status, Enumerate Dependents, Start, Pause and continue, Interrogate, \
                        User Defined Control, Read Permissions

                        The same as text (SDDL):
                        %s
                        """.formatted(DefaultPermissions.WITH_AUDITING, UPGRADED));
    }

    @Test
    void marks_what_is_too_much_and_what_is_denied() throws Exception {
        service.permissions =
                SecurityDescriptor.parse("D:(D;;WP;;;IU)" + DefaultPermissions.DACL.dacl() + "(A;;DCLC;;;WD)");

        assertThat(report())
                .contains("\n    denied: Stop\n")
                .contains(
                        "\n  Everyone: Change Template, Query Status\n    in addition: Change Template, Query Status\n")
                .contains("\nWarning: ");
    }

    @Test
    void says_full_control_of_everyone_where_there_is_no_list() throws Exception {
        service.permissions = SecurityDescriptor.parse("D:NO_ACCESS_CONTROL");

        assertThat(report())
                .contains("\nYou may: Full Control\n")
                .contains("\n  Everyone: Full Control\n    in addition: Full Control\n")
                .contains("\n  Administrators: Full Control\n  Interactive")
                .endsWith("\nD:NO_ACCESS_CONTROL\n");
    }

    @Test
    void says_nothing_of_everybody_where_the_list_is_empty() throws Exception {
        service.permissions = SecurityDescriptor.parse("D:");

        assertThat(report()).contains("\nYou may: nothing\n", "\n  System: nothing\n", "\n    missing: Full Control\n");
    }

    @Test
    void says_what_cannot_be_seen() {
        assertThat(ServiceReport.of(ServiceSnapshot.UNKNOWN))
                .contains(
                        "\nState: Unknown\n",
                        "\nStart type: cannot be seen\n",
                        "\nAccount: cannot be seen\n",
                        "\nYou may: cannot be seen\n",
                        "\nGroup Policy: unknown\n")
                .doesNotContain("SDDL");
    }

    @Test
    void says_of_a_missing_service_only_that_it_is_missing() {
        service.set(ServiceState.MISSING, StartType.UNKNOWN);

        assertThat(report())
                .startsWith("Secondary Logon service: missing")
                .contains("\nError: ", "sfc /scannow")
                .doesNotContain("Start type", "You may", "SDDL", "By hand");
    }

    @Test
    void says_that_group_policy_manages_the_service() {
        service.groupPolicy = GroupPolicy.MANAGES;

        assertThat(report()).contains("\nGroup Policy: manages the service\n", "\nNote: Group Policy manages");
    }

    @Test
    void stays_readable_with_a_thousand_entries() throws Exception {
        String entries = IntStream.range(0, 1000)
                .mapToObj(i -> "(A;;RPWP;;;S-1-5-21-1-2-3-" + (1000 + i) + ")")
                .collect(Collectors.joining());
        service.permissions = SecurityDescriptor.parse(DefaultPermissions.DACL + entries);
        String report = report();

        assertThat(report)
                .contains("S-1-5-21-1-2-3-1007: Start, Stop in addition; and 992 more.")
                .contains("\n  and 965 more; the text below has all of them\n")
                .contains("\n" + service.permissions + "\n");
        assertThat(report.lines().count()).isLessThan(120);
        assertThat(report.lines().filter(line -> !line.startsWith("D:")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(700));
    }

    @ParameterizedTest
    @EnumSource(ServiceState.class)
    void has_lines_that_end_with_nothing_but_a_line_feed(ServiceState state) {
        service.set(state, StartType.DISABLED);

        assertThat(report()).endsWith("\n").doesNotContain("\r", " \n", "\n\n\n", "{");
        assertThat(report()).startsWith(ServiceReport.summary(service.snapshot()));
    }

    @Test
    void is_as_short_as_can_be_in_its_summary() {
        assertThat(ServiceReport.summary(service.snapshot())).isEqualTo("""
                        Secondary Logon service: ready
                        State: Running
                        Start type: Manual
                        Account: Local System
                        """);
    }

    private String report() {
        return ServiceReport.of(service.snapshot());
    }
}
