package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.runaslauncher.windows.win32.Kernel32;

/** The function of shell32.dll that splits command lines, for tests only. */
interface SplittingShell32 extends StdCallLibrary {
    SplittingShell32 INSTANCE = Native.load("shell32", SplittingShell32.class, W32APIOptions.UNICODE_OPTIONS);

    Pointer CommandLineToArgvW(String lpCmdLine, IntByReference pNumArgs);

    /** A whole line, its program included. */
    static List<String> split(String line) {
        IntByReference count = new IntByReference();
        Pointer words = INSTANCE.CommandLineToArgvW(line, count);
        try {
            return texts(words, count.getValue());
        } finally {
            Kernel32.INSTANCE.LocalFree(words);
        }
    }

    /** The texts that an array points to. */
    static List<String> texts(Pointer array, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> array.getPointer((long) i * Native.POINTER_SIZE).getWideString(0))
                .toList();
    }
}
