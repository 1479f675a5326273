package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeFailureContext;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.launch.Failure.Subject;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;

/** What an error code means, with what there is to be seen around it. */
class FailureCausesTest {
    private static final String WITH_LOGON = "CreateProcessWithLogonW";
    private static final String REGEDIT = "C:\\Windows\\regedit.exe";

    /** Every function that a start goes through, with or without the service. */
    private static final List<String> FUNCTIONS = List.of(
            WITH_LOGON,
            "CreateProcessWithTokenW",
            "CreateProcessAsUserW",
            "CreateProcessW",
            "LogonUserW",
            "LoadUserProfileW",
            "CreateEnvironmentBlock",
            "SaferComputeTokenFromLevel",
            "ShellExecuteExW",
            "ResumeThread");

    private final FakeServiceControl service = new FakeServiceControl();
    private final FakeFailureContext context = new FakeFailureContext();
    private StartMethod method = StartMethod.SECONDARY_LOGON;

    @Test
    void takes_error_5_for_a_service_that_may_not_be_started_while_it_is_stopped() {
        service.set(ServiceState.STOPPED, StartType.MANUAL);

        assertThat(cause(WITH_LOGON, 5)).isEqualTo(Failure.SERVICE_MAY_NOT_BE_STARTED);
        assertThat(cause("CreateProcessWithTokenW", 5)).isEqualTo(Failure.SERVICE_MAY_NOT_BE_STARTED);
        assertThat(cause("CreateProcessAsUserW", 5)).isEqualTo(Failure.ACCESS_DENIED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void takes_an_error_about_the_program_for_a_file_that_others_may_not_read(int code) {
        context.closed = Set.of(REGEDIT);

        assertThat(cause(WITH_LOGON, code)).isEqualTo(Failure.PROGRAM_NOT_OPEN);
        assertThat(causeForMe(code)).isEqualTo(Failure.ofCode(code));
    }

    @Test
    void takes_error_5_for_the_system_as_caller_where_that_starts_programs_in_another_way() {
        method = StartMethod.TOKEN;
        service.set(ServiceState.STOPPED, StartType.MANUAL);

        assertThat(cause(WITH_LOGON, 5)).isEqualTo(Failure.CALLER_IS_THE_SYSTEM);
        assertThat(cause("CreateProcessAsUserW", 5)).isEqualTo(Failure.ACCESS_DENIED);
    }

    @Test
    void takes_error_5_for_a_policy_where_there_is_one_and_nothing_else_is_to_be_seen() {
        context.restricts = true;
        assertThat(cause(WITH_LOGON, 5)).isEqualTo(Failure.MAYBE_BLOCKED_BY_POLICY);
        assertThat(causeForMe(5)).isEqualTo(Failure.MAYBE_BLOCKED_BY_POLICY);

        context.closed = Set.of(REGEDIT);
        assertThat(cause(WITH_LOGON, 5)).isEqualTo(Failure.PROGRAM_NOT_OPEN);
    }

    @Test
    void takes_error_5_for_a_share_that_refuses_the_account_where_the_program_lies_on_one() {
        Identity alice = Requests.asAlice("any").identity();

        assertThat(cause(WITH_LOGON, 5, Requests.of("\\\\server\\tools\\x.exe", alice)))
                .isEqualTo(Failure.SHARE_REFUSED);
        assertThat(cause(WITH_LOGON, 5, Requests.of("\\\\?\\C:\\tools\\x.exe", alice)))
                .isEqualTo(Failure.ACCESS_DENIED);
    }

    @ParameterizedTest(name = "{0}, domain [{1}]: {2}")
    @CsvSource({
        "CORP\\alice, CORP, LOGON_FAILURE",
        "CORP\\alice, '', LOGON_FAILURE",
        "alice, '', LOGON_FAILURE",
        ".\\alice, '', LOGON_FAILURE",
        "alice, CORP, LOGON_FAILURE_ON_THIS_COMPUTER",
        "PC7\\alice, CORP, LOGON_FAILURE",
        "alice@corp.example, CORP, LOGON_FAILURE_OF_PRINCIPAL",
        "alice@outlook.com, '', LOGON_FAILURE_OF_PRINCIPAL",
        "AzureAD\\alice@corp.example, '', LOGON_FAILURE_OF_ONLINE_ACCOUNT",
        "MICROSOFTACCOUNT\\alice@outlook.com, '', LOGON_FAILURE_OF_ONLINE_ACCOUNT",
    })
    void explains_a_wrong_password_by_the_kind_of_name(String account, String domain, Failure expected) {
        context.facts = new ComputerFacts("PC7", domain, "C:\\Windows\\System32", "");

        assertThat(cause(WITH_LOGON, 1326, Requests.as(account, "wrong"))).isEqualTo(expected);
        assertThat(expected.isWrongPassword()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Administrator, BUILT_IN_ADMINISTRATOR",
        ".\\administrator, BUILT_IN_ADMINISTRATOR",
        "CORP\\Administrator, ACCOUNT_DISABLED",
        ".\\alice, ACCOUNT_DISABLED",
    })
    void knows_the_account_that_every_Windows_has_disabled(String account, Failure expected) {
        assertThat(cause(WITH_LOGON, 1331, Requests.as(account, "any"))).isEqualTo(expected);
    }

    @Test
    void blames_the_service_only_for_what_goes_through_it_and_the_account_only_for_a_logon() {
        for (Failure failure : Failure.values()) {
            for (int code : failure.codes()) {
                FUNCTIONS.forEach(
                        function -> assertThat(fits(cause(function, code).subject(), function))
                                .as("%s for error %s of %s", cause(function, code), code, function)
                                .isTrue());
            }
        }
    }

    private static boolean fits(Subject subject, String function) {
        return switch (subject) {
            case SERVICE -> List.of(WITH_LOGON, "CreateProcessWithTokenW").contains(function);
            case ACCOUNT -> List.of(WITH_LOGON, "LogonUserW").contains(function);
            default -> true;
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1326, 1327, 1331, 1385, 1909})
    void an_error_about_an_account_that_nobody_named_comes_from_the_server_of_the_program(int code) {
        Identity me = new CurrentUser();

        assertThat(cause("CreateProcessW", code, Requests.of("\\\\server\\tools\\x.exe", me)))
                .isEqualTo(Failure.SHARE_REFUSED);
        assertThat(cause("CreateProcessW", code, Requests.of("C:\\tools\\x.exe", me)))
                .isEqualTo(Failure.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}, windows {1}, another user {2}: {3}")
    @CsvSource({
        "128, true, true, LOADER_NO_DESKTOP",
        "128, false, true,",
        "128, true, false,",
        "127, true, true,",
        "0xC0000142, false, false, LOADER_INITIALIZATION",
        "0xC0000022, false, true, LOADER_ACCESS_DENIED",
        "0xC0000005, true, true,",
        "-1, true, true,"
    })
    void takes_128_for_a_failure_only_of_a_program_with_windows(
            String exitCode, boolean windows, boolean anotherUser, Failure expected) {
        context.windowPrograms = windows ? Set.of(REGEDIT) : Set.of();
        LaunchRequest request = anotherUser ? Requests.asAlice("any") : Requests.asCurrentUser();

        assertThat(causes().ofExit(Long.decode(exitCode), request)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void every_failure_is_known_by_its_code_or_found_out_by_looking() {
        Set<Failure> found = Set.of(
                Failure.PROGRAM_NOT_OPEN,
                Failure.ELEVATION_REQUIRED_OF_CURRENT_USER,
                Failure.MAYBE_BLOCKED_BY_POLICY,
                Failure.CALLER_IS_THE_SYSTEM,
                Failure.OTHER_SERVICE,
                Failure.SERVICE_MAY_NOT_BE_STARTED,
                Failure.LOGON_FAILURE_OF_PRINCIPAL,
                Failure.LOGON_FAILURE_OF_ONLINE_ACCOUNT,
                Failure.LOGON_FAILURE_ON_THIS_COMPUTER,
                Failure.EMPTY_PASSWORD,
                Failure.BUILT_IN_ADMINISTRATOR,
                Failure.LOADER_NO_DESKTOP,
                // The adapter itself knows it.
                Failure.FOLDER_CLOSED_TO_OTHERS,
                Failure.INTERNAL,
                Failure.UNKNOWN);

        assertThat(Arrays.stream(Failure.values())
                        .filter(failure -> failure.codes().isEmpty() && !failure.isRule()))
                .containsExactlyInAnyOrderElementsOf(found);
    }

    private Failure cause(String function, int code) {
        return cause(function, code, Requests.asAlice("any"));
    }

    private Failure causeForMe(int code) {
        return cause("CreateProcessW", code, Requests.asCurrentUser());
    }

    private Failure cause(String function, int code, LaunchRequest request) {
        return causes().of(new SystemError(function, code, ""), request);
    }

    private FailureCauses causes() {
        ProcessStarter starter = new ProcessStarter() {
            @Override
            public SuspendedProcess start(LaunchRequest request) {
                throw new AssertionError("nothing is started");
            }

            @Override
            public StartMethod methodForAnotherUser() {
                return method;
            }
        };
        return new FailureCauses(starter, service, context);
    }
}
