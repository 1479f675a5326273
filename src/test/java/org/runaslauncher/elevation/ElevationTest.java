package org.runaslauncher.elevation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeElevation;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.fakes.FakeUndoStore;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;
import org.runaslauncher.seclogon.repair.ServiceFunction;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.Policies;
import org.runaslauncher.settings.StoredSettings;

class ElevationTest {
    private Policies policies = Policies.NONE;
    private final FakeServiceControl service = new FakeServiceControl();
    private final Repair repair = new Repair(service, service, new FakeUndoStore());
    private final FakeElevation elevation = new FakeElevation(service, repair);
    private final ServiceRepair serviceRepair = new ServiceRepair(repair, elevation, () -> policies);

    @ParameterizedTest
    @EnumSource(Remedy.class)
    void the_helper_understands_what_it_is_told(Remedy remedy) {
        assertThat(HelperWords.of(remedy)).matches("[a-z-]+");
        assertThat(HelperWords.parse(List.of(HelperWords.of(remedy)))).contains(remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "START", "start start", "reset-permissions ", "D:(A;;GA;;;WD)", "..\\start", "s"})
    void the_helper_understands_nothing_else(String word) {
        assertThat(HelperWords.parse(List.of(word))).isEmpty();
        assertThat(HelperWords.parse(List.of("start", word))).isEmpty();
        assertThat(HelperWords.parse(List.of())).isEmpty();
    }

    @Test
    void every_outcome_comes_back_as_it_was() {
        for (RepairResult result : RepairResult.values()) {
            for (ServiceFunction function : ServiceFunction.values()) {
                RepairOutcome outcome = result == RepairResult.FAILED
                        ? new RepairOutcome(result, function, 1053)
                        : RepairOutcome.of(result);
                assertThat(HelperAnswer.decode(HelperAnswer.encode(outcome))).isEqualTo(outcome);
            }
        }
        assertThat(Arrays.stream(RepairResult.values()).map(result -> HelperAnswer.encode(RepairOutcome.of(result))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, -1, 259, 0x20000000, 0x2FFFFFFF, 0x201F0000, 0xC0000005, 0x7FFFFFFF})
    void an_exit_code_that_is_no_answer_is_a_broken_helper(int exitCode) {
        assertThat(HelperAnswer.decode(exitCode))
                .isEqualTo(new RepairOutcome(RepairResult.BROKEN, ServiceFunction.NONE, exitCode));
    }

    @Test
    void a_lasting_change_goes_through_the_helper() {
        assertThat(serviceRepair.carryOut(Remedy.SET_START_TYPE_AUTOMATIC, true))
                .isEqualTo(RepairOutcome.DONE);
        assertThat(elevation.words).containsExactly("set-start-type-automatic");
        assertThat(service.status().startType()).isEqualTo(StartType.AUTOMATIC);
    }

    @Test
    void whoever_may_start_the_service_is_not_asked_for_an_administrator() {
        service.set(ServiceState.STOPPED, StartType.MANUAL);
        assertThat(serviceRepair.carryOut(Remedy.START, true)).isEqualTo(RepairOutcome.DONE);
        assertThat(elevation.words).isEmpty();
    }

    @Test
    void whoever_may_not_stop_the_service_is_asked_for_an_administrator() {
        assertThat(serviceRepair.carryOut(Remedy.STOP, false)).isEqualTo(RepairOutcome.DONE);
        assertThat(elevation.words).containsExactly("stop");
    }

    @Test
    void an_administrator_needs_no_helper() {
        elevation.elevated = true;
        service.caller = FakeServiceControl.ADMINISTRATOR;
        assertThat(serviceRepair.carryOut(Remedy.RESET_PERMISSIONS, true)).isEqualTo(RepairOutcome.DONE);
        assertThat(elevation.words).isEmpty();
    }

    @Test
    void nothing_is_elevated_from_a_folder_that_others_can_write() {
        elevation.folderSafe = false;
        assertThat(serviceRepair.carryOut(Remedy.RESET_PERMISSIONS, false))
                .isEqualTo(RepairOutcome.of(RepairResult.UNSAFE_FOLDER));
        assertThat(elevation.words).isEmpty();
    }

    @Test
    void a_refused_prompt_is_a_cancellation_and_no_failure() {
        elevation.failsWith = 1223;
        assertThat(serviceRepair.carryOut(Remedy.RESET_PERMISSIONS, false))
                .isEqualTo(RepairOutcome.of(RepairResult.CANCELLED));
        elevation.failsWith = 740;
        assertThat(serviceRepair.carryOut(Remedy.RESET_PERMISSIONS, false))
                .isEqualTo(new RepairOutcome(RepairResult.FAILED, ServiceFunction.SHELL_EXECUTE, 740));
        assertThat(service.changes).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Remedy.class)
    void what_the_organization_forbids_is_done_neither_here_nor_by_the_helper(Remedy remedy) {
        policies = new StoredSettings(new FakeSettingsStore().with(Place.USER_POLICY, "ForbidServiceRepair", 1))
                .policies();
        for (boolean elevated : new boolean[] {true, false}) {
            elevation.elevated = elevated;
            RepairOutcome forbidden = RepairOutcome.of(RepairResult.FORBIDDEN);
            assertThat(serviceRepair.carryOut(remedy, true)).isEqualTo(forbidden);
            assertThat(serviceRepair.carryOut(remedy, false)).isEqualTo(forbidden);
            assertThat(serviceRepair.carryOutHere(remedy)).isEqualTo(forbidden);
        }
        assertThat(elevation.words).isEmpty();
        assertThat(service.changes).isEmpty();
    }

    @Test
    void a_script_is_never_shown_a_prompt() {
        assertThat(serviceRepair.carryOutHere(Remedy.RESET_PERMISSIONS))
                .isEqualTo(RepairOutcome.of(RepairResult.NOT_ADMINISTRATOR));
        assertThat(serviceRepair.carryOutHere(Remedy.STOP).needsAdministrator()).isTrue();
        assertThat(elevation.words).isEmpty();
    }
}
