package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.platform.win32.WinNT.LUID;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.InvalidSecurityDescriptorException;
import org.runaslauncher.seclogon.SecurityIdentifier;
import org.runaslauncher.windows.win32.Advapi32;
import org.runaslauncher.windows.win32.Kernel32;

/** The token of this process, opened. */
final class ProcessToken implements AutoCloseable {
    /** SID_AND_ATTRIBUTES: the address of the identifier, its attributes, and what fills it up to a whole number of addresses. */
    private static final int ENTRY_BYTES = 2 * Native.POINTER_SIZE;

    /** LUID_AND_ATTRIBUTES: three numbers. */
    private static final int PRIVILEGE_BYTES = 3 * Integer.BYTES;

    private final HANDLE handle;

    private ProcessToken(HANDLE handle) {
        this.handle = handle;
    }

    /** Answers null, with the last error set, if Windows refuses. */
    static ProcessToken open(int access) {
        PointerByReference opened = new PointerByReference();
        boolean done = Advapi32.INSTANCE.OpenProcessToken(Kernel32.INSTANCE.GetCurrentProcess(), access, opened);
        return done ? new ProcessToken(new HANDLE(opened.getValue())) : null;
    }

    /** Who this process is; empty if Windows does not tell. It stays the same as long as the process lives. */
    static Optional<AccessToken> read() {
        try (ProcessToken token = open(Advapi32.TOKEN_QUERY)) {
            return token == null ? Optional.empty() : token.accessToken();
        }
    }

    /** Whether this process has the rights of an administrator. */
    static boolean isAdministrator() {
        return read().map(token -> token.identifiers().contains(SecurityIdentifier.ADMINISTRATORS))
                .orElse(false);
    }

    /** Whether this process has a privilege, enabled or not. */
    static boolean hasPrivilege(String name) {
        LUID number = new LUID();
        if (!Advapi32.INSTANCE.LookupPrivilegeValueW(null, name, number)) {
            return false;
        }
        try (ProcessToken token = open(Advapi32.TOKEN_QUERY)) {
            return token != null && token.hasPrivilege(number);
        }
    }

    private boolean hasPrivilege(LUID number) {
        try (Memory privileges = information(Advapi32.TOKEN_PRIVILEGES_CLASS)) {
            int count = privileges == null ? 0 : privileges.getInt(0);
            return IntStream.range(0, count)
                    .map(i -> Integer.BYTES + i * PRIVILEGE_BYTES)
                    .anyMatch(offset -> privileges.getInt(offset) == number.LowPart
                            && privileges.getInt(offset + Integer.BYTES) == number.HighPart);
        }
    }

    HANDLE handle() {
        return handle;
    }

    private Optional<AccessToken> accessToken() {
        Set<SecurityIdentifier> identifiers = new HashSet<>();
        Set<SecurityIdentifier> denyOnly = new HashSet<>();
        try (Memory user = information(Advapi32.TOKEN_USER);
                Memory groups = information(Advapi32.TOKEN_GROUPS)) {
            if (user == null || groups == null) {
                return Optional.empty();
            }
            boolean isUserDenyOnly = (attributes(user, 0) & Advapi32.SE_GROUP_USE_FOR_DENY_ONLY) != 0;
            identifier(user, 0).ifPresent((isUserDenyOnly ? denyOnly : identifiers)::add);
            int count = groups.getInt(0);
            for (int i = 0; i < count; i++) {
                // After the number, which is filled up to an address too.
                int offset = Native.POINTER_SIZE + i * ENTRY_BYTES;
                int attributes = attributes(groups, offset);
                if ((attributes & Advapi32.SE_GROUP_ENABLED) != 0) {
                    identifier(groups, offset).ifPresent(identifiers::add);
                } else if ((attributes & Advapi32.SE_GROUP_USE_FOR_DENY_ONLY) != 0) {
                    identifier(groups, offset).ifPresent(denyOnly::add);
                }
            }
        }
        return Optional.of(new AccessToken(identifiers, denyOnly));
    }

    /** Null if Windows does not tell. */
    private Memory information(int informationClass) {
        IntByReference size = new IntByReference();
        Advapi32.INSTANCE.GetTokenInformation(handle, informationClass, null, 0, size);
        if (size.getValue() <= 0) {
            return null;
        }
        Memory memory = new Memory(size.getValue());
        if (Advapi32.INSTANCE.GetTokenInformation(handle, informationClass, memory, size.getValue(), size)) {
            return memory;
        }
        memory.close();
        return null;
    }

    private static int attributes(Memory list, int offset) {
        return list.getInt(offset + Native.POINTER_SIZE);
    }

    private static Optional<SecurityIdentifier> identifier(Memory list, int offset) {
        Pointer sid = list.getPointer(offset);
        try (LocalMemory text = new LocalMemory()) {
            return Advapi32.INSTANCE.ConvertSidToStringSidW(sid, text.answer())
                    ? Optional.of(SecurityIdentifier.parse(text.text()))
                    : Optional.empty();
        } catch (InvalidSecurityDescriptorException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        Kernel32.INSTANCE.CloseHandle(handle);
    }
}
