package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
            6,    INVALID_PARAMETER
            8,    OUT_OF_MEMORY
            14,   OUT_OF_MEMORY
            32,   FILE_IN_USE
            39,   DISK_FULL
            50,   NOT_SUPPORTED
            86,   LOGON_FAILURE
            112,  DISK_FULL
            206,  NAME_TOO_LONG
            225,  VIRUS
            226,  VIRUS
            234,  INVALID_PARAMETER
            577,  INVALID_SIGNATURE
            1056, SERVICE_CHANGING
            1062, SERVICE_CHANGING
            1072, SERVICE_BEING_DELETED
            1115, SHUTTING_DOWN
            1219, SHARE_WITH_OTHER_CREDENTIALS
            1223, ELEVATION_REFUSED
            1300, PRIVILEGE_MISSING
            1312, NO_LOGON_SESSION
            1314, PRIVILEGE_MISSING
            1315, BAD_ACCOUNT_NAME
            1332, NO_SUCH_ACCOUNT
            1396, MUTUAL_AUTHENTICATION
            1397, MUTUAL_AUTHENTICATION
            1398, CLOCK_DIFFERS
            1450, OUT_OF_MEMORY
            1455, OUT_OF_MEMORY
            1792, NETLOGON_STOPPED
            1816, QUOTA
            1935, AUTHENTICATION_FIREWALL
            2202, BAD_ACCOUNT_NAME
            4551, BLOCKED_BY_APP_CONTROL
            8646, ACCOUNT_OF_ANOTHER_AUTHORITY
            """)
    void is_known_by_its_code(int code, Failure failure) {
        assertThat(Failure.ofCode(code)).isEqualTo(failure);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 216, 267, 740, 1058, 1060, 1327, 1328, 1330, 1331, 1783, 1907, 1909})
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

    @ParameterizedTest
    @EnumSource
    void has_a_remedy_or_a_reason_why_there_is_none(Failure failure) {
        assertThat(failure.cure()).isNotNull();
        assertThat(failure.cure() == NoRemedy.UNKNOWN_CAUSE).isEqualTo(failure == Failure.UNKNOWN);
        assertThat(failure.cure() == StartRemedy.SHOW_SERVICE).isEqualTo(failure.isAboutService());
    }

    @Test
    void every_remedy_and_every_reason_has_a_failure_that_needs_it() {
        assertThat(Arrays.stream(Failure.values()).map(Failure::cure).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.<Cure>concat(Arrays.stream(StartRemedy.values()), Arrays.stream(NoRemedy.values()))
                                .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0xC0000022, true",
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
