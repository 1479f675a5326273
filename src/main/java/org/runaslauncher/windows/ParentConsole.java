package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.IntByReference;
import org.runaslauncher.windows.win32.Kernel32;

/**
 * Text for whoever started us from a console. RunAsLauncher.exe is a window program, to which Windows gives no console: standard output is
 * used where it was redirected, otherwise the console of the process that started us. runasl.exe is a console program, and has one.
 */
public final class ParentConsole {
    private ParentConsole() {}

    /** Answers false if nobody could read it there. */
    public static boolean print(String text) {
        HANDLE output = standardOutput();
        if (output == null || Kernel32.INSTANCE.GetFileType(output) == Kernel32.FILE_TYPE_UNKNOWN) {
            return Kernel32.INSTANCE.AttachConsole(Kernel32.ATTACH_PARENT_PROCESS)
                    // The prompt is there already.
                    && write(standardOutput(), '\n' + text);
        }
        if (write(output, text)) {
            return true;
        }
        System.out.print(text);
        return !System.out.checkError();
    }

    /** Wide characters, because the console's code page need not have all letters. Answers false for what is no console. */
    private static boolean write(HANDLE console, String text) {
        String lines = text.replace("\n", System.lineSeparator());
        return console != null
                && Kernel32.INSTANCE.WriteConsoleW(console, lines, lines.length(), new IntByReference(), null);
    }

    private static HANDLE standardOutput() {
        return Kernel32.INSTANCE.GetStdHandle(Kernel32.STD_OUTPUT_HANDLE);
    }
}
