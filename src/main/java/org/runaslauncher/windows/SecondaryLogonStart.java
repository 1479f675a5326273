package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.Optional;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.EnvironmentVariables;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.windows.win32.Advapi32;

/** Starts programs as the following user with CreateProcessWithLogonW. */
final class SecondaryLogonStart {
    private static final String FUNCTION = "CreateProcessWithLogonW";

    private SecondaryLogonStart() {}

    /** @param password zero-terminated; stays the caller's to wipe */
    static SuspendedProcess start(FollowingUser user, Pointer password, LaunchRequest request) throws StartException {
        Environment wanted = request.options().environment();
        try (EnvironmentBlock environment =
                        EnvironmentBlock.forSecondaryLogon(variables(user, password, wanted), FUNCTION);
                NewProcess process = new NewProcess(request)) {
            AccountName account = user.account();
            boolean done = Advapi32.INSTANCE.CreateProcessWithLogonW(
                    account.user(),
                    account.domain().orElse(null),
                    password,
                    logonFlags(user.logon()),
                    process.target().executable(),
                    process.commandLine(),
                    process.flags(),
                    environment.pointer(),
                    process.target().startFolder(),
                    process.startup(),
                    process.created());
            int error = Native.getLastError();
            return process.answered(FUNCTION, done, error);
        }
    }

    /**
     * Empty to leave them to Windows. Changes to the account's own take a logon of ours before that of the service; if it fails, that is the
     * result.
     */
    private static Optional<EnvironmentVariables> variables(FollowingUser user, Pointer password, Environment wanted)
            throws StartException {
        if (ProgramEnvironment.isThatOfWindows(wanted)) {
            return Optional.empty();
        }
        if (ProgramEnvironment.isThatOfCaller(user, wanted)) {
            return Optional.of(ProgramEnvironment.ofCaller(user, wanted));
        }
        try (LogonToken token = LogonToken.of(user, password)) {
            return Optional.of(ProgramEnvironment.ofAccount(token, user.account(), wanted));
        }
    }

    private static int logonFlags(Logon logon) {
        return switch (logon) {
            case WITH_PROFILE -> Advapi32.LOGON_WITH_PROFILE;
            case WITHOUT_PROFILE -> 0;
            case NETWORK_ONLY -> Advapi32.LOGON_NETCREDENTIALS_ONLY;
        };
    }
}
