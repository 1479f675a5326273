package org.runaslauncher.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a program was not started: the causes that we can explain, each with the Win32 error code
 * (<a href="https://learn.microsoft.com/windows/win32/debug/system-error-codes">list</a>) that means it here. Every other code is
 * {@link #UNKNOWN}, and is shown with function, number and Windows' text.
 */
public enum Failure {
    PROGRAM_NOT_FOUND(2),
    PATH_NOT_FOUND(3),
    ACCESS_DENIED(5),
    /** Error 5 with the service stopped: the caller may not start it (KB 977513). */
    SERVICE_MAY_NOT_BE_STARTED(),
    NETWORK_PATH_NOT_FOUND(53, 67),
    INVALID_PARAMETER(87),
    NOT_AN_EXECUTABLE(193),
    WRONG_MACHINE_TYPE(216),
    START_FOLDER(267),
    ELEVATION_REQUIRED(740),
    /** Error 740 for the current user, who can elevate it by other means. */
    ELEVATION_REQUIRED_OF_CURRENT_USER(),
    /** The other account cannot run our executable, which would ask for elevation as that account. */
    FOLDER_CLOSED_TO_OTHERS(),
    SERVICE_DID_NOT_ANSWER(1053),
    SERVICE_DISABLED(1058),
    SERVICE_MISSING(1060),
    SERVICE_DEPENDENCY(1068, 1075),
    SERVICE_ACCOUNT(1069, 1079),
    BLOCKED_BY_POLICY(1260),
    NO_LOGON_SERVERS(1311),
    LOGON_FAILURE(1326),
    ACCOUNT_RESTRICTION(1327),
    /** Error 1327 with an empty password: the policy about blank passwords. */
    EMPTY_PASSWORD(),
    INVALID_LOGON_HOURS(1328),
    INVALID_WORKSTATION(1329),
    PASSWORD_EXPIRED(1330),
    ACCOUNT_DISABLED(1331),
    NO_SUCH_DOMAIN(1355),
    LOGON_TYPE_NOT_GRANTED(1385),
    RPC_FAILED(1722, 1726, 1727),
    BAD_STUB_DATA(1783),
    TRUST_FAILURE(1787, 1789),
    ACCOUNT_EXPIRED(1793),
    PASSWORD_MUST_CHANGE(1907),
    ACCOUNT_LOCKED_OUT(1909),
    APP_ALIAS_NOT_AVAILABLE(1920),
    SIDE_BY_SIDE(14001),
    /** The program ended at once because Windows could not load it; the code is its exit code. */
    LOADER_MISSING_DLL(0xC0000135),
    LOADER_MISSING_FUNCTION(0xC0000139),
    LOADER_INITIALIZATION(0xC0000142),
    LOADER_BAD_IMAGE(0xC000007B),
    /** We or a library failed, not Windows. */
    INTERNAL(),
    UNKNOWN();

    private static final Map<Integer, Failure> BY_CODE = Arrays.stream(values())
            .flatMap(failure -> failure.codes.stream().map(code -> Map.entry(code, failure)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<Integer> codes;

    Failure(Integer... codes) {
        this.codes = List.of(codes);
    }

    /** The failure that an error code of a start means; {@link #UNKNOWN} if there is no better word. */
    public static Failure ofCode(int code) {
        return BY_CODE.getOrDefault(code, UNKNOWN);
    }

    /** Whether the exit code of a program that ended at once says that Windows could not load it. */
    static boolean isLoaderCode(long exitCode) {
        return exitCode >= 0xC0000000L && ofCode((int) exitCode) != UNKNOWN;
    }

    /** Whether the cause lies in the Secondary Logon service, and the remedies are there. */
    public boolean isAboutService() {
        return switch (this) {
            case SERVICE_MAY_NOT_BE_STARTED,
                    SERVICE_DID_NOT_ANSWER,
                    SERVICE_DISABLED,
                    SERVICE_MISSING,
                    SERVICE_DEPENDENCY,
                    SERVICE_ACCOUNT,
                    RPC_FAILED -> true;
            default -> false;
        };
    }

    /** The error codes that mean this failure; none if more than the code is needed to tell. */
    public List<Integer> codes() {
        return codes;
    }
}
