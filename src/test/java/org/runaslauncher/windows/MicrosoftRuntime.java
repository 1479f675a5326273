package org.runaslauncher.windows;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Microsoft's own C runtime, which makes the argv of programs: the ucrtbase.dll that the Java runtime brings with it, under another name,
 * because Wine takes its own for whatever is called so.
 */
final class MicrosoftRuntime {
    /** What print-argv.exe expects beside it. */
    static final String FILE_NAME = "microsoft-c-runtime.dll";

    private static final int UNEXPANDED = 1;

    private final Functions functions;

    MicrosoftRuntime(Path folder) throws IOException {
        functions = Native.load(copyTo(folder).toString(), Functions.class);
    }

    static Path copyTo(Path folder) throws IOException {
        Path original = Path.of(System.getProperty("java.home"), "bin", "ucrtbase.dll");
        return Files.copy(original, folder.resolve(FILE_NAME));
    }

    /** A whole line, its program included. */
    List<String> split(String line) {
        try (Memory text = new Memory((line.length() + 1L) * Native.WCHAR_SIZE)) {
            text.setWideString(0, line);
            Pointer whole = functions.__p__wcmdln();
            Pointer before = whole.getPointer(0);
            whole.setPointer(0, text);
            int error = functions._configure_wide_argv(UNEXPANDED);
            whole.setPointer(0, before);
            if (error != 0) {
                throw new AssertionError("_configure_wide_argv: " + error);
            }
            return takeArgv();
        }
    }

    /** It is one block of memory, which the runtime allocates anew each time. */
    private List<String> takeArgv() {
        Pointer place = functions.__p___wargv();
        Pointer argv = place.getPointer(0);
        List<String> words = SplittingShell32.texts(argv, functions.__p___argc().getInt(0));
        place.setPointer(0, Pointer.NULL);
        functions.free(argv);
        return words;
    }

    /** Exported by ucrtbase.dll, and called by the code that every program begins with. */
    interface Functions extends Library {
        /** Of the whole line that is split next. */
        Pointer __p__wcmdln();

        int _configure_wide_argv(int mode);

        Pointer __p___wargv();

        Pointer __p___argc();

        void free(Pointer block);
    }
}
