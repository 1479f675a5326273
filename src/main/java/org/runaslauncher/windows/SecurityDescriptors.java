package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.ptr.IntByReference;
import java.util.Optional;
import org.runaslauncher.seclogon.InvalidSecurityDescriptorException;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.windows.win32.Advapi32;

/** Security descriptors from Windows' binary form into ours. Windows' own text lies between: every part of it means what Windows says. */
final class SecurityDescriptors {
    /** Owner, group and who may do what: all that the right to read permissions gives. */
    static final int READABLE = Advapi32.OWNER_SECURITY_INFORMATION
            | Advapi32.GROUP_SECURITY_INFORMATION
            | Advapi32.DACL_SECURITY_INFORMATION;

    private static final int FIRST_GUESS_BYTES = 1_024;
    private static final int MOST_TRIES = 5;

    private SecurityDescriptors() {}

    /** A function of Windows that copies a descriptor into memory. */
    @FunctionalInterface
    interface Query {
        /**
         * Asks.
         *
         * @param size of the memory, in bytes; the function puts the size that it needs there
         * @return a Win32 code: ERROR_INSUFFICIENT_BUFFER if it needs more
         */
        int into(Pointer memory, IntByReference size);
    }

    /** The {@link #READABLE} parts. */
    static Optional<SecurityDescriptor> read(Query query) {
        return read(READABLE, query);
    }

    /** Empty if it cannot be read. It may grow between two calls, which only means one more. */
    static Optional<SecurityDescriptor> read(int parts, Query query) {
        IntByReference size = new IntByReference(FIRST_GUESS_BYTES);
        for (int i = 0; i < MOST_TRIES; i++) {
            try (Memory memory = new Memory(Math.max(size.getValue(), FIRST_GUESS_BYTES))) {
                size.setValue((int) memory.size());
                int code = query.into(memory, size);
                if (code != WinError.ERROR_INSUFFICIENT_BUFFER) {
                    return code == WinError.ERROR_SUCCESS ? parse(parts, memory) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The {@link #READABLE} parts. */
    static Optional<SecurityDescriptor> parse(Pointer binary) {
        return parse(READABLE, binary);
    }

    /** Empty if Windows or we cannot make a text of it. */
    private static Optional<SecurityDescriptor> parse(int parts, Pointer binary) {
        try (LocalMemory text = new LocalMemory()) {
            boolean told = Advapi32.INSTANCE.ConvertSecurityDescriptorToStringSecurityDescriptorW(
                    binary, Advapi32.SDDL_REVISION_1, parts, text.answer(), null);
            return told ? Optional.of(SecurityDescriptor.parse(text.text())) : Optional.empty();
        } catch (InvalidSecurityDescriptorException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts the binary form of a text into memory of Windows.
     *
     * @return a Win32 code
     */
    static int write(String sddl, LocalMemory binary) {
        boolean done = Advapi32.INSTANCE.ConvertStringSecurityDescriptorToSecurityDescriptorW(
                sddl, Advapi32.SDDL_REVISION_1, binary.answer(), null);
        return done ? WinError.ERROR_SUCCESS : Native.getLastError();
    }
}
