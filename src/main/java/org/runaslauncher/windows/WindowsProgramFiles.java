package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinBase;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import java.io.IOException;
import org.runaslauncher.program.ProgramFiles;
import org.runaslauncher.windows.win32.Kernel32;

/** Asks the file system through kernel32, so that a path means here what it means to the call that starts it. */
public final class WindowsProgramFiles implements ProgramFiles {
    @Override
    public String expand(String text) {
        return Variables.expand(text);
    }

    @Override
    public String fullPath(String path) {
        String full = WideAnswer.of(buffer -> Kernel32.INSTANCE.GetFullPathNameW(path, buffer.length, buffer, null));
        return full.isEmpty() ? path : full;
    }

    @Override
    public Kind kindOf(String fullPath) {
        if (FileNames.isDevice(fullPath)) {
            return Kind.MISSING;
        }
        int attributes = Kernel32.INSTANCE.GetFileAttributesW(FileNames.forCall(fullPath));
        int error = Native.getLastError();
        if (attributes != Kernel32.INVALID_FILE_ATTRIBUTES) {
            return (attributes & Kernel32.FILE_ATTRIBUTE_DIRECTORY) != 0 ? Kind.FOLDER : Kind.FILE;
        }
        if (error != FileErrors.FILE_NOT_FOUND) {
            return FileErrors.kindOf(error);
        }
        int end = fullPath.lastIndexOf('\\');
        boolean folderExists = end > 0
                && Kernel32.INSTANCE.GetFileAttributesW(FileNames.forCall(fullPath.substring(0, end + 1)))
                        != Kernel32.INVALID_FILE_ATTRIBUTES;
        return folderExists ? Kind.MISSING : Kind.FOLDER_MISSING;
    }

    @Override
    public byte[] read(String fullPath, int most) throws IOException {
        try (OpenFile file = OpenFile.of(fullPath)) {
            return file.read(most);
        }
    }

    @Override
    public boolean isAppAlias(String fullPath) {
        if (FileNames.isDevice(fullPath) || FileNames.withoutPrefix(fullPath).matches("(?s).*[*?].*")) {
            return false;
        }
        try (Memory found = new Memory(Kernel32.SIZE_OF_WIN32_FIND_DATAW)) {
            // GetFileAttributesW does not tell which kind of link it is, and opening this kind is refused.
            HANDLE search = Kernel32.INSTANCE.FindFirstFileW(FileNames.forCall(fullPath), found);
            if (WinBase.INVALID_HANDLE_VALUE.equals(search)) {
                return false;
            }
            Kernel32.INSTANCE.FindClose(search);
            return (found.getInt(0) & Kernel32.FILE_ATTRIBUTE_REPARSE_POINT) != 0
                    && found.getInt(Kernel32.OFFSET_OF_REPARSE_TAG) == Kernel32.IO_REPARSE_TAG_APPEXECLINK;
        }
    }

    @Override
    public boolean isOpenToUsers(String fullPath) {
        return !FileNames.isOnDrive(fullPath) || OpenToUsers.is(fullPath);
    }

    @Override
    public boolean leadsAway(String fullPath) {
        return ReparsePoints.leadsAway(fullPath);
    }
}
