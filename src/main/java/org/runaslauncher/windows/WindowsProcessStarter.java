package org.runaslauncher.windows;

import com.sun.jna.Pointer;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.ProcessStarter;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.StartMethod;
import org.runaslauncher.program.Target;
import org.runaslauncher.windows.win32.Kernel32;

/** Starts processes, each by the functions that are meant for who it runs as and for who calls. */
public final class WindowsProcessStarter implements ProcessStarter {
    private final Path folder;

    /** Asked for once: the token of a process keeps its account, groups and privileges. */
    private StartMethod method;

    /** @param folder the application folder, whose executable asks for elevation as another user */
    public WindowsProcessStarter(Path folder) {
        this.folder = folder;
    }

    @Override
    public void prepare() {
        try (NewProcess process = new NewProcess(new LaunchRequest(new Target("", "", ""), new CurrentUser()))) {
            process.startup().write();
            process.created().write();
        }
        EnvironmentBlock.of(Optional.empty()).close();
        WideText.of(Password.copyOf(CharBuffer.allocate(0))).close();
        methodForAnotherUser();
        Kernel32.INSTANCE.SetLastError(0);
    }

    @Override
    public synchronized StartMethod methodForAnotherUser() {
        if (method == null) {
            method = StartMethods.ofThisProcess();
        }
        return method;
    }

    @Override
    public SuspendedProcess start(LaunchRequest request) throws StartException {
        if (request.identity() instanceof CurrentUser current) {
            return switch (current.access()) {
                case NORMAL -> CurrentUserStart.normal(request);
                case RESTRICTED -> CurrentUserStart.restricted(request);
                case ELEVATED -> ElevatedStart.start(request.target());
            };
        }
        return start(request.identity().following().orElseThrow(), request);
    }

    private SuspendedProcess start(FollowingUser user, LaunchRequest request) throws StartException {
        try (Password typed = user.password();
                WideText password = WideText.of(typed)) {
            return user.elevated()
                    ? ElevationBootstrap.start(
                            user, request.target(), folder, bootstrap -> start(user, password.pointer(), bootstrap))
                    : start(user, password.pointer(), request);
        }
    }

    private SuspendedProcess start(FollowingUser user, Pointer password, LaunchRequest request) throws StartException {
        return switch (methodForAnotherUser()) {
            case SECONDARY_LOGON -> SecondaryLogonStart.start(user, password, request);
            case TOKEN_THROUGH_SECONDARY_LOGON -> TokenStart.throughSecondaryLogon(user, password, request);
            case TOKEN -> TokenStart.asUser(user, password, request);
        };
    }
}
