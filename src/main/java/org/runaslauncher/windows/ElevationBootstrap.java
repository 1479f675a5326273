package org.runaslauncher.windows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.SystemError;
import org.runaslauncher.program.Target;

/**
 * What asks Windows for elevation as the following user: our own executable, started as that user, since no function starts a program as
 * another user and elevated. It ends when the user has answered, with 0 or the Win32 code of the failure.
 */
final class ElevationBootstrap implements SuspendedProcess {
    private static final String EXECUTABLE = "RunAsLauncher.exe";
    private static final String SWITCH = "/elevate-here";
    private static final int ACCESS_DENIED = 5;

    private final SuspendedProcess bootstrap;

    private ElevationBootstrap(SuspendedProcess bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** How a process is started as the following user. */
    interface Start {
        SuspendedProcess start(LaunchRequest request) throws StartException;
    }

    /** @param folder the application folder */
    static SuspendedProcess start(FollowingUser user, Target target, Path folder, Start start) throws StartException {
        Path executable = folder.resolve(EXECUTABLE);
        if (!Files.isRegularFile(executable) || !OpenToUsers.is(executable.toString())) {
            throw new StartException(
                    Failure.FOLDER_CLOSED_TO_OTHERS,
                    new SystemError(RunAsVerb.FUNCTION, ACCESS_DENIED, SystemErrors.text(ACCESS_DENIED)));
        }
        Target bootstrap = new Target(
                executable.toString(), arguments(target), SystemFolders.system().toString());
        if (bootstrap.commandLine().length() > LaunchRequest.LONGEST_FOR_ANOTHER_USER) {
            throw SystemErrors.startFailed("CreateProcessWithLogonW", EnvironmentBlock.BAD_STUB_DATA);
        }
        return new ElevationBootstrap(start.start(new LaunchRequest(bootstrap, user)));
    }

    /** Paths hold no quotation marks; the program's arguments go behind them as they are. */
    static String arguments(Target target) {
        String words = SWITCH + ' ' + NewProcess.showWindow(target.window()) + " \"" + target.startFolder() + "\" \""
                + target.executable() + '"';
        return target.arguments().isEmpty() ? words : words + ' ' + target.arguments();
    }

    /** Returns when the user has answered. */
    @Override
    public void resume() throws StartException {
        bootstrap.resume();
        long code = bootstrap.exitCodeWithin(FOR_EVER);
        if (code != 0) {
            throw SystemErrors.startFailed(RunAsVerb.FUNCTION, (int) code);
        }
    }

    @Override
    public void end() {
        bootstrap.end();
    }

    /** Not known: the elevated program is no child of ours. */
    @Override
    public long exitCodeWithin(long milliseconds) {
        return STILL_RUNNING;
    }

    @Override
    public void close() {
        bootstrap.close();
    }
}
