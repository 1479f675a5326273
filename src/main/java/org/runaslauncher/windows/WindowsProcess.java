package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinBase.PROCESS_INFORMATION;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.User32;

/**
 * A process through the handles that its creation returned. They have full access, which opening the process by its number would not
 * give to a user who is not an administrator.
 */
final class WindowsProcess implements SuspendedProcess {
    private static final int ENDED_BY_US = 1;

    private final HANDLE process;
    private final HANDLE thread;
    private final int id;
    private boolean closed;

    WindowsProcess(PROCESS_INFORMATION created) {
        process = created.hProcess;
        thread = created.hThread;
        id = created.dwProcessId.intValue();
    }

    @Override
    public void resume() throws StartException {
        // Without this the program's window would open behind the others. Whether it may is Windows' decision: no
        // failure.
        User32.INSTANCE.AllowSetForegroundWindow(id);
        if (Kernel32.INSTANCE.ResumeThread(thread) == -1) {
            throw SystemErrors.startFailed("ResumeThread", Native.getLastError());
        }
    }

    @Override
    public void end() {
        Kernel32.INSTANCE.TerminateProcess(process, ENDED_BY_US);
    }

    @Override
    public long exitCodeWithin(long milliseconds) {
        return ProcessEnd.exitCodeWithin(process, milliseconds);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            Kernel32.INSTANCE.CloseHandle(thread);
            Kernel32.INSTANCE.CloseHandle(process);
        }
    }
}
