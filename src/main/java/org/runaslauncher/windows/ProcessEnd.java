package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.IntByReference;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.windows.win32.Kernel32;

/** Waiting for a process. */
final class ProcessEnd {
    private ProcessEnd() {}

    /** As {@link SuspendedProcess#exitCodeWithin}. */
    static long exitCodeWithin(HANDLE process, long milliseconds) {
        int time = milliseconds == SuspendedProcess.FOR_EVER ? Kernel32.INFINITE : (int) milliseconds;
        if (Kernel32.INSTANCE.WaitForSingleObject(process, time) != Kernel32.WAIT_OBJECT_0) {
            return SuspendedProcess.STILL_RUNNING;
        }
        IntByReference code = new IntByReference();
        return Kernel32.INSTANCE.GetExitCodeProcess(process, code)
                ? Integer.toUnsignedLong(code.getValue())
                : SuspendedProcess.STILL_RUNNING;
    }
}
