package org.runaslauncher.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a program was not started: the causes that we can explain, each with the Win32 error codes
 * (<a href="https://learn.microsoft.com/windows/win32/debug/system-error-codes">list</a>) that mean it here, and with what can be done about it.
 * Those without a code are causes that only a look around tells from others ({@link FailureCauses}). Every other code is {@link #UNKNOWN}, and
 * is shown with function, number and Windows' text.
 */
public enum Failure {
    PROGRAM_NOT_FOUND(Subject.PROGRAM, NoRemedy.TYPE_AGAIN, 2),
    PATH_NOT_FOUND(Subject.PROGRAM, NoRemedy.TYPE_AGAIN, 3),
    /** Other accounts may not read the program: it lies in somebody's profile, or its permissions say so. */
    PROGRAM_NOT_OPEN(Subject.PROGRAM, NoRemedy.OTHER_PROGRAM),
    ACCESS_DENIED(Subject.PROGRAM, NoRemedy.ADMINISTRATOR, 5),
    NETWORK_PATH_NOT_FOUND(Subject.PROGRAM, NoRemedy.LATER, 51, 53, 55, 59, 64, 67, 121, 1203, 1231, 1232),
    /** A server or share refused the account. */
    SHARE_REFUSED(Subject.PROGRAM, NoRemedy.ADMINISTRATOR, 65),
    SHARE_WITH_OTHER_CREDENTIALS(Subject.PROGRAM, NoRemedy.TYPE_AGAIN, 1219),
    FILE_IN_USE(Subject.PROGRAM, NoRemedy.LATER, 32, 33),
    INVALID_NAME(Subject.PROGRAM, NoRemedy.TYPE_AGAIN, 123, 161),
    NAME_TOO_LONG(Subject.PROGRAM, NoRemedy.TYPE_AGAIN, 111, 206),
    NOT_AN_EXECUTABLE(Subject.PROGRAM, NoRemedy.OTHER_PROGRAM, 11, 129, 191, 192, 193),
    WRONG_MACHINE_TYPE(Subject.PROGRAM, NoRemedy.OTHER_PROGRAM, 216),
    APP_ALIAS_NOT_AVAILABLE(Subject.PROGRAM, NoRemedy.OTHER_PROGRAM, 1920, 15700),
    SIDE_BY_SIDE(Subject.PROGRAM, NoRemedy.OTHER_PROGRAM, 14001),
    START_FOLDER(Subject.PROGRAM, StartRemedy.START_IN_SYSTEM_FOLDER, 267),
    BAD_STUB_DATA(Subject.PROGRAM, NoRemedy.TYPE_AGAIN, 1783),
    NOT_SUPPORTED(Subject.PROGRAM, NoRemedy.OTHER_PROGRAM, 50),

    ELEVATION_REQUIRED(Subject.PROGRAM, StartRemedy.RUN_AS_ADMINISTRATOR, 740),
    ELEVATION_REQUIRED_OF_CURRENT_USER(Subject.PROGRAM, StartRemedy.RUN_AS_ADMINISTRATOR),
    ELEVATION_REFUSED(Subject.PROGRAM, NoRemedy.USER_SAID_NO, 1223),

    /** The other account cannot run our executable, which would ask for elevation as that account. */
    FOLDER_CLOSED_TO_OTHERS(Subject.PROGRAM, NoRemedy.ADMINISTRATOR),

    BLOCKED_BY_POLICY(Subject.PROGRAM, NoRemedy.ADMINISTRATOR, 786, 1260, 1277, 1278),
    /** Access was denied, and there are rules about programs on this computer. */
    MAYBE_BLOCKED_BY_POLICY(Subject.PROGRAM, NoRemedy.ADMINISTRATOR),
    BLOCKED_BY_APP_CONTROL(Subject.PROGRAM, NoRemedy.ADMINISTRATOR, 4551),
    /** Smart App Control does not trust it, or could not ask about it. */
    BLOCKED_FOR_REPUTATION(Subject.PROGRAM, NoRemedy.PROTECTION, 4556, 4557, 4558, 4559),
    VIRUS(Subject.PROGRAM, NoRemedy.PROTECTION, 225, 226),
    INVALID_SIGNATURE(Subject.PROGRAM, NoRemedy.OTHER_PROGRAM, 577),

    OUT_OF_MEMORY(Subject.COMPUTER, NoRemedy.LATER, 8, 14, 1450, 1453, 1455),
    QUOTA(Subject.COMPUTER, NoRemedy.LATER, 1816),
    DISK_FULL(Subject.COMPUTER, NoRemedy.LATER, 39, 112),
    SHUTTING_DOWN(Subject.COMPUTER, NoRemedy.LATER, 1115),
    PRIVILEGE_MISSING(Subject.COMPUTER, NoRemedy.ADMINISTRATOR, 1300, 1314),
    NO_LOGON_SESSION(Subject.COMPUTER, NoRemedy.LATER, 1312),
    /** The Secondary Logon service starts nothing for a caller that runs as the system (API page of CreateProcessWithLogonW, Remarks). */
    CALLER_IS_THE_SYSTEM(Subject.COMPUTER, NoRemedy.TYPE_AGAIN),
    /** A service that is not the Secondary Logon service. */
    OTHER_SERVICE(Subject.COMPUTER, NoRemedy.ADMINISTRATOR),
    /** The registry hive of the account cannot be loaded. */
    PROFILE_DAMAGED(Subject.COMPUTER, StartRemedy.WITHOUT_PROFILE, 1009, 1015, 1016, 1017),
    NETLOGON_STOPPED(Subject.COMPUTER, NoRemedy.ADMINISTRATOR, 1792),
    TRUST_FAILURE(Subject.COMPUTER, NoRemedy.ADMINISTRATOR, 1786, 1787, 1788, 1789),
    NO_LOGON_SERVERS(Subject.ACCOUNT, NoRemedy.LATER, 1311),
    CLOCK_DIFFERS(Subject.COMPUTER, NoRemedy.ADMINISTRATOR, 1398),
    MUTUAL_AUTHENTICATION(Subject.COMPUTER, NoRemedy.ADMINISTRATOR, 1396, 1397),

    /** Error 5 with the service stopped: the caller may not start it (KB 977513). */
    SERVICE_MAY_NOT_BE_STARTED(Subject.SERVICE, StartRemedy.SHOW_SERVICE),
    SERVICE_DID_NOT_ANSWER(Subject.SERVICE, StartRemedy.SHOW_SERVICE, 1053),
    SERVICE_CHANGING(Subject.SERVICE, StartRemedy.SHOW_SERVICE, 1051, 1055, 1056, 1061, 1062),
    SERVICE_DISABLED(Subject.SERVICE, StartRemedy.SHOW_SERVICE, 1058),
    SERVICE_MISSING(Subject.SERVICE, StartRemedy.SHOW_SERVICE, 1060),
    SERVICE_BEING_DELETED(Subject.SERVICE, StartRemedy.SHOW_SERVICE, 1072),
    SERVICE_DEPENDENCY(Subject.SERVICE, StartRemedy.SHOW_SERVICE, 1068, 1075),
    SERVICE_ACCOUNT(Subject.SERVICE, StartRemedy.SHOW_SERVICE, 1069, 1079),
    RPC_FAILED(Subject.SERVICE, StartRemedy.SHOW_SERVICE, 1066, 1067, 1722, 1723, 1726, 1727),

    LOGON_FAILURE(Subject.ACCOUNT, NoRemedy.TYPE_AGAIN, 86, 1323, 1326),
    /** Error 1326 for user@domain, which may be of a domain, of Microsoft or of an organization's Entra ID. */
    LOGON_FAILURE_OF_PRINCIPAL(Subject.ACCOUNT, NoRemedy.TYPE_AGAIN),
    /** Error 1326 for AzureAD\... and MicrosoftAccount\... */
    LOGON_FAILURE_OF_ONLINE_ACCOUNT(Subject.ACCOUNT, NoRemedy.TYPE_AGAIN),
    /** Error 1326 for a name without a domain, on a computer that belongs to one. */
    LOGON_FAILURE_ON_THIS_COMPUTER(Subject.ACCOUNT, StartRemedy.ACCOUNT_OF_THE_DOMAIN),
    BAD_ACCOUNT_NAME(Subject.ACCOUNT, NoRemedy.TYPE_AGAIN, 1315, 2202),
    NO_SUCH_ACCOUNT(Subject.ACCOUNT, StartRemedy.ACCOUNT_OF_THIS_COMPUTER, 1317, 1332, 2221),
    NO_SUCH_DOMAIN(Subject.ACCOUNT, StartRemedy.ACCOUNT_OF_THIS_COMPUTER, 1212, 1351, 1355),
    ACCOUNT_RESTRICTION(Subject.ACCOUNT, NoRemedy.ADMINISTRATOR, 1327),
    /** Error 1327 with an empty password: the policy about blank passwords. */
    EMPTY_PASSWORD(Subject.ACCOUNT, NoRemedy.ADMINISTRATOR),
    INVALID_LOGON_HOURS(Subject.ACCOUNT, NoRemedy.LATER, 1328),
    INVALID_WORKSTATION(Subject.ACCOUNT, NoRemedy.ADMINISTRATOR, 1329),
    PASSWORD_EXPIRED(Subject.ACCOUNT, StartRemedy.CHANGE_PASSWORD, 1330),
    ACCOUNT_DISABLED(Subject.ACCOUNT, NoRemedy.ADMINISTRATOR, 1331),
    /** Error 1331 for the administrator that every Windows comes with, and that is disabled from the beginning. */
    BUILT_IN_ADMINISTRATOR(Subject.ACCOUNT, NoRemedy.ADMINISTRATOR),
    LOGON_TYPE_NOT_GRANTED(Subject.ACCOUNT, StartRemedy.NETWORK_ONLY, 1380, 1385),
    ACCOUNT_EXPIRED(Subject.ACCOUNT, NoRemedy.ADMINISTRATOR, 1793),
    PASSWORD_MUST_CHANGE(Subject.ACCOUNT, StartRemedy.CHANGE_PASSWORD, 1907),
    ACCOUNT_LOCKED_OUT(Subject.ACCOUNT, NoRemedy.LATER, 1909),
    AUTHENTICATION_FIREWALL(Subject.ACCOUNT, NoRemedy.ADMINISTRATOR, 1935),
    NTLM_BLOCKED(Subject.ACCOUNT, NoRemedy.ADMINISTRATOR, 1937),
    /** This computer does not decide about the account: it belongs to Microsoft's or an organization's service. */
    ACCOUNT_OF_ANOTHER_AUTHORITY(Subject.ACCOUNT, NoRemedy.TYPE_AGAIN, 8646),

    /** The program ended at once because Windows could not load it; the code is its exit code. */
    LOADER_MISSING_DLL(Subject.LOADER, NoRemedy.OTHER_PROGRAM, 0xC0000135),
    LOADER_MISSING_FUNCTION(Subject.LOADER, NoRemedy.OTHER_PROGRAM, 0xC0000138, 0xC0000139),
    LOADER_INITIALIZATION(Subject.LOADER, NoRemedy.LATER, 0xC0000142),
    LOADER_BAD_IMAGE(Subject.LOADER, NoRemedy.OTHER_PROGRAM, 0xC000007B),
    LOADER_ACCESS_DENIED(Subject.LOADER, NoRemedy.OTHER_PROGRAM, 0xC0000022),
    /** A program with windows ended at once with 128. */
    LOADER_NO_DESKTOP(Subject.LOADER, NoRemedy.LATER),

    /** Our own policy: this program may not be used. */
    FORBIDDEN(Subject.ORGANIZATION, NoRemedy.ADMINISTRATOR),
    /** There are policies that Windows does not let us read. */
    RULES_UNREADABLE(Subject.ORGANIZATION, NoRemedy.ADMINISTRATOR),
    /** Programs of the current user may not be elevated from here. */
    FORBIDDEN_ELEVATION(Subject.ORGANIZATION, NoRemedy.ADMINISTRATOR),
    /** The text of the error is the file whose kind may not be started. */
    FORBIDDEN_KIND(Subject.ORGANIZATION, NoRemedy.ADMINISTRATOR),

    /** Windows did not accept what we passed. */
    INVALID_PARAMETER(Subject.US, NoRemedy.OUR_FAULT, 6, 87, 122, 234, 1004),
    /** We or a library failed, not Windows. */
    INTERNAL(Subject.US, NoRemedy.OUR_FAULT),
    UNKNOWN(Subject.US, NoRemedy.UNKNOWN_CAUSE);

    private static final Map<Integer, Failure> BY_CODE = Arrays.stream(values())
            .flatMap(failure -> failure.codes.stream().map(code -> Map.entry(code, failure)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Subject subject;
    private final Cure cure;
    private final List<Integer> codes;

    /** What a failure is about, and with it which functions of Windows can fail because of it. */
    enum Subject {
        PROGRAM,
        /** Only a logon can fail because of it. */
        ACCOUNT,
        /** The Secondary Logon service; only functions that use it can fail because of it. */
        SERVICE,
        COMPUTER,
        /** Known by the exit code of a program that ended at once. */
        LOADER,
        /** Our own policies forbid it: there is no error code. */
        ORGANIZATION,
        US
    }

    Failure(Subject subject, Cure cure, Integer... codes) {
        this.subject = subject;
        this.cure = cure;
        this.codes = List.of(codes);
    }

    /** The failure that an error code of a start means; {@link #UNKNOWN} if there is no better word. */
    public static Failure ofCode(int code) {
        return BY_CODE.getOrDefault(code, UNKNOWN);
    }

    /** Whether the exit code of a program that ended at once says that Windows could not load it. */
    static boolean isLoaderCode(long exitCode) {
        return exitCode >= 0xC0000000L && ofCode((int) exitCode).subject == Subject.LOADER;
    }

    Subject subject() {
        return subject;
    }

    /** What one click does about it, or why there is nothing to click. */
    public Cure cure() {
        return cure;
    }

    /** Whether Windows refused the password, or the name that it belongs to; each such try counts towards locking the account. */
    public boolean isWrongPassword() {
        return switch (this) {
            case LOGON_FAILURE,
                    LOGON_FAILURE_OF_PRINCIPAL,
                    LOGON_FAILURE_OF_ONLINE_ACCOUNT,
                    LOGON_FAILURE_ON_THIS_COMPUTER -> true;
            default -> false;
        };
    }

    /** Whether the cause lies in the Secondary Logon service, and the remedies are there. */
    public boolean isAboutService() {
        return subject == Subject.SERVICE;
    }

    /** Whether our own policies forbid it, and no function of Windows has failed. */
    public boolean isRule() {
        return subject == Subject.ORGANIZATION;
    }

    /** The error codes that mean this failure; none if more than the code is needed to tell. */
    public List<Integer> codes() {
        return codes;
    }
}
