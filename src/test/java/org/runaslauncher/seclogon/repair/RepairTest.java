package org.runaslauncher.seclogon.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.fakes.FakeUndoStore;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.InvalidSecurityDescriptorException;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;

class RepairTest {
    /** Nobody but administrators may start. */
    private static final String UPGRADED = "D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)";

    private final FakeServiceControl service = new FakeServiceControl();
    private final FakeUndoStore undo = new FakeUndoStore();
    private final Repair repair = new Repair(service, service, undo);

    @BeforeEach
    void asAnAdministrator() {
        service.caller = FakeServiceControl.ADMINISTRATOR;
        service.set(ServiceState.STOPPED, StartType.MANUAL);
    }

    @ParameterizedTest(name = "{0} when {1} {2}: {3}, then {4} {5}")
    @CsvSource(textBlock = """
            START,                    STOPPED, MANUAL,   start,                RUNNING, MANUAL
            STOP,                     RUNNING, MANUAL,   stop,                 STOPPED, MANUAL
            RESUME,                   PAUSED,  MANUAL,   resume,               RUNNING, MANUAL
            SET_START_TYPE_MANUAL,    STOPPED, DISABLED, start type MANUAL,    STOPPED, MANUAL
            SET_START_TYPE_AUTOMATIC, STOPPED, MANUAL,   start type AUTOMATIC, STOPPED, AUTOMATIC
            SET_START_TYPE_DISABLED,  RUNNING, MANUAL,   start type DISABLED,  RUNNING, DISABLED
            """)
    void does_one_thing(
            Remedy remedy, ServiceState state, StartType startType, String change, ServiceState then, StartType after) {
        service.set(state, startType);
        assertThat(repair.carryOut(remedy)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.changes).containsExactly(change);
        assertThat(service.status().state()).isEqualTo(then);
        assertThat(service.status().startType()).isEqualTo(after);
    }

    @Test
    void resets_permissions_in_the_order_of_the_article() throws Exception {
        service.permissions = SecurityDescriptor.parse(UPGRADED);
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.changes).containsExactly("stop", "permissions", "start");
        assertThat(service.permissions).isEqualTo(DefaultPermissions.DACL);
    }

    @ParameterizedTest
    @EnumSource(names = {"STOPPED", "RUNNING"})
    void leaves_a_disabled_service_in_the_state_that_it_is_in(ServiceState state) {
        service.set(state, StartType.DISABLED);
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS)).isEqualTo(RepairOutcome.DONE);
        service.account = "CORP\\svc";
        assertThat(repair.carryOut(Remedy.RESET_ACCOUNT)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.changes).containsExactly("permissions", "account");
    }

    @Test
    void resets_permissions_that_forbid_even_to_stop() throws Exception {
        service.permissions = SecurityDescriptor.parse("D:(A;;WDRPRCLCCC;;;BA)");
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.changes).containsExactly("permissions", "start");
    }

    @Test
    void runs_the_service_as_the_system_again() {
        service.set(ServiceState.RUNNING, StartType.MANUAL);
        service.account = ".\\svc";
        assertThat(repair.carryOut(Remedy.RESET_ACCOUNT)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.changes).containsExactly("account", "stop", "start");
    }

    @Test
    void resets_auditing_too_if_that_was_asked_for_and_puts_it_back() throws Exception {
        service.auditing = SecurityDescriptor.parse("S:(AU;SA;DC;;;BA)").sacl();
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.auditing.entries()).hasSize(1);
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS_AND_AUDITING)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.auditing).isEqualTo(DefaultPermissions.WITH_AUDITING.sacl());
        assertThat(repair.carryOut(Remedy.UNDO)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.auditing).hasToString("(AU;SA;DC;;;BA)");
    }

    @Test
    void what_was_kept_outlives_what_changes_nothing_or_is_refused() throws Exception {
        SecurityDescriptor before = SecurityDescriptor.parse(UPGRADED);
        service.permissions = before;
        repair.carryOut(Remedy.RESET_PERMISSIONS);
        repair.carryOut(Remedy.RESET_PERMISSIONS);
        service.setPermissionsFailsWith = 5;
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS_AND_AUDITING).code())
                .isEqualTo(5);
        service.setPermissionsFailsWith = 0;
        repair.carryOut(Remedy.SET_START_TYPE_MANUAL);
        repair.carryOut(Remedy.RESET_ACCOUNT);
        assertThat(repair.carryOut(Remedy.UNDO)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.permissions).isEqualTo(before);
    }

    @Test
    void a_service_that_ran_runs_after_a_repair_that_was_refused() throws Exception {
        service.permissions = SecurityDescriptor.parse(UPGRADED);
        service.set(ServiceState.RUNNING, StartType.AUTOMATIC);
        service.setPermissionsFailsWith = 87;
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS))
                .isEqualTo(new RepairOutcome(RepairResult.FAILED, ServiceFunction.SET_SECURITY, 87));
        assertThat(service.status().state()).isEqualTo(ServiceState.RUNNING);
        assertThat(undo.kept).isNull();
    }

    @Test
    void permissions_that_were_written_are_written_though_the_service_does_not_start() throws Exception {
        service.permissions = SecurityDescriptor.parse(UPGRADED);
        service.startFailsWith = 1069;
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS))
                .isEqualTo(new RepairOutcome(RepairResult.DONE_BUT_NOT_STARTED, ServiceFunction.START, 1069));
        assertThat(service.permissions).isEqualTo(DefaultPermissions.DACL);
    }

    @Test
    void a_start_of_a_paused_service_ends_the_pause() {
        service.set(ServiceState.PAUSED, StartType.MANUAL);
        assertThat(repair.carryOut(Remedy.START)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.changes).containsExactly("resume");
    }

    @Test
    void says_which_function_failed() {
        service.startFailsWith = 1053;
        assertThat(repair.carryOut(Remedy.START))
                .isEqualTo(new RepairOutcome(RepairResult.FAILED, ServiceFunction.START, 1053));
        service.caller = AccessToken.STANDARD_USER;
        assertThat(repair.carryOut(Remedy.STOP))
                .isEqualTo(new RepairOutcome(RepairResult.FAILED, ServiceFunction.OPEN_SERVICE, 5));
    }

    @Test
    void changes_nothing_that_it_could_not_save() {
        service.permissions = FakeServiceControl.UPGRADED;
        undo.failure = new ServiceException(ServiceFunction.OPEN_KEY, 5);
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS)).isEqualTo(RepairOutcome.failed(undo.failure));
        assertThat(repair.carryOut(Remedy.SET_START_TYPE_DISABLED)).isEqualTo(RepairOutcome.failed(undo.failure));
        assertThat(service.changes).isEmpty();
    }

    @Test
    void a_service_that_is_gone_is_no_failure_of_windows() {
        service.set(ServiceState.MISSING, StartType.UNKNOWN);
        for (Remedy remedy : Remedy.values()) {
            assertThat(repair.carryOut(remedy)).isEqualTo(RepairOutcome.of(RepairResult.MISSING));
        }
    }

    @Test
    void undoes_the_last_change() throws Exception {
        SecurityDescriptor before = SecurityDescriptor.parse(UPGRADED);
        service.permissions = before;
        repair.carryOut(Remedy.RESET_PERMISSIONS);
        assertThat(repair.carryOut(Remedy.UNDO)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.permissions).isEqualTo(before);
        assertThat(repair.carryOut(Remedy.UNDO)).isEqualTo(RepairOutcome.of(RepairResult.NOTHING_TO_UNDO));
    }

    @Test
    void undoes_a_change_of_the_start_type() {
        repair.carryOut(Remedy.SET_START_TYPE_DISABLED);
        assertThat(repair.carryOut(Remedy.UNDO)).isEqualTo(RepairOutcome.DONE);
        assertThat(service.status().startType()).isEqualTo(StartType.MANUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D:(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)(A;;DC;;;IU)",
                "D:(A;;WD;;;AU)",
                "D:(A;;WO;;;S-1-5-21-1-2-3-1001)",
                "D:(A;;SD;;;WD)",
                "D:(A;;GA;;;BU)",
                "D:(A;;GW;;;SU)",
                "D:(D;;DC;;;IU)(A;;DC;;;IU)",
                "D:(A;IO;WD;;;IU)",
                "D:(XA;;WD;;;IU;(Member_of {SID(BA)}))",
                "D:NO_ACCESS_CONTROL",
                "O:SY"
            })
    void puts_back_nothing_that_gives_control_to_others(String planted) throws Exception {
        undo.kept = new SavedService(StartType.DISABLED, SecurityDescriptor.parse(planted));
        assertThat(repair.carryOut(Remedy.UNDO)).isEqualTo(RepairOutcome.of(RepairResult.UNSAFE_TO_UNDO));
        assertThat(service.changes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {UPGRADED, "D:", "D:(A;;GA;;;SY)(A;;GA;;;BA)(A;;GRGX;;;AU)", "D:(D;;GA;;;WD)(A;;GA;;;BA)"})
    void puts_back_what_only_administrators_control(String saved) throws InvalidSecurityDescriptorException {
        assertThat(UndoRule.allows(SecurityDescriptor.parse(saved))).isTrue();
    }

    @Test
    void sees_that_something_else_changes_the_service_again() {
        Repair withPolicy = new Repair(new FakeServiceControl(), service, undo);
        assertThat(withPolicy.carryOut(Remedy.SET_START_TYPE_DISABLED))
                .isEqualTo(RepairOutcome.of(RepairResult.DID_NOT_LAST));
        assertThat(withPolicy.carryOut(Remedy.STOP)).isEqualTo(RepairOutcome.of(RepairResult.DID_NOT_LAST));
    }
}
