package org.runaslauncher.windows;

import com.sun.jna.Pointer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.PasswordClipboard;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.User32;

/** Reads the clipboard without a copy in the Java heap. The clipboard's own memory is Windows' to wipe. */
public final class WindowsPasswordClipboard implements PasswordClipboard {
    private static final int TRIES = 20;
    private static final long PAUSE_MILLISECONDS = 25;

    @Override
    public Password firstLine() {
        if (!open()) {
            return Password.copyOf(CharBuffer.allocate(0));
        }
        try {
            return read(User32.INSTANCE.GetClipboardData(User32.CF_UNICODETEXT));
        } finally {
            User32.INSTANCE.CloseClipboard();
        }
    }

    /** Only one program at a time can have it open; clipboard managers do for a moment after each copy. */
    private static boolean open() {
        for (int i = 0; i < TRIES; i++) {
            if (User32.INSTANCE.OpenClipboard(null)) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLISECONDS));
        }
        return false;
    }

    private static Password read(Pointer handle) {
        Pointer text = handle == null ? null : Kernel32.INSTANCE.GlobalLock(handle);
        if (text == null) {
            return Password.copyOf(CharBuffer.allocate(0));
        }
        try {
            long bytes = Kernel32.INSTANCE.GlobalSize(handle).longValue();
            CharBuffer characters =
                    text.getByteBuffer(0, bytes).order(ByteOrder.nativeOrder()).asCharBuffer();
            return Password.copyOf(characters.limit(endOfLine(characters)));
        } finally {
            Kernel32.INSTANCE.GlobalUnlock(handle);
        }
    }

    private static int endOfLine(CharBuffer characters) {
        int end = 0;
        while (end < characters.limit() && "\0\r\n".indexOf(characters.get(end)) < 0) {
            end++;
        }
        return end;
    }
}
