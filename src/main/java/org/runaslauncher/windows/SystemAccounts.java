package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.ptr.IntByReference;
import java.util.Optional;
import org.runaslauncher.account.LookupAnswer;
import org.runaslauncher.account.LookupAnswer.Kind;
import org.runaslauncher.windows.win32.Advapi32;
import org.runaslauncher.windows.win32.Netapi32;

/** Asks Windows for names and identifiers of accounts. */
final class SystemAccounts {
    /** SECURITY_MAX_SID_SIZE (winnt.h), in bytes. */
    private static final int LONGEST_SID = 68;

    /** Characters; a DNS name has at most 255. */
    private static final int LONGEST_NAME = 1_024;

    private SystemAccounts() {}

    /** What an identifier of this computer is called in the language of Windows. */
    static Optional<String> name(String sid) {
        try (LocalMemory memory = new LocalMemory()) {
            if (!Advapi32.INSTANCE.ConvertStringSidToSidW(sid, memory.answer())) {
                return Optional.empty();
            }
            char[] name = new char[LONGEST_NAME];
            char[] domain = new char[LONGEST_NAME];
            boolean found = Advapi32.INSTANCE.LookupAccountSidW(
                    null,
                    memory.pointer(),
                    name,
                    new IntByReference(name.length),
                    domain,
                    new IntByReference(domain.length),
                    new IntByReference());
            return found ? Optional.of(Native.toString(name)) : Optional.empty();
        }
    }

    /** @param name with its domain, or a user principal name: a bare one would be looked for in all domains */
    static LookupAnswer find(String name) {
        char[] domain = new char[LONGEST_NAME];
        IntByReference kind = new IntByReference();
        try (Memory sid = new Memory(LONGEST_SID)) {
            boolean found = Advapi32.INSTANCE.LookupAccountNameW(
                    null, name, sid, new IntByReference(LONGEST_SID), domain, new IntByReference(domain.length), kind);
            int error = found ? WinError.ERROR_SUCCESS : Native.getLastError();
            if (found) {
                return new LookupAnswer(kind(kind.getValue()), Native.toString(domain));
            }
            return error == WinError.ERROR_NONE_MAPPED ? LookupAnswer.MISSING : LookupAnswer.UNANSWERED;
        }
    }

    private static Kind kind(int use) {
        return switch (use) {
            case Netapi32.SID_TYPE_USER -> Kind.USER;
            case Netapi32.SID_TYPE_GROUP, Netapi32.SID_TYPE_ALIAS -> Kind.GROUP;
            default -> Kind.NO_LOGON;
        };
    }
}
