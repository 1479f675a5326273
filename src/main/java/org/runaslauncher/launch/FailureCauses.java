package org.runaslauncher.launch;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Failure.Subject;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.program.path.WindowsPath;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceState;

/** Finds out what an error code means for one launch: some have more than one cause, and a look around tells which. Takes its time. */
final class FailureCauses {
    private static final String WITH_LOGON = "CreateProcessWithLogonW";

    /** The functions that talk to the Secondary Logon service; no other can fail because of it. */
    private static final Set<String> USE_THE_SERVICE = Set.of(WITH_LOGON, "CreateProcessWithTokenW");

    private static final Set<String> LOG_ON = Set.of(WITH_LOGON, "LogonUserW");

    /** GUI programs end with it if they get no desktop, says the API page of CreateProcessWithLogonW (Remarks). */
    private static final long NO_DESKTOP = 128;

    private static final Set<String> ONLINE = Set.of("azuread", "microsoftaccount");

    private final ProcessStarter starter;
    private final ServiceControl service;
    private final FailureContext context;

    FailureCauses(ProcessStarter starter, ServiceControl service, FailureContext context) {
        this.starter = starter;
        this.service = service;
        this.context = context;
    }

    /** Why Windows refused to start a program. */
    Failure of(SystemError error, LaunchRequest request) {
        Failure failure = Failure.ofCode(error.code());
        String program = request.target().executable();
        Optional<FollowingUser> following = request.identity().following();
        if (failure.subject() == Subject.SERVICE && !USE_THE_SERVICE.contains(error.function())) {
            return Failure.OTHER_SERVICE;
        }
        if (failure.subject() == Subject.ACCOUNT && (following.isEmpty() || !LOG_ON.contains(error.function()))) {
            return ofServer(failure, program);
        }
        return switch (failure) {
            case ACCESS_DENIED -> deniedAccess(error.function(), program, following.isPresent());
            case PROGRAM_NOT_FOUND, PATH_NOT_FOUND ->
                following.isPresent() && !context.isOpenToUsers(program) ? Failure.PROGRAM_NOT_OPEN : failure;
            case ELEVATION_REQUIRED -> following.isPresent() ? failure : Failure.ELEVATION_REQUIRED_OF_CURRENT_USER;
            case LOGON_FAILURE -> wrongNameOrPassword(following.get().account());
            case ACCOUNT_RESTRICTION -> following.get().password().isEmpty() ? Failure.EMPTY_PASSWORD : failure;
            case ACCOUNT_DISABLED ->
                isBuiltInAdministrator(following.get().account()) ? Failure.BUILT_IN_ADMINISTRATOR : failure;
            default -> failure;
        };
    }

    /** Nobody was logged on here: then it was a server that did not take the account. */
    private static Failure ofServer(Failure failure, String program) {
        if (!isOnShare(program)) {
            return Failure.UNKNOWN;
        }
        return failure == Failure.NO_LOGON_SERVERS ? Failure.NETWORK_PATH_NOT_FOUND : Failure.SHARE_REFUSED;
    }

    /** What the exit code of a program that ended at once says about its start; empty if it has run. */
    Optional<Failure> ofExit(long exitCode, LaunchRequest request) {
        if (Failure.isLoaderCode(exitCode)) {
            return Optional.of(Failure.ofCode((int) exitCode));
        }
        boolean noDesktop = exitCode == NO_DESKTOP
                && request.identity().following().isPresent()
                && context.isWindowProgram(request.target().executable());
        return noDesktop ? Optional.of(Failure.LOADER_NO_DESKTOP) : Optional.empty();
    }

    /** In the order in which they are certain. */
    private Failure deniedAccess(String function, String program, boolean anotherUser) {
        if (function.equals(WITH_LOGON) && starter.methodForAnotherUser() != StartMethod.SECONDARY_LOGON) {
            return Failure.CALLER_IS_THE_SYSTEM;
        }
        if (USE_THE_SERVICE.contains(function) && service.status().state() == ServiceState.STOPPED) {
            return Failure.SERVICE_MAY_NOT_BE_STARTED;
        }
        if (isOnShare(program)) {
            return Failure.SHARE_REFUSED;
        }
        if (anotherUser && !context.isOpenToUsers(program)) {
            return Failure.PROGRAM_NOT_OPEN;
        }
        return context.restrictsPrograms() ? Failure.MAYBE_BLOCKED_BY_POLICY : Failure.ACCESS_DENIED;
    }

    private Failure wrongNameOrPassword(AccountName account) {
        if (account.domain().isEmpty()) {
            return Failure.LOGON_FAILURE_OF_PRINCIPAL;
        }
        if (ONLINE.contains(account.domain().get().toLowerCase(Locale.ROOT))) {
            return Failure.LOGON_FAILURE_OF_ONLINE_ACCOUNT;
        }
        boolean maybeOfDomain =
                account.isLocal() && !context.computer().domain().isEmpty();
        return maybeOfDomain ? Failure.LOGON_FAILURE_ON_THIS_COMPUTER : Failure.LOGON_FAILURE;
    }

    private static boolean isBuiltInAdministrator(AccountName account) {
        return account.isLocal() && account.user().equalsIgnoreCase("Administrator");
    }

    private static boolean isOnShare(String path) {
        return WindowsPath.of(path).host().isPresent();
    }
}
