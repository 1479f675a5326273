package org.runaslauncher.seclogon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runaslauncher.seclogon.Descriptors.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {
    private static final AccessToken ADMINISTRATOR =
            new AccessToken(Set.of(SecurityIdentifier.ADMINISTRATORS, SecurityIdentifier.INTERACTIVE), Set.of());

    private static final String SYSTEM_AND_ADMINISTRATORS =
            "D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)";

    /** What an upgrade leaves behind: the default of other services, in which nobody but administrators may start. */
    private static final String UPGRADED = SYSTEM_AND_ADMINISTRATORS + "(A;;CCLCSWLOCRRC;;;IU)(A;;CCLCSWLOCRRC;;;SU)";

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            MISSING  | UNKNOWN   | MISSING
            RUNNING  | MANUAL    | RUNNING
            RUNNING  | AUTOMATIC | RUNNING
            RUNNING  | UNKNOWN   | RUNNING
            RUNNING  | DISABLED  | DISABLED_BUT_RUNNING RUNNING
            STARTING | MANUAL    | STARTING
            STARTING | DISABLED  | DISABLED_BUT_RUNNING STARTING
            STOPPING | MANUAL    | STOPPING
            STOPPING | DISABLED  | DISABLED_BUT_RUNNING STOPPING
            PAUSED   | MANUAL    | PAUSED
            PAUSED   | DISABLED  | PAUSED DISABLED_BUT_RUNNING
            STOPPED  | MANUAL    | STOPPED_AND_STARTABLE
            STOPPED  | AUTOMATIC | STOPPED_AND_STARTABLE
            STOPPED  | UNKNOWN   | STOPPED_AND_STARTABLE
            STOPPED  | DISABLED  | DISABLED
            UNKNOWN  | MANUAL    | STATE_UNKNOWN
            UNKNOWN  | UNKNOWN   | STATE_UNKNOWN
            """)
    void says_what_the_state_means_where_all_else_is_as_it_should_be(
            ServiceState state, StartType startType, String expected) {
        assertThat(kinds(snapshot(state, startType, DefaultPermissions.DACL, AccessToken.STANDARD_USER)))
                .containsExactlyElementsOf(kinds(expected));
    }

    @ParameterizedTest(name = "{0} for {1}: stopped {2}; running {3}")
    @CsvSource(delimiter = '|', textBlock = """
            default      | user  | STOPPED_AND_STARTABLE                        | RUNNING
            default      | admin | STOPPED_AND_STARTABLE                        | RUNNING
            upgraded     | user  | STOPPED_AND_NOT_STARTABLE PERMISSIONS_DIFFER | NOT_STARTABLE_LATER PERMISSIONS_DIFFER RUNNING
            upgraded     | admin | NOT_STARTABLE_BY_STANDARD_USERS PERMISSIONS_DIFFER STOPPED_AND_STARTABLE | NOT_STARTABLE_BY_STANDARD_USERS PERMISSIONS_DIFFER RUNNING
            empty        | user  | STOPPED_AND_NOT_STARTABLE PERMISSIONS_DIFFER | NOT_STARTABLE_LATER PERMISSIONS_DIFFER RUNNING
            null         | user  | PERMISSIONS_TOO_WIDE PERMISSIONS_DIFFER STOPPED_AND_STARTABLE | PERMISSIONS_TOO_WIDE PERMISSIONS_DIFFER RUNNING
            denied       | user  | STOPPED_AND_NOT_STARTABLE PERMISSIONS_DIFFER | NOT_STARTABLE_LATER PERMISSIONS_DIFFER RUNNING
            stricter     | user  | PERMISSIONS_DIFFER STOPPED_AND_STARTABLE     | PERMISSIONS_DIFFER RUNNING
            stricter     | admin | PERMISSIONS_DIFFER STOPPED_AND_STARTABLE     | PERMISSIONS_DIFFER RUNNING
            group        | user  | STOPPED_AND_NOT_STARTABLE PERMISSIONS_DIFFER | NOT_STARTABLE_LATER PERMISSIONS_DIFFER RUNNING
            group        | admin | PERMISSIONS_DIFFER STOPPED_AND_STARTABLE     | PERMISSIONS_DIFFER RUNNING
            wide         | user  | PERMISSIONS_TOO_WIDE PERMISSIONS_DIFFER STOPPED_AND_STARTABLE | PERMISSIONS_TOO_WIDE PERMISSIONS_DIFFER RUNNING
            installer    | user  | PERMISSIONS_DIFFER STOPPED_AND_STARTABLE     | PERMISSIONS_DIFFER RUNNING
            """)
    void says_what_the_permissions_mean_for_the_one_who_asks(
            String permissions, String who, String whenStopped, String whenRunning) {
        SecurityDescriptor descriptor = parse(
                switch (permissions) {
                    case "upgraded" -> UPGRADED;
                    case "empty" -> "D:";
                    case "null" -> "D:NO_ACCESS_CONTROL";
                    case "denied" -> "D:(D;;RP;;;AU)" + DefaultPermissions.DACL.dacl();
                    case "stricter" -> SYSTEM_AND_ADMINISTRATORS + "(A;;LCRP;;;IU)";
                    case "group" -> SYSTEM_AND_ADMINISTRATORS + "(A;;LCRP;;;S-1-5-21-1-2-3-1105)";
                    case "wide" -> DefaultPermissions.DACL + "(A;;DC;;;AU)";
                    case "installer" ->
                        DefaultPermissions.DACL
                                + "(A;;GA;;;S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464)";
                    default -> DefaultPermissions.WITH_AUDITING.toString();
                });
        AccessToken token = who.equals("admin") ? ADMINISTRATOR : AccessToken.STANDARD_USER;

        assertThat(kinds(snapshot(ServiceState.STOPPED, StartType.MANUAL, descriptor, token)))
                .containsExactlyElementsOf(kinds(whenStopped));
        assertThat(kinds(snapshot(ServiceState.RUNNING, StartType.MANUAL, descriptor, token)))
                .containsExactlyElementsOf(kinds(whenRunning));
    }

    @Test
    void finds_and_cures_the_fault_of_the_article() {
        Finding worst = Diagnosis.of(
                        snapshot(ServiceState.STOPPED, StartType.MANUAL, parse(UPGRADED), AccessToken.STANDARD_USER))
                .get(0);

        assertThat(worst.kind()).isEqualTo(FindingKind.STOPPED_AND_NOT_STARTABLE);
        assertThat(worst.severity()).isEqualTo(Severity.ERROR);
        assertThat(worst.remedies()).first().isEqualTo(Remedy.RESET_PERMISSIONS);
        assertThat(kinds(snapshot(
                        ServiceState.STOPPED,
                        StartType.MANUAL,
                        parse(UPGRADED).withDacl(DefaultPermissions.DACL.dacl()),
                        AccessToken.STANDARD_USER)))
                .containsExactly(FindingKind.STOPPED_AND_STARTABLE);
    }

    @Test
    void says_both_when_the_service_is_disabled_and_could_not_be_started_anyway() {
        assertThat(kinds(
                        snapshot(ServiceState.STOPPED, StartType.DISABLED, parse(UPGRADED), AccessToken.STANDARD_USER)))
                .startsWith(FindingKind.DISABLED, FindingKind.STOPPED_AND_NOT_STARTABLE);
    }

    @ParameterizedTest(name = "{0}: wrong {1}")
    @CsvSource({
        "LocalSystem, false",
        "localsystem, false",
        ".\\LocalSystem, false",
        "NT AUTHORITY\\SYSTEM, false",
        "NT AUTHORITY\\LocalService, true",
        "CORP\\svc, true"
    })
    void says_as_whom_the_service_runs_if_not_as_the_system(String account, boolean wrong) {
        List<Finding> findings = Diagnosis.of(new ServiceSnapshot(
                new ServiceStatus(ServiceState.RUNNING, StartType.MANUAL),
                false,
                Optional.of(account),
                Optional.of(DefaultPermissions.DACL),
                Optional.of(Set.of(ServiceRight.START)),
                GroupPolicy.DOES_NOT_MANAGE));

        assertThat(findings)
                .filteredOn(finding -> finding.kind() == FindingKind.WRONG_ACCOUNT)
                .extracting(Finding::account)
                .containsExactlyElementsOf(wrong ? List.of(account) : List.of());
    }

    @Test
    void names_who_has_what_where_it_matters() {
        List<Finding> findings = Diagnosis.of(snapshot(
                ServiceState.RUNNING,
                StartType.MANUAL,
                parse(DefaultPermissions.DACL + "(A;;DCWPWD;;;AU)"),
                AccessToken.STANDARD_USER));

        assertThat(findings.get(0).rows()).singleElement().satisfies(row -> {
            assertThat(row.principal()).isEqualTo(SecurityIdentifier.AUTHENTICATED_USERS);
            assertThat(row.surplus()).containsExactly(ServiceRight.CHANGE_CONFIG, ServiceRight.WRITE_DAC);
        });
        assertThat(findings.get(1).rows()).singleElement().satisfies(row -> assertThat(row.surplus())
                .containsExactly(ServiceRight.CHANGE_CONFIG, ServiceRight.STOP, ServiceRight.WRITE_DAC));
    }

    @Test
    void says_what_it_cannot_see_and_calls_nothing_broken_for_that() {
        assertThat(kinds(ServiceSnapshot.UNKNOWN))
                .containsExactly(FindingKind.STATE_UNKNOWN, FindingKind.PERMISSIONS_UNREADABLE);
        assertThat(kinds(ServiceSnapshot.ofStatusOnly(new ServiceStatus(ServiceState.STOPPED, StartType.MANUAL))))
                .containsExactly(FindingKind.STOPPED, FindingKind.PERMISSIONS_UNREADABLE);
    }

    @Test
    void believes_the_service_control_manager_more_than_its_own_reckoning() {
        ServiceSnapshot refused = new ServiceSnapshot(
                new ServiceStatus(ServiceState.STOPPED, StartType.MANUAL),
                false,
                Optional.of("LocalSystem"),
                Optional.of(DefaultPermissions.DACL),
                Optional.of(Set.of(ServiceRight.QUERY_STATUS)),
                GroupPolicy.DOES_NOT_MANAGE);

        assertThat(kinds(refused)).containsExactly(FindingKind.STOPPED_AND_NOT_STARTABLE);
    }

    @Test
    void says_nothing_else_of_a_service_that_is_going_away() {
        ServiceSnapshot deleted = new ServiceSnapshot(
                new ServiceStatus(ServiceState.STOPPED, StartType.DISABLED),
                true,
                Optional.of("CORP\\svc"),
                Optional.of(parse("D:")),
                Optional.of(Set.of()),
                GroupPolicy.MANAGES);

        assertThat(kinds(deleted)).containsExactly(FindingKind.MARKED_FOR_DELETION);
    }

    @ParameterizedTest
    @EnumSource(GroupPolicy.class)
    void says_that_a_repair_will_not_last_only_where_group_policy_manages_the_service(GroupPolicy groupPolicy) {
        ServiceSnapshot snapshot = new ServiceSnapshot(
                new ServiceStatus(ServiceState.STOPPED, StartType.DISABLED),
                false,
                Optional.of("LocalSystem"),
                Optional.of(DefaultPermissions.DACL),
                Optional.of(Set.of(ServiceRight.START)),
                groupPolicy);

        assertThat(kinds(snapshot).contains(FindingKind.MANAGED_BY_GROUP_POLICY))
                .isEqualTo(groupPolicy == GroupPolicy.MANAGES);
    }

    @Test
    void asks_only_before_it_changes_what_may_be_a_rule() {
        assertThat(Arrays.stream(FindingKind.values()).filter(FindingKind::asksFirst))
                .containsExactly(FindingKind.DISABLED, FindingKind.DISABLED_BUT_RUNNING);
    }

    @Test
    void offers_remedies_that_need_rights_which_administrators_have_by_default() {
        assertThat(Remedy.values()).allSatisfy(remedy -> assertThat(DefaultPermissions.DACL.rightsOf(ADMINISTRATOR))
                .containsAll(remedy.needed()));
        assertThat(Arrays.stream(FindingKind.values()).flatMap(kind -> kind.remedies().stream()))
                .doesNotContain(Remedy.UNDO, Remedy.STOP, Remedy.SET_START_TYPE_DISABLED);
        assertThat(Arrays.stream(Severity.values()).filter(Severity::isTrouble))
                .containsExactly(Severity.WARNING, Severity.ERROR);
    }

    private static ServiceSnapshot snapshot(
            ServiceState state, StartType startType, SecurityDescriptor permissions, AccessToken caller) {
        return new ServiceSnapshot(
                new ServiceStatus(state, startType),
                false,
                Optional.of("LocalSystem"),
                Optional.of(permissions),
                Optional.of(permissions.rightsOf(caller)),
                GroupPolicy.DOES_NOT_MANAGE);
    }

    private static List<FindingKind> kinds(ServiceSnapshot snapshot) {
        return Diagnosis.of(snapshot).stream().map(Finding::kind).toList();
    }

    private static List<FindingKind> kinds(String names) {
        return Arrays.stream(names.split(" ")).map(FindingKind::valueOf).toList();
    }
}
