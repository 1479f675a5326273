package org.runaslauncher.windows;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinBase.PROCESS_INFORMATION;
import com.sun.jna.platform.win32.WinBase.STARTUPINFO;
import com.sun.jna.platform.win32.WinDef.WORD;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.program.Target;
import org.runaslauncher.program.WindowState;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.User32;

/** What every function that creates a process is told in the same way. */
final class NewProcess implements AutoCloseable {
    /**
     * CREATE_UNICODE_ENVIRONMENT also where the environment is NULL, as the API page of CreateProcessWithLogonW asks. New console and default
     * error mode are what that does in any case; other programs are started alike.
     */
    private static final int CREATION_FLAGS = Kernel32.CREATE_SUSPENDED
            | Kernel32.CREATE_UNICODE_ENVIRONMENT
            | Kernel32.CREATE_NEW_CONSOLE
            | Kernel32.CREATE_DEFAULT_ERROR_MODE;

    private final Target target;
    private final Priority priority;
    private final WideText commandLine;
    private final STARTUPINFO startup;
    private final PROCESS_INFORMATION created = new PROCESS_INFORMATION();

    NewProcess(LaunchRequest request) {
        target = request.target();
        priority = request.options().priority();
        commandLine = WideText.of(target.commandLine());
        startup = startup(target);
        // A stale code would be taken for the reason of a failure that sets none.
        Kernel32.INSTANCE.SetLastError(0);
    }

    /** A normal window is left to the program: it may have a better idea, such as the size that it had last. */
    private static STARTUPINFO startup(Target target) {
        STARTUPINFO startup = new STARTUPINFO();
        if (target.window() != WindowState.NORMAL) {
            startup.dwFlags = Kernel32.STARTF_USESHOWWINDOW;
            startup.wShowWindow = new WORD(showWindow(target.window()));
        }
        return startup;
    }

    static int showWindow(WindowState window) {
        return switch (window) {
            case NORMAL -> User32.SW_SHOWNORMAL;
            case MAXIMIZED -> User32.SW_SHOWMAXIMIZED;
            case MINIMIZED -> User32.SW_SHOWMINNOACTIVE;
        };
    }

    /** The desktop that the user sees, for a caller that has none itself (API page of CreateProcessAsUserW, Remarks). */
    NewProcess onDesktopOfUser() {
        startup.lpDesktop = "winsta0\\default";
        return this;
    }

    Target target() {
        return target;
    }

    Pointer commandLine() {
        return commandLine.pointer();
    }

    /** Normal priority is asked for too: without it a program would have the priority of ours, if that is a lower one. */
    int flags() {
        return CREATION_FLAGS
                | switch (priority) {
                    case LOW -> Kernel32.IDLE_PRIORITY_CLASS;
                    case BELOW_NORMAL -> Kernel32.BELOW_NORMAL_PRIORITY_CLASS;
                    case NORMAL -> Kernel32.NORMAL_PRIORITY_CLASS;
                    case ABOVE_NORMAL -> Kernel32.ABOVE_NORMAL_PRIORITY_CLASS;
                    case HIGH -> Kernel32.HIGH_PRIORITY_CLASS;
                };
    }

    STARTUPINFO startup() {
        return startup;
    }

    PROCESS_INFORMATION created() {
        return created;
    }

    /** What the function has answered, and the last error behind it. */
    WindowsProcess answered(String function, boolean done, int error) throws StartException {
        if (!done) {
            throw SystemErrors.startFailed(function, error);
        }
        return new WindowsProcess(created);
    }

    @Override
    public void close() {
        commandLine.close();
    }
}
