package org.runaslauncher.windows;

import com.sun.jna.Native;
import java.util.function.ToIntFunction;

/** A text that a function of Windows writes into a buffer of the caller. */
final class WideAnswer {
    /** The longest path that Windows knows, with its terminating zero. */
    private static final int LONGEST = 32_768;

    private WideAnswer() {}

    /**
     * Calls a function that answers the number of characters, 0 for an error, or a number over the buffer's size.
     *
     * @return empty for an error
     */
    static String of(ToIntFunction<char[]> function) {
        char[] buffer = new char[LONGEST];
        int length = function.applyAsInt(buffer);
        return length > 0 && length < buffer.length ? new String(buffer, 0, length) : "";
    }

    /** The same for a function that answers the number with one or more terminating zeros: what stands before the first. */
    static String upToZero(ToIntFunction<char[]> function) {
        char[] buffer = new char[LONGEST];
        int length = function.applyAsInt(buffer);
        return length > 0 && length <= buffer.length ? Native.toString(buffer) : "";
    }
}
