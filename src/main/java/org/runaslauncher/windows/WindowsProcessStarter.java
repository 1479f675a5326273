package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinBase.PROCESS_INFORMATION;
import com.sun.jna.platform.win32.WinBase.STARTUPINFO;
import com.sun.jna.platform.win32.WinDef.WORD;
import java.nio.CharBuffer;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.ProcessStarter;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.program.Target;
import org.runaslauncher.program.WindowState;
import org.runaslauncher.windows.win32.Advapi32;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.User32;

/** Starts processes with CreateProcessWithLogonW and CreateProcessW. */
public final class WindowsProcessStarter implements ProcessStarter {
    /**
     * CREATE_UNICODE_ENVIRONMENT also where the environment is NULL, as the API page asks. New console and default error mode are what
     * CreateProcessWithLogonW does in any case; the current user's programs are started alike.
     */
    private static final int CREATION_FLAGS = Kernel32.CREATE_SUSPENDED
            | Kernel32.CREATE_UNICODE_ENVIRONMENT
            | Kernel32.CREATE_NEW_CONSOLE
            | Kernel32.CREATE_DEFAULT_ERROR_MODE;

    @Override
    public void prepare() {
        new STARTUPINFO().write();
        new PROCESS_INFORMATION().write();
        WideText.of("").close();
        WideText.of(Password.copyOf(CharBuffer.allocate(0))).close();
        Advapi32.INSTANCE.hashCode();
        Kernel32.INSTANCE.SetLastError(0);
    }

    @Override
    public SuspendedProcess start(LaunchRequest request) throws StartException {
        return request.identity().following().isPresent()
                ? startAs(request.identity().following().get(), request)
                : startAsCurrentUser(request.target());
    }

    private static SuspendedProcess startAs(FollowingUser user, LaunchRequest request) throws StartException {
        Target target = request.target();
        try (Password typed = user.password();
                WideText commandLine = WideText.of(target.commandLine());
                EnvironmentBlock environment =
                        ownEnvironment(request) ? EnvironmentBlock.ofTheAccount() : EnvironmentBlock.ofThisProcess();
                WideText password = WideText.of(typed)) {
            AccountName account = user.account();
            PROCESS_INFORMATION process = new PROCESS_INFORMATION();
            // A stale code would be taken for the reason of a failure that sets none.
            Kernel32.INSTANCE.SetLastError(0);
            boolean created = Advapi32.INSTANCE.CreateProcessWithLogonW(
                    account.user(),
                    account.domain().orElse(null),
                    password.pointer(),
                    logonFlags(user.logon()),
                    target.executable(),
                    commandLine.pointer(),
                    CREATION_FLAGS,
                    environment.pointer(),
                    target.startFolder(),
                    startup(target),
                    process);
            int error = Native.getLastError();
            return created ? new WindowsProcess(process) : refused("CreateProcessWithLogonW", error);
        }
    }

    private static SuspendedProcess startAsCurrentUser(Target target) throws StartException {
        try (WideText commandLine = WideText.of(target.commandLine())) {
            PROCESS_INFORMATION process = new PROCESS_INFORMATION();
            Kernel32.INSTANCE.SetLastError(0);
            boolean created = Kernel32.INSTANCE.CreateProcessW(
                    target.executable(),
                    commandLine.pointer(),
                    null,
                    null,
                    false,
                    CREATION_FLAGS,
                    null,
                    target.startFolder(),
                    startup(target),
                    process);
            int error = Native.getLastError();
            return created ? new WindowsProcess(process) : refused("CreateProcessW", error);
        }
    }

    /** A normal window is left to the program: it may have a better idea, such as the size that it had last. */
    private static STARTUPINFO startup(Target target) {
        STARTUPINFO startup = new STARTUPINFO();
        if (target.window() != WindowState.NORMAL) {
            startup.dwFlags = Kernel32.STARTF_USESHOWWINDOW;
            startup.wShowWindow = new WORD(
                    target.window() == WindowState.MAXIMIZED ? User32.SW_SHOWMAXIMIZED : User32.SW_SHOWMINNOACTIVE);
        }
        return startup;
    }

    private static boolean ownEnvironment(LaunchRequest request) {
        return request.options().environment().source() == Source.ACCOUNT;
    }

    private static SuspendedProcess refused(String function, int code) throws StartException {
        throw SystemErrors.startFailed(function, code);
    }

    private static int logonFlags(Logon logon) {
        return switch (logon) {
            case WITH_PROFILE -> Advapi32.LOGON_WITH_PROFILE;
            case WITHOUT_PROFILE -> 0;
            case NETWORK_ONLY -> Advapi32.LOGON_NETCREDENTIALS_ONLY;
        };
    }
}
