package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.ShellAPI.SHELLEXECUTEINFO;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.IntByReference;
import java.nio.file.Files;
import java.nio.file.Path;
import org.runaslauncher.elevation.Elevation;
import org.runaslauncher.elevation.ElevationException;
import org.runaslauncher.elevation.HelperWords;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.User32;

/** Elevation by User Account Control: the helper is RunAsLauncher.exe of the application folder, started with the verb "runas". */
public final class WindowsElevation implements Elevation {
    private static final String EXECUTABLE = "RunAsLauncher.exe";

    private final Path folder;

    /** @param folder the application folder */
    public WindowsElevation(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean isElevated() {
        return ProcessToken.isAdministrator();
    }

    /** Nor is a folder without RunAsLauncher.exe, as in development: nothing there could be elevated. */
    @Override
    public boolean isFolderSafe() {
        return Files.isRegularFile(executable()) && FolderGuard.isSafe(folder);
    }

    @Override
    public int runHelper(String word) throws ElevationException {
        SHELLEXECUTEINFO information = RunAsVerb.information(
                executable().toString(), HelperWords.SWITCH + ' ' + word, folder.toString(), User32.SW_SHOWNORMAL);
        int error = RunAsVerb.execute(information);
        if (error != 0) {
            throw new ElevationException(error);
        }
        if (information.hProcess == null) {
            throw new ElevationException(WinError.ERROR_INVALID_HANDLE);
        }
        return exitCode(information.hProcess);
    }

    private static int exitCode(HANDLE process) throws ElevationException {
        try {
            Kernel32.INSTANCE.WaitForSingleObject(process, Kernel32.INFINITE);
            IntByReference code = new IntByReference();
            if (!Kernel32.INSTANCE.GetExitCodeProcess(process, code)) {
                throw new ElevationException(Native.getLastError());
            }
            return code.getValue();
        } finally {
            Kernel32.INSTANCE.CloseHandle(process);
        }
    }

    private Path executable() {
        return folder.resolve(EXECUTABLE);
    }
}
