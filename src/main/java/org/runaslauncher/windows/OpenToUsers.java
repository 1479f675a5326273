package org.runaslauncher.windows;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.runaslauncher.seclogon.AccessControlEntry;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.SecurityDescriptor;

/** Whether the users of this computer may read and run a file, or enter and list a folder. */
final class OpenToUsers {
    private static final int GENERIC_ALL = 0x10000000;
    private static final int GENERIC_EXECUTE = 0x20000000;
    private static final int GENERIC_READ = 0x80000000;

    /** FILE_READ_DATA, which is FILE_LIST_DIRECTORY. */
    private static final int READ = 0x1;

    /** FILE_EXECUTE, which is FILE_TRAVERSE. */
    private static final int EXECUTE = 0x20;

    private OpenToUsers() {}

    /** True as well if it cannot be told. */
    static boolean is(String path) {
        try {
            return FileSecurity.of(Path.of(path)).map(OpenToUsers::is).orElse(true);
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /** Entries in their order, each right decided by the first that names it (MS-DTYP 2.5.3.2). */
    static boolean is(SecurityDescriptor descriptor) {
        if (descriptor.isOpenToAll()) {
            return true;
        }
        int granted = 0;
        int denied = 0;
        for (AccessControlEntry entry : descriptor.dacl().entries()) {
            boolean ofUsers = AccessToken.STANDARD_USER.identifiers().stream().anyMatch(entry.trustee()::means);
            if (ofUsers && entry.allows()) {
                granted |= specific(entry.mask()) & ~denied;
            } else if (ofUsers && entry.denies()) {
                denied |= specific(entry.mask());
            }
        }
        return (granted & (READ | EXECUTE)) == (READ | EXECUTE);
    }

    private static int specific(int mask) {
        boolean all = (mask & GENERIC_ALL) != 0;
        int read = all || (mask & GENERIC_READ) != 0 ? READ : 0;
        int execute = all || (mask & GENERIC_EXECUTE) != 0 ? EXECUTE : 0;
        return mask | read | execute;
    }
}
