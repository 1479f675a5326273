package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinBase;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import java.io.IOException;
import java.util.Arrays;
import org.runaslauncher.program.image.FileBytes;
import org.runaslauncher.windows.win32.Kernel32;

/** A file that is open for reading; closed with this object. */
final class OpenFile implements FileBytes, AutoCloseable {
    private static final int ALL_BUT_WRITING = Kernel32.FILE_SHARE_READ | Kernel32.FILE_SHARE_DELETE;
    private static final int EVERYTHING = ALL_BUT_WRITING | Kernel32.FILE_SHARE_WRITE;

    private final HANDLE handle;

    private OpenFile(HANDLE handle) {
        this.handle = handle;
    }

    /**
     * Opens it, whatever others do with it meanwhile.
     *
     * @throws IOException if that fails, or if it is no file on a disk
     */
    static OpenFile of(String fullPath) throws IOException {
        return open(fullPath, EVERYTHING);
    }

    /**
     * Opens it so that nobody can write to it meanwhile: all that is asked is asked of the same contents.
     *
     * @throws IOException also if somebody is just writing to it
     */
    static OpenFile unchanging(String fullPath) throws IOException {
        return open(fullPath, ALL_BUT_WRITING);
    }

    private static OpenFile open(String fullPath, int sharing) throws IOException {
        if (FileNames.isDevice(fullPath)) {
            throw new IOException("device");
        }
        // Should a link lead to a pipe after all: whoever has made it does not get to act as us.
        int flags = Kernel32.SECURITY_SQOS_PRESENT | Kernel32.SECURITY_ANONYMOUS;
        HANDLE handle = Kernel32.INSTANCE.CreateFileW(
                FileNames.forCall(fullPath), Kernel32.GENERIC_READ, sharing, null, Kernel32.OPEN_EXISTING, flags, null);
        int error = Native.getLastError();
        if (WinBase.INVALID_HANDLE_VALUE.equals(handle)) {
            throw new IOException("CreateFileW: " + error);
        }
        OpenFile file = new OpenFile(handle);
        if (Kernel32.INSTANCE.GetFileType(handle) != Kernel32.FILE_TYPE_DISK) {
            file.close();
            throw new IOException("not on a disk");
        }
        return file;
    }

    /** In bytes. */
    long length() {
        LongByReference length = new LongByReference();
        return Kernel32.INSTANCE.GetFileSizeEx(handle, length) ? length.getValue() : Long.MAX_VALUE;
    }

    /** For functions of Windows that read it themselves. */
    HANDLE handle() {
        return handle;
    }

    /** Its beginning, or all of it: from where the last reading ended. */
    byte[] read(int most) throws IOException {
        byte[] bytes = new byte[most];
        int length = 0;
        while (length < most) {
            int more = readInto(bytes, length);
            if (more == 0) {
                break;
            }
            length += more;
        }
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public byte[] read(long offset, int length) throws IOException {
        boolean done = Kernel32.INSTANCE.SetFilePointerEx(handle, offset, null, Kernel32.FILE_BEGIN);
        int error = Native.getLastError();
        if (!done) {
            throw new IOException("SetFilePointerEx: " + error);
        }
        return read(length);
    }

    private int readInto(byte[] bytes, int from) throws IOException {
        byte[] part = new byte[Math.min(bytes.length - from, 1 << 16)];
        IntByReference read = new IntByReference();
        boolean done = Kernel32.INSTANCE.ReadFile(handle, part, part.length, read, null);
        int error = Native.getLastError();
        if (!done) {
            throw new IOException("ReadFile: " + error);
        }
        System.arraycopy(part, 0, bytes, from, read.getValue());
        return read.getValue();
    }

    @Override
    public void close() {
        Kernel32.INSTANCE.CloseHandle(handle);
    }
}
