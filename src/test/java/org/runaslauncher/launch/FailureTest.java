package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2,    PROGRAM_NOT_FOUND
            3,    PATH_NOT_FOUND
            5,    ACCESS_DENIED
            53,   NETWORK_PATH_NOT_FOUND
            67,   NETWORK_PATH_NOT_FOUND
            87,   INVALID_PARAMETER
            193,  NOT_AN_EXECUTABLE
            216,  WRONG_MACHINE_TYPE
            267,  START_FOLDER
            740,  ELEVATION_REQUIRED
            1053, SERVICE_DID_NOT_ANSWER
            1058, SERVICE_DISABLED
            1060, SERVICE_MISSING
            1069, SERVICE_ACCOUNT
            1079, SERVICE_ACCOUNT
            1260, BLOCKED_BY_POLICY
            1311, NO_LOGON_SERVERS
            1326, LOGON_FAILURE
            1327, ACCOUNT_RESTRICTION
            1328, INVALID_LOGON_HOURS
            1329, INVALID_WORKSTATION
            1330, PASSWORD_EXPIRED
            1331, ACCOUNT_DISABLED
            1355, NO_SUCH_DOMAIN
            1385, LOGON_TYPE_NOT_GRANTED
            1722, RPC_FAILED
            1726, RPC_FAILED
            1727, RPC_FAILED
            1783, BAD_STUB_DATA
            1787, TRUST_FAILURE
            1789, TRUST_FAILURE
            1793, ACCOUNT_EXPIRED
            1907, PASSWORD_MUST_CHANGE
            1909, ACCOUNT_LOCKED_OUT
            1068, SERVICE_DEPENDENCY
            1075, SERVICE_DEPENDENCY
            1920, APP_ALIAS_NOT_AVAILABLE
            14001, SIDE_BY_SIDE
            """)
    void is_known_by_its_code(int code, Failure failure) {
        assertThat(Failure.ofCode(code)).isEqualTo(failure);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 87, 193, 267, 740, 1058, 1060, 1326, 1327, 1328, 1330, 1331, 1385, 1783, 1907, 1909})
    void the_codes_that_people_meet_have_a_failure_of_their_own(int code) {
        Failure failure = Failure.ofCode(code);

        assertThat(failure.codes()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4711, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0xC0000005})
    void any_other_code_is_unknown(int code) {
        assertThat(Failure.ofCode(code)).isEqualTo(Failure.UNKNOWN);
    }

    @Test
    void every_code_leads_back_to_its_failure() {
        for (Failure failure : Failure.values()) {
            assertThat(failure.codes()).allMatch(code -> Failure.ofCode(code) == failure);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0xC0000135, true",
        "0xC0000139, true",
        "0xC0000142, true",
        "0xC000007B, true",
        "0xC0000005, false",
        "0x00000002, false",
        "0x00000005, false",
        "0x00000080, false",
        "-1, false"
    })
    void tells_exit_codes_of_the_loader_from_those_of_the_program(String exitCode, boolean loader) {
        assertThat(Failure.isLoaderCode(Long.decode(exitCode))).isEqualTo(loader);
    }
}
