package org.runaslauncher.seclogon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.runaslauncher.fakes.FakeServiceControl;

/** What the whole of what can be seen means for this caller. */
class ReadinessTest {
    private final FakeServiceControl service = new FakeServiceControl();

    @Test
    void a_stopped_service_starts_on_demand_for_whoever_may_start_it() {
        service.set(ServiceState.STOPPED, StartType.MANUAL);
        assertThat(service.snapshot().readiness()).isEqualTo(Readiness.STARTS_ON_DEMAND);
    }

    @Test
    void a_stopped_service_does_not_start_for_whoever_may_not_start_it() {
        service.set(ServiceState.STOPPED, StartType.MANUAL);
        service.permissions = Descriptors.parse("D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCLCSWLOCRRC;;;IU)");
        assertThat(service.snapshot().readiness()).isEqualTo(Readiness.NOT_STARTABLE);
    }

    @Test
    void a_running_service_need_not_be_started() {
        service.permissions = Descriptors.parse("D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCLCSWLOCRRC;;;IU)");
        assertThat(service.snapshot().readiness()).isEqualTo(Readiness.READY);
    }

    @Test
    void a_disabled_service_is_disabled_whoever_may_start_it() {
        service.set(ServiceState.STOPPED, StartType.DISABLED);
        service.permissions = Descriptors.parse("D:");
        assertThat(service.snapshot().readiness()).isEqualTo(Readiness.DISABLED);
    }

    @Test
    void a_service_under_another_account_cannot_log_anybody_on() {
        service.account = "CORP\\svc";
        assertThat(service.snapshot().readiness()).isEqualTo(Readiness.WRONG_ACCOUNT);
    }

    @Test
    void a_service_that_is_being_deleted_is_as_good_as_gone() {
        service.markedForDeletion = true;
        assertThat(service.snapshot().readiness()).isEqualTo(Readiness.BEING_DELETED);
        service.set(ServiceState.MISSING, StartType.UNKNOWN);
        assertThat(service.snapshot().readiness()).isEqualTo(Readiness.MISSING);
    }
}
