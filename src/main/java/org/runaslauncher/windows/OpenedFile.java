package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinBase;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.LongByReference;
import org.runaslauncher.windows.win32.Kernel32;

/** A file opened for reading, which nobody can write to until this is closed: all that is asked is asked of the same contents. */
final class OpenedFile implements AutoCloseable {
    private final HANDLE handle;

    private OpenedFile(HANDLE handle) {
        this.handle = handle;
    }

    /** Null if there is no file, if it may not be read, or if somebody is just writing to it. */
    static OpenedFile open(String path) {
        if (FileKind.of(path) != FileKind.HERE) {
            return null;
        }
        HANDLE handle = Kernel32.INSTANCE.CreateFileW(
                FileNames.forCall(path),
                Kernel32.GENERIC_READ,
                Kernel32.FILE_SHARE_READ | Kernel32.FILE_SHARE_DELETE,
                null,
                Kernel32.OPEN_EXISTING,
                Kernel32.SECURITY_SQOS_PRESENT,
                null);
        if (WinBase.INVALID_HANDLE_VALUE.equals(handle)) {
            return null;
        }
        OpenedFile file = new OpenedFile(handle);
        if (Kernel32.INSTANCE.GetFileType(handle) == Kernel32.FILE_TYPE_DISK) {
            return file;
        }
        file.close();
        return null;
    }

    /** In bytes. */
    long length() {
        LongByReference length = new LongByReference();
        return Kernel32.INSTANCE.GetFileSizeEx(handle, length) ? length.getValue() : Long.MAX_VALUE;
    }

    HANDLE handle() {
        return handle;
    }

    @Override
    public void close() {
        Kernel32.INSTANCE.CloseHandle(handle);
    }
}
