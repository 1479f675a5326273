package org.runaslauncher.windows;

import com.sun.jna.Native;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.runaslauncher.program.ProgramFiles;
import org.runaslauncher.windows.win32.Kernel32;

/** Asks the file system through kernel32, so that a path means here what it means to the call that starts it. */
public final class WindowsProgramFiles implements ProgramFiles {
    private static final int ERROR_FILE_NOT_FOUND = 2;
    private static final int ERROR_ACCESS_DENIED = 5;
    private static final int ERROR_SHARING_VIOLATION = 32;

    @Override
    public String expand(String text) {
        // Unlike the other functions this one counts the terminating zero.
        String expanded =
                WideAnswer.of(buffer -> Kernel32.INSTANCE.ExpandEnvironmentStringsW(text, buffer, buffer.length) - 1);
        return expanded.isEmpty() ? text : expanded;
    }

    @Override
    public String fullPath(String path) {
        String full = WideAnswer.of(buffer -> Kernel32.INSTANCE.GetFullPathNameW(path, buffer.length, buffer, null));
        return full.isEmpty() ? path : full;
    }

    @Override
    public Kind kindOf(String fullPath) {
        int attributes = Kernel32.INSTANCE.GetFileAttributesW(fullPath);
        int error = Native.getLastError();
        if (attributes != Kernel32.INVALID_FILE_ATTRIBUTES) {
            return (attributes & Kernel32.FILE_ATTRIBUTE_DIRECTORY) != 0 ? Kind.FOLDER : Kind.FILE;
        }
        if (error == ERROR_ACCESS_DENIED || error == ERROR_SHARING_VIOLATION) {
            // It exists. What we may not see the other account may.
            return Kind.FILE;
        }
        if (error != ERROR_FILE_NOT_FOUND) {
            return Kind.FOLDER_MISSING;
        }
        int end = fullPath.lastIndexOf('\\');
        boolean folderExists = end > 0
                && Kernel32.INSTANCE.GetFileAttributesW(fullPath.substring(0, end + 1))
                        != Kernel32.INVALID_FILE_ATTRIBUTES;
        return folderExists ? Kind.MISSING : Kind.FOLDER_MISSING;
    }

    @Override
    public byte[] read(String fullPath, int most) throws IOException {
        try (InputStream file = Files.newInputStream(Path.of(fullPath))) {
            return file.readNBytes(most);
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }

    @Override
    public boolean isAppAlias(String fullPath) {
        return false;
    }

    @Override
    public boolean isOpenToUsers(String fullPath) {
        return fullPath.startsWith("\\\\") || OpenToUsers.is(fullPath);
    }
}
