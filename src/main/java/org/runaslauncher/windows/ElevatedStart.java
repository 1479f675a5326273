package org.runaslauncher.windows;

import com.sun.jna.platform.win32.ShellAPI.SHELLEXECUTEINFO;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.program.Target;
import org.runaslauncher.windows.win32.Kernel32;

/**
 * A program that Windows has elevated for the current user. It runs as soon as the user has agreed. Environment and priority are Windows'
 * decision: the function takes neither.
 */
final class ElevatedStart implements SuspendedProcess {
    private static final int ENDED_BY_US = 1;

    private final HANDLE process;

    private ElevatedStart(HANDLE process) {
        this.process = process;
    }

    static SuspendedProcess start(Target target) throws StartException {
        SHELLEXECUTEINFO information = RunAsVerb.information(
                target.executable(), target.arguments(), target.startFolder(), NewProcess.showWindow(target.window()));
        int error = RunAsVerb.execute(information);
        if (error != 0) {
            throw SystemErrors.startFailed(RunAsVerb.FUNCTION, error);
        }
        return new ElevatedStart(information.hProcess);
    }

    @Override
    public void resume() {
        // It runs already.
    }

    /** May fail: not everybody may end an elevated process. */
    @Override
    public void end() {
        if (process != null) {
            Kernel32.INSTANCE.TerminateProcess(process, ENDED_BY_US);
        }
    }

    /** Of a program that another process has taken over there is no handle, and nothing known. */
    @Override
    public long exitCodeWithin(long milliseconds) {
        return process == null ? STILL_RUNNING : ProcessEnd.exitCodeWithin(process, milliseconds);
    }

    @Override
    public void close() {
        if (process != null) {
            Kernel32.INSTANCE.CloseHandle(process);
        }
    }
}
