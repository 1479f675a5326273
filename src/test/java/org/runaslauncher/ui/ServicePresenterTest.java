package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.elevation.ServiceRepair;
import org.runaslauncher.fakes.FakeElevation;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.fakes.FakeUndoStore;
import org.runaslauncher.fakes.Later;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.ServiceStatus;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.ui.ExportChoice.Kind;

class ServicePresenterTest {
    private final FakeServiceControl service = new FakeServiceControl();
    private final Repair repair = new Repair(service, service, new FakeUndoStore());
    private final FakeElevation elevation = new FakeElevation(service, repair);
    private final Screen screen = new Screen();
    private final Later later = new Later();
    private final FakeSettingsStore policies = new FakeSettingsStore();
    private final ServicePresenter presenter = presenter(service);

    @Test
    void tells_when_changes_are_forbidden_and_when_they_are_no_more() {
        policies.with(Place.MACHINE_POLICY, "ForbidServiceRepair", 1);
        presenter.look();
        later.runAll();
        presenter.look();
        later.runAll();
        assertThat(screen.events).containsExactly("forbidden true", "show RUNNING");

        policies.with(Place.MACHINE_POLICY, "ForbidServiceRepair", 0);
        presenter.look();
        later.runAll();
        assertThat(screen.events).containsExactly("forbidden true", "show RUNNING", "forbidden false", "show RUNNING");
    }

    /** The policy came after the button. */
    @Test
    void a_forbidden_remedy_is_refused_with_a_sentence() {
        presenter.look();
        later.runAll();
        policies.with(Place.USER_POLICY, "ForbidServiceRepair", 1);
        presenter.carryOut(Remedy.STOP);
        later.runAll();
        assertThat(screen.outcome.happened()).contains("not done").contains("Your organization");
        assertThat(service.changes).isEmpty();
    }

    @Test
    void shows_what_it_sees_once() {
        presenter.look();
        presenter.look();
        later.runAll();
        presenter.look();
        later.runAll();
        assertThat(screen.events).containsExactly("show RUNNING");

        presenter.lookAfresh();
        later.runAll();
        assertThat(screen.events).containsExactly("show RUNNING", "show RUNNING");
    }

    @Test
    void a_look_that_breaks_shows_that_nothing_is_known() {
        presenter(new ServiceControl() {
                    @Override
                    public ServiceStatus status() {
                        throw new IllegalStateException("a fault");
                    }

                    @Override
                    public ServiceSnapshot snapshot() {
                        throw new IllegalStateException("a fault");
                    }
                })
                .look();
        later.runAll();
        assertThat(screen.events).containsExactly("show UNKNOWN");
    }

    @Test
    void carries_a_remedy_out_and_looks_again() {
        presenter.carryOut(Remedy.STOP);
        later.runAll();
        assertThat(screen.events)
                .containsExactly("clear", "busy", "GOOD Stop the service: done.", "ready", "show STOPPED");
    }

    @Test
    void tells_that_it_works_again_only_if_it_did_not_before() {
        service.set(ServiceState.STOPPED, StartType.MANUAL);
        service.permissions = FakeServiceControl.UPGRADED;
        presenter.look();
        later.runAll();
        presenter.carryOut(Remedy.SET_START_TYPE_AUTOMATIC);
        later.runAll();
        assertThat(screen.events).as("done, and no cure").doesNotContain("repaired");
        presenter.carryOut(Remedy.RESET_PERMISSIONS);
        later.runAll();
        presenter.carryOut(Remedy.STOP);
        later.runAll();
        assertThat(screen.events).containsOnlyOnce("repaired");
    }

    @Test
    void shows_what_it_learns_of_group_policy_when_it_learns_it() {
        service.groupPolicy = GroupPolicy.MANAGES;
        presenter.askForGroupPolicy();
        presenter.look();
        assertThat(screen.events).isEmpty();
        later.runAll();
        presenter.copyReport();
        assertThat(screen.copied).contains("Group Policy: manages the service");
    }

    @Test
    void neither_looks_during_a_remedy_nor_begins_one_during_a_look() {
        presenter.look();
        presenter.carryOut(Remedy.STOP);
        presenter.look();
        later.runAll();
        assertThat(screen.events)
                .containsExactly(
                        "clear", "busy", "show RUNNING", "GOOD Stop the service: done.", "ready", "show STOPPED");
    }

    @Test
    void does_one_thing_at_a_time() {
        presenter.carryOut(Remedy.STOP);
        presenter.carryOut(Remedy.SET_START_TYPE_DISABLED);
        later.runAll();
        assertThat(elevation.words).containsExactly("stop");
    }

    @Test
    void says_what_windows_said() {
        service.set(ServiceState.STOPPED, StartType.MANUAL);
        service.startFailsWith = 1053;
        presenter.look();
        later.runAll();
        presenter.carryOut(Remedy.START);
        later.runAll();
        assertThat(screen.outcome.technical()).isEqualTo("StartService: error 1053. Text of 1053");
        assertThat(screen.outcome.advice()).contains("did not answer in time");
    }

    @Test
    void a_refused_prompt_is_quiet() {
        elevation.failsWith = 1223;
        presenter.carryOut(Remedy.STOP);
        later.runAll();
        assertThat(screen.events).containsExactly("clear", "busy", "ready", "show RUNNING");
    }

    @Test
    void a_fault_of_our_own_is_shown() {
        service.account = null;
        presenter.carryOut(Remedy.STOP);
        later.runAll();
        assertThat(screen.events).contains("ready").anyMatch(event -> event.startsWith("ERROR "));
    }

    @Test
    void asks_before_it_enables_what_is_disabled_and_takes_no_for_an_answer() {
        service.set(ServiceState.STOPPED, StartType.DISABLED);
        presenter.look();
        later.runAll();
        presenter.carryOut(Remedy.SET_START_TYPE_MANUAL);
        later.runAll();
        assertThat(elevation.words).isEmpty();
        screen.answer = true;
        presenter.carryOut(Remedy.SET_START_TYPE_MANUAL);
        later.runAll();
        assertThat(elevation.words).containsExactly("set-start-type-manual");
    }

    @Test
    void copies_a_report_of_what_is_shown() {
        presenter.copyReport();
        presenter.look();
        later.runAll();
        presenter.copyReport();
        assertThat(screen.copied)
                .contains("Start type: Manual")
                .contains("D:(A;;")
                .endsWith(";;;AU)\n");

        presenter.carryOut(Remedy.STOP);
        later.runAll();
        presenter.copyReport();
        assertThat(screen.copied).endsWith("\nStop the service: done.\nNothing more has to be done.\n");
    }

    @Test
    void exports_what_was_chosen_to_where_it_was_chosen(@TempDir Path folder) {
        presenter.look();
        later.runAll();
        screen.choice = Optional.of(new ExportChoice(Kind.TEMPLATE, StartType.AUTOMATIC, Optional.empty()));
        presenter.export();
        later.runAll();
        assertThat(screen.outcome).as("no file was chosen").isNull();

        screen.target = folder.resolve("a.inf");
        presenter.export();
        later.runAll();
        assertThat(screen.target).content(StandardCharsets.UTF_16).contains("\"seclogon\",2,\"D:(A;;CC");
        assertThat(screen.outcome.happened()).contains("a.inf");
        assertThat(screen.outcome.advice()).contains("Group Policy");

        screen.target = folder.resolve("missing").resolve("a.inf");
        presenter.export();
        later.runAll();
        assertThat(screen.outcome.happened()).contains("missing", "cannot be written");
        assertThat(screen.events).anyMatch(event -> event.startsWith("ERROR "));
    }

    @ParameterizedTest
    @CsvSource({
        "D:(A;;CCLCSWRPRC;;;IU)(A;;GA;;;BA), D:(A;;CCLCSWRPRC;;;IU)(A;;GA;;;BA)",
        "O:BAG:SYD:(A;;GA;;;BA)S:(AU;FA;GA;;;WD), D:(A;;GA;;;BA)",
        "D:(A;;GA;;;WD),",
        "D:NO_ACCESS_CONTROL,"
    })
    void offers_to_export_the_permissions_here_if_they_are_safe(String present, String offered) throws Exception {
        service.permissions = SecurityDescriptor.parse(present);
        presenter.look();
        later.runAll();
        presenter.export();
        assertThat(screen.offered.map(SecurityDescriptor::toString)).isEqualTo(Optional.ofNullable(offered));
    }

    @Test
    void runs_what_has_to_wait_when_the_remedy_has_ended() {
        List<String> ran = new ArrayList<>();
        presenter.whenIdle(() -> ran.add("at once"));
        presenter.carryOut(Remedy.STOP);
        presenter.whenIdle(() -> ran.add("afterwards"));
        assertThat(ran).containsExactly("at once");
        later.runAll();
        assertThat(ran).containsExactly("at once", "afterwards");
    }

    private ServicePresenter presenter(ServiceControl control) {
        return new ServicePresenter(
                screen,
                new ServicePresenter.Services(
                        control,
                        new ServiceRepair(repair, elevation, new StoredSettings(policies)::policies),
                        () -> service.groupPolicy,
                        code -> "Text of " + code,
                        later));
    }

    /** Does the work when it is told to, on the thread of the test. */
    private static final class Screen implements ServiceView {
        private final List<String> events = new ArrayList<>();
        private boolean answer;
        private Explanation outcome;
        private String copied = "";
        private Optional<SecurityDescriptor> offered = Optional.empty();
        private Optional<ExportChoice> choice = Optional.empty();
        private Path target;

        @Override
        public void setChangesForbidden(boolean forbidden) {
            events.add("forbidden " + forbidden);
        }

        @Override
        public void show(ServiceSnapshot snapshot, List<Finding> findings) {
            events.add("show " + snapshot.status().state());
        }

        @Override
        public void showOutcome(Severity severity, Explanation explanation) {
            outcome = explanation;
            events.add(severity + " " + explanation.happened());
        }

        @Override
        public void clearOutcome() {
            events.add("clear");
        }

        @Override
        public void showRepaired() {
            events.add("repaired");
        }

        @Override
        public void showBusy(String sentence) {
            events.add("busy");
        }

        @Override
        public void showReady() {
            events.add("ready");
        }

        @Override
        public boolean confirm(String question) {
            return answer;
        }

        @Override
        public Optional<ExportChoice> askWhatToExport(Optional<SecurityDescriptor> present) {
            offered = present;
            return choice;
        }

        @Override
        public Optional<Path> askWhereToExport(ExportChoice.Kind kind) {
            return Optional.ofNullable(target);
        }

        @Override
        public void copy(String text) {
            copied = text;
        }
    }
}
