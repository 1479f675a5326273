package org.runaslauncher.seclogon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceStatusTest {
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(textBlock = """
            RUNNING,  AUTOMATIC, READY
            RUNNING,  MANUAL,    READY
            RUNNING,  DISABLED,  READY
            RUNNING,  UNKNOWN,   READY
            STOPPED,  AUTOMATIC, STARTS_ON_DEMAND
            STOPPED,  MANUAL,    STARTS_ON_DEMAND
            STOPPED,  DISABLED,  DISABLED
            STOPPED,  UNKNOWN,   STARTS_ON_DEMAND
            STARTING, MANUAL,    STARTING
            STARTING, DISABLED,  STARTING
            STOPPING, MANUAL,    STOPPING
            STOPPING, DISABLED,  STOPPING
            PAUSED,   MANUAL,    PAUSED
            PAUSED,   DISABLED,  PAUSED
            MISSING,  UNKNOWN,   MISSING
            UNKNOWN,  DISABLED,  UNKNOWN
            UNKNOWN,  UNKNOWN,   UNKNOWN
            """)
    void means_something_for_who_wants_to_start_a_program(ServiceState state, StartType startType, Readiness expected) {
        assertThat(new ServiceStatus(state, startType).readiness()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: good {1}, bad {2}")
    @CsvSource(textBlock = """
            READY,            true,  false
            STARTS_ON_DEMAND, true,  false
            STARTING,         false, false
            STOPPING,         false, false
            PAUSED,           false, false
            DISABLED,         false, true
            MISSING,          false, true
            NOT_STARTABLE,    false, true
            BEING_DELETED,    false, true
            WRONG_ACCOUNT,    false, true
            UNKNOWN,          false, false
            """)
    void is_good_where_a_start_should_work_and_bad_where_it_cannot(Readiness readiness, boolean good, boolean bad) {
        assertThat(readiness.isGood()).isEqualTo(good);
        assertThat(readiness.isBad()).isEqualTo(bad);
    }

    @Test
    void is_unknown_until_somebody_has_looked() {
        assertThat(ServiceStatus.UNKNOWN.readiness()).isEqualTo(Readiness.UNKNOWN);
    }
}
