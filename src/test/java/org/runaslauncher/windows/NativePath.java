package org.runaslauncher.windows;

import com.sun.jna.Native;
import org.runaslauncher.windows.PathNtdll.UNICODE_STRING;
import org.runaslauncher.windows.win32.Kernel32;

/** What Windows' own functions say of a path. */
final class NativePath {
    private static final int LONGEST = 65_536;

    private NativePath() {}

    /** Empty for an error. */
    static String full(String path) {
        char[] buffer = new char[LONGEST];
        int length = Kernel32.INSTANCE.GetFullPathNameW(path, buffer.length, buffer, null);
        return new String(buffer, 0, Math.min(length, buffer.length));
    }

    /** As the kernel gets it; empty for an error. */
    static String kernel(String path) {
        UNICODE_STRING name = new UNICODE_STRING();
        if (PathNtdll.INSTANCE.RtlDosPathNameToNtPathName_U(path, name, null, null) == 0) {
            return "";
        }
        try {
            return new String(name.Buffer.getCharArray(0, Short.toUnsignedInt(name.Length) / Native.WCHAR_SIZE));
        } finally {
            PathNtdll.INSTANCE.RtlFreeUnicodeString(name);
        }
    }

    /** The number of an RTL_PATH_TYPE. */
    static int type(String path) {
        return PathNtdll.INSTANCE.RtlDetermineDosPathNameType_U(path);
    }

    static String currentFolder() {
        char[] buffer = new char[LONGEST];
        return new String(buffer, 0, PathKernel32.INSTANCE.GetCurrentDirectoryW(buffer.length, buffer));
    }

    /** For the whole process: to be set back. */
    static boolean setCurrentFolder(String folder) {
        return PathKernel32.INSTANCE.SetCurrentDirectoryW(folder);
    }
}
