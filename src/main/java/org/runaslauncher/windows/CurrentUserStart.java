package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import java.util.Optional;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.EnvironmentVariables;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.Tokens;

/** Starts programs as the user who runs this one, with his rights or with less. */
final class CurrentUserStart {
    private CurrentUserStart() {}

    static SuspendedProcess normal(LaunchRequest request) throws StartException {
        try (EnvironmentBlock environment = environment(request);
                NewProcess process = new NewProcess(request)) {
            boolean done = Kernel32.INSTANCE.CreateProcessW(
                    process.target().executable(),
                    process.commandLine(),
                    null,
                    null,
                    false,
                    process.flags(),
                    environment.pointer(),
                    process.target().startFolder(),
                    process.startup(),
                    process.created());
            int error = Native.getLastError();
            return process.answered("CreateProcessW", done, error);
        }
    }

    /** With the token that SAFER's level "Basic User" makes of ours, which is the same that {@code runas /trustlevel:0x20000} takes. */
    static SuspendedProcess restricted(LaunchRequest request) throws StartException {
        try (RestrictedToken token = RestrictedToken.create();
                EnvironmentBlock environment = environment(request);
                NewProcess process = new NewProcess(request)) {
            return create(token.handle(), environment, process);
        }
    }

    static WindowsProcess create(HANDLE token, EnvironmentBlock environment, NewProcess process) throws StartException {
        boolean done = Tokens.INSTANCE.CreateProcessAsUserW(
                token,
                process.target().executable(),
                process.commandLine(),
                null,
                null,
                false,
                process.flags(),
                environment.pointer(),
                process.target().startFolder(),
                process.startup(),
                process.created());
        int error = Native.getLastError();
        return process.answered("CreateProcessAsUserW", done, error);
    }

    /** None if the program is to have what we have. */
    private static EnvironmentBlock environment(LaunchRequest request) {
        Environment wanted = request.options().environment();
        EnvironmentVariables own = EnvironmentBlock.ofThisProcess();
        return wanted.changes().isEmpty() && !own.hasKept()
                ? EnvironmentBlock.of(Optional.empty())
                : EnvironmentBlock.of(Optional.of(own.restored().with(wanted.changes())));
    }
}
