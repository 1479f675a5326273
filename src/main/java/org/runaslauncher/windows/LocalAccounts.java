package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.runaslauncher.account.LocalAccount;
import org.runaslauncher.windows.win32.Netapi32;

/** The accounts of this computer. */
final class LocalAccounts {
    /** The name only. */
    private static final int NAMES = 0;

    private static final int SIZE_OF_NAMES = Native.POINTER_SIZE;

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/lmaccess/ns-lmaccess-user_info_20">USER_INFO_20</a>: addresses of the name, the
     * full name and a comment, flags, a number. Needs no rights, as level 1 would for the password's age.
     */
    private static final int NAMES_AND_FLAGS = 20;

    private static final int OFFSET_OF_FLAGS = 3 * Native.POINTER_SIZE;
    private static final int SIZE_OF_NAMES_AND_FLAGS = OFFSET_OF_FLAGS + 2 * Integer.BYTES;

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/lmaccess/ns-lmaccess-user_info_24">USER_INFO_24</a>, since Windows 8: first
     * whether the account is connected to one on the Internet.
     */
    private static final int INTERNET_IDENTITY = 24;

    private LocalAccounts() {}

    static List<LocalAccount> all() {
        return list(NAMES_AND_FLAGS, SIZE_OF_NAMES_AND_FLAGS, LocalAccounts::withFlags)
                .or(() -> list(NAMES, SIZE_OF_NAMES, entry -> new LocalAccount(NetBuffer.text(entry, 0), "", false)))
                .orElse(List.of());
    }

    private static Optional<List<LocalAccount>> list(int level, int size, Function<Pointer, LocalAccount> entry) {
        return NetBuffer.list(
                (part, preferred, read, total, resume) -> Netapi32.INSTANCE.NetUserEnum(
                        null, level, Netapi32.FILTER_NORMAL_ACCOUNT, part, preferred, read, total, resume),
                size,
                entry);
    }

    private static LocalAccount withFlags(Pointer entry) {
        boolean disabled = (entry.getInt(OFFSET_OF_FLAGS) & Netapi32.UF_ACCOUNTDISABLE) != 0;
        return new LocalAccount(NetBuffer.text(entry, 0), NetBuffer.text(entry, 1), disabled);
    }

    /** Whether an account of this computer is what a Microsoft account is called here. */
    static boolean isMicrosoftAccount(String name) {
        try (NetBuffer info = new NetBuffer()) {
            int code = Netapi32.INSTANCE.NetUserGetInfo(null, name, INTERNET_IDENTITY, info.answer());
            return code == Netapi32.NERR_SUCCESS
                    && info.pointer() != null
                    && info.pointer().getInt(0) != 0;
        }
    }
}
