package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinBase;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.IntByReference;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Optional;
import org.runaslauncher.windows.win32.Kernel32;

/**
 * A file or folder that is looked at and deleted by its handle: what is deleted is what was looked at, whatever somebody puts into its place meanwhile.
 * Closed with this object.
 */
final class HeldFile implements AutoCloseable {
    /** Characters. */
    private static final int LONGEST_PATH = 32_768;

    private final String path;
    private final HANDLE handle;

    private HeldFile(String path, HANDLE handle) {
        this.path = path;
        this.handle = handle;
    }

    /**
     * Opens a file of whoever this process runs as.
     *
     * @return empty if nothing is there
     * @throws IOException if Windows refuses
     */
    static Optional<HeldFile> open(String path) throws IOException {
        return open(path, Kernel32.GENERIC_READ | Kernel32.DELETE, Kernel32.FILE_SHARE_READ, 0);
    }

    /** The same only to read it. */
    static Optional<HeldFile> openToRead(String path) throws IOException {
        int share = Kernel32.FILE_SHARE_READ | Kernel32.FILE_SHARE_WRITE | Kernel32.FILE_SHARE_DELETE;
        return open(path, Kernel32.GENERIC_READ, share, 0);
    }

    /**
     * Opens a file or folder where somebody else can write, unless any part of the way below the root leads elsewhere by a junction or a link.
     *
     * <p>The way is looked at first, which keeps honest links out. Somebody could put one there a moment later; then where the handle has led to is not
     * where it should be, and nothing is given back either.
     *
     * @param root full path of a folder that only administrators can replace
     * @param relative path from there
     * @return empty if nothing is there, or something that must not be touched
     * @throws IOException if Windows refuses
     */
    static Optional<HeldFile> openBelow(String root, String relative) throws IOException {
        if (!isPlainWay(root, relative)) {
            return Optional.empty();
        }
        int flags = Kernel32.FILE_FLAG_OPEN_REPARSE_POINT | Kernel32.FILE_FLAG_BACKUP_SEMANTICS;
        String path = root + '\\' + relative;
        Optional<HeldFile> file = open(path, Kernel32.GENERIC_READ | Kernel32.DELETE, Kernel32.FILE_SHARE_READ, flags);
        if (file.isPresent() && !(file.get().isPlain() && file.get().liesBelow(root, relative))) {
            file.get().close();
            return Optional.empty();
        }
        return file;
    }

    private static boolean isPlainWay(String root, String relative) {
        StringBuilder path = new StringBuilder(root);
        if (!isPlain(attributes(root))) {
            return false;
        }
        for (String name : relative.split("\\\\")) {
            path.append('\\').append(name);
            if (!isPlain(attributes(path.toString()))) {
                return false;
            }
        }
        return true;
    }

    private static int attributes(String path) {
        return Kernel32.INSTANCE.GetFileAttributesW(FileNames.forCall(path));
    }

    private static boolean isPlain(int attributes) {
        return attributes != Kernel32.INVALID_FILE_ATTRIBUTES
                && (attributes & Kernel32.FILE_ATTRIBUTE_REPARSE_POINT) == 0;
    }

    private static Optional<HeldFile> open(String path, int access, int share, int flags) throws IOException {
        HANDLE handle = Kernel32.INSTANCE.CreateFileW(
                FileNames.forCall(path), access, share, null, Kernel32.OPEN_EXISTING, flags, null);
        int error = Native.getLastError();
        if (!WinBase.INVALID_HANDLE_VALUE.equals(handle)) {
            return Optional.of(new HeldFile(path, handle));
        }
        if (error == WinError.ERROR_FILE_NOT_FOUND || error == WinError.ERROR_PATH_NOT_FOUND) {
            return Optional.empty();
        }
        throw refused(path, error);
    }

    private boolean isPlain() {
        ByteBuffer information = ByteBuffer.allocate(2 * Integer.BYTES).order(ByteOrder.nativeOrder());
        return Kernel32.INSTANCE.GetFileInformationByHandleEx(
                        handle, Kernel32.FILE_ATTRIBUTE_TAG_INFO, information.array(), information.capacity())
                && isPlain(information.getInt(0));
    }

    private boolean liesBelow(String root, String relative) {
        HANDLE folder = Kernel32.INSTANCE.CreateFileW(
                FileNames.forCall(root),
                0,
                Kernel32.FILE_SHARE_READ | Kernel32.FILE_SHARE_WRITE | Kernel32.FILE_SHARE_DELETE,
                null,
                Kernel32.OPEN_EXISTING,
                Kernel32.FILE_FLAG_OPEN_REPARSE_POINT | Kernel32.FILE_FLAG_BACKUP_SEMANTICS,
                null);
        if (WinBase.INVALID_HANDLE_VALUE.equals(folder)) {
            return false;
        }
        try (HeldFile above = new HeldFile(root, folder)) {
            String expected = above.finalPath() + '\\' + relative;
            return !above.finalPath().isEmpty() && finalPath().equalsIgnoreCase(expected);
        }
    }

    /** Where the handle has led to; empty if Windows does not tell. */
    private String finalPath() {
        char[] buffer = new char[LONGEST_PATH];
        int length = Kernel32.INSTANCE.GetFinalPathNameByHandleW(handle, buffer, buffer.length, 0);
        return length > 0 && length < buffer.length ? new String(buffer, 0, length) : "";
    }

    /**
     * What is in it.
     *
     * @param most bytes
     * @return empty if there is more, or if it cannot be read
     */
    Optional<byte[]> bytes(int most) {
        byte[] buffer = new byte[most + 1];
        int length = 0;
        IntByReference read = new IntByReference();
        do {
            byte[] part = new byte[buffer.length - length];
            if (!Kernel32.INSTANCE.ReadFile(handle, part, part.length, read, null)) {
                return Optional.empty();
            }
            System.arraycopy(part, 0, buffer, length, read.getValue());
            length += read.getValue();
        } while (read.getValue() > 0 && length <= most);
        return length > most ? Optional.empty() : Optional.of(Arrays.copyOf(buffer, length));
    }

    /** Deletes it once this is closed: a folder only if nothing is in it. */
    void delete() throws IOException {
        byte[] deleteIt = {1};
        boolean done = Kernel32.INSTANCE.SetFileInformationByHandle(
                handle, Kernel32.FILE_DISPOSITION_INFO, deleteIt, deleteIt.length);
        int error = Native.getLastError();
        if (!done && error != WinError.ERROR_DIR_NOT_EMPTY) {
            throw refused(path, error);
        }
    }

    static IOException refused(String what, int error) {
        return error == WinError.ERROR_ACCESS_DENIED
                ? new AccessDeniedException(what)
                : new FileSystemException(what, null, "%s (%d)".formatted(SystemErrors.text(error), error));
    }

    @Override
    public void close() {
        Kernel32.INSTANCE.CloseHandle(handle);
    }
}
