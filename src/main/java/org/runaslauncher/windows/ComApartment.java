package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinError;
import org.runaslauncher.windows.win32.Ole32;

/** COM on this thread, until this is closed on the same thread. */
final class ComApartment implements AutoCloseable {
    private final boolean initialized;

    private ComApartment(int mode) {
        // If the thread has it in another mode already, that is good enough, and not ours to end.
        initialized =
                Ole32.INSTANCE.CoInitializeEx(null, mode | Ole32.COINIT_DISABLE_OLE1DDE) >= WinError.S_OK.intValue();
    }

    /** As the API page of ShellExecuteEx asks for, because it may hand over to extensions of the shell. */
    static ComApartment singleThreaded() {
        return new ComApartment(Ole32.COINIT_APARTMENTTHREADED);
    }

    static ComApartment multiThreaded() {
        return new ComApartment(Ole32.COINIT_MULTITHREADED);
    }

    @Override
    public void close() {
        if (initialized) {
            Ole32.INSTANCE.CoUninitialize();
        }
    }
}
