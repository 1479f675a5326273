package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.runaslauncher.windows.win32.Netapi32;

/** Memory that a function of netapi32 has allocated, freed with this object. */
final class NetBuffer implements AutoCloseable {
    /** Bytes that are asked for at once: a call for all of a hundred thousand accounts would be one answer of many megabytes. */
    private static final int PREFERRED = 1 << 16;

    /** Entries. What has more is no list for a window any more. */
    private static final int MOST = 100_000;

    private final PointerByReference answer = new PointerByReference();

    /** A call of a function that lists something, part by part. */
    @FunctionalInterface
    interface Listing {
        /**
         * Asks for the next part.
         *
         * @param part where the function puts its buffer
         * @param read where it puts how many entries are in it
         * @param resume where it puts where it has stopped
         */
        int next(
                PointerByReference part,
                int preferredSize,
                IntByReference read,
                IntByReference total,
                PointerByReference resume);
    }

    /** Where the function puts the address. */
    PointerByReference answer() {
        return answer;
    }

    Pointer pointer() {
        return answer.getValue();
    }

    /**
     * All entries of a list.
     *
     * @param size of an entry, in bytes
     * @param entry reads one; nothing is said about the memory afterwards
     * @return empty if Windows refuses, or does not know the call
     */
    static <T> Optional<List<T>> list(Listing listing, int size, Function<Pointer, T> entry) {
        List<T> entries = new ArrayList<>();
        PointerByReference resume = new PointerByReference();
        while (entries.size() < MOST) {
            try (NetBuffer part = new NetBuffer()) {
                IntByReference read = new IntByReference();
                int code = listing.next(part.answer, PREFERRED, read, new IntByReference(), resume);
                if (code != Netapi32.NERR_SUCCESS && code != WinError.ERROR_MORE_DATA) {
                    return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
                }
                int count = part.pointer() == null ? 0 : read.getValue();
                for (int i = 0; i < count; i++) {
                    entries.add(entry.apply(part.pointer().share((long) i * size, size)));
                }
                if (code == Netapi32.NERR_SUCCESS || count == 0) {
                    return Optional.of(entries);
                }
            }
        }
        return Optional.of(entries);
    }

    /** The text that a part of an entry points to; empty if it points nowhere. */
    static String text(Pointer entry, int pointers) {
        Pointer text = entry.getPointer((long) pointers * Native.POINTER_SIZE);
        return text == null ? "" : text.getWideString(0);
    }

    @Override
    public void close() {
        if (pointer() != null) {
            Netapi32.INSTANCE.NetApiBufferFree(pointer());
        }
    }
}
