package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.Optional;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.EnvironmentVariables;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.windows.win32.Advapi32;
import org.runaslauncher.windows.win32.Tokens;

/** Starts programs as the following user for callers that are not logged on to a desktop: with a token of their own making. */
final class TokenStart {
    private static final String WITH_TOKEN = "CreateProcessWithTokenW";

    private TokenStart() {}

    /** For Local System. Windows does not load the profile here, so that we do. */
    static SuspendedProcess asUser(FollowingUser user, Pointer password, LaunchRequest request) throws StartException {
        try (LoggedOnUser loggedOn = LoggedOnUser.logOn(user, password);
                EnvironmentBlock environment = EnvironmentBlock.of(Optional.of(
                        variables(user, loggedOn.token(), request.options().environment())));
                NewProcess process = new NewProcess(request).onDesktopOfUser()) {
            return loggedOn.until(CurrentUserStart.create(loggedOn.token().handle(), environment, process));
        }
    }

    /** For a service that may impersonate: through the Secondary Logon service, which loads the profile. */
    @SuppressWarnings("try") // The privilege is only there to be had.
    static SuspendedProcess throughSecondaryLogon(FollowingUser user, Pointer password, LaunchRequest request)
            throws StartException {
        Environment wanted = request.options().environment();
        try (LogonToken token = LogonToken.of(user, password);
                HeldPrivilege impersonate = HeldPrivilege.enable(StartMethods.IMPERSONATE);
                EnvironmentBlock environment = EnvironmentBlock.forSecondaryLogon(
                        ProgramEnvironment.isThatOfWindows(wanted)
                                ? Optional.empty()
                                : Optional.of(variables(user, token, wanted)),
                        WITH_TOKEN);
                NewProcess process = new NewProcess(request)) {
            boolean done = Tokens.INSTANCE.CreateProcessWithTokenW(
                    token.handle(),
                    user.logon() == Logon.WITH_PROFILE ? Advapi32.LOGON_WITH_PROFILE : 0,
                    process.target().executable(),
                    process.commandLine(),
                    process.flags(),
                    environment.pointer(),
                    process.target().startFolder(),
                    process.startup(),
                    process.created());
            int error = Native.getLastError();
            return process.answered(WITH_TOKEN, done, error);
        }
    }

    private static EnvironmentVariables variables(FollowingUser user, LogonToken token, Environment wanted)
            throws StartException {
        return ProgramEnvironment.isThatOfCaller(user, wanted)
                ? ProgramEnvironment.ofCaller(user, wanted)
                : ProgramEnvironment.ofAccount(token, user.account(), wanted);
    }
}
