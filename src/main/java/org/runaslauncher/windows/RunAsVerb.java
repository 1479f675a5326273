package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.ShellAPI.SHELLEXECUTEINFO;
import org.runaslauncher.windows.win32.Shell32;
import org.runaslauncher.windows.win32.User32;

/** ShellExecuteExW with the verb "runas": User Account Control asks the user before the program starts. */
final class RunAsVerb {
    static final String FUNCTION = "ShellExecuteExW";

    private RunAsVerb() {}

    static SHELLEXECUTEINFO information(String file, String parameters, String folder, int show) {
        SHELLEXECUTEINFO information = new SHELLEXECUTEINFO();
        information.fMask = Shell32.SEE_MASK_NOCLOSEPROCESS
                | Shell32.SEE_MASK_NOASYNC
                | Shell32.SEE_MASK_FLAG_NO_UI
                | Shell32.SEE_MASK_UNICODE;
        // Without a window of ours the prompt would open behind the others, and only blink in the taskbar.
        information.hwnd = User32.INSTANCE.GetForegroundWindow();
        information.lpVerb = "runas";
        information.lpFile = file;
        information.lpParameters = parameters;
        information.lpDirectory = folder;
        information.nShow = show;
        return information;
    }

    /**
     * Waits for the user's answer. hProcess of the information is the started process afterwards, or null.
     *
     * @return 0, or a Win32 code: ERROR_CANCELLED if the user said no
     */
    @SuppressWarnings("try") // The apartment is only there to be left.
    static int execute(SHELLEXECUTEINFO information) {
        try (ComApartment apartment = ComApartment.singleThreaded()) {
            boolean done = Shell32.INSTANCE.ShellExecuteExW(information);
            int error = Native.getLastError();
            return done ? 0 : error;
        }
    }
}
