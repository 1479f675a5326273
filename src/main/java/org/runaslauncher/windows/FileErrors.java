package org.runaslauncher.windows;

import java.util.Set;
import org.runaslauncher.program.ProgramFiles.Kind;

/**
 * What a failed look at a path means
 * (<a href="https://learn.microsoft.com/windows/win32/debug/system-error-codes">codes</a>).
 */
final class FileErrors {
    static final int FILE_NOT_FOUND = 2;

    /** ERROR_SHARING_VIOLATION. */
    private static final int IN_USE = 32;

    /**
     * Access denied (5), refused by a server (65), and logons that a server does not grant us: wrong password and the like, another
     * connection with another name (1219), guests (1272).
     */
    private static final Set<Integer> REFUSED =
            Set.of(5, 65, 86, 1219, 1272, 1326, 1327, 1328, 1329, 1330, 1331, 1385, 1396, 1907, 1909);

    /** Not ready (21, an empty drive), and what the network says: of 53 and 67 the first is the server, the second the share. */
    private static final Set<Integer> UNREACHABLE =
            Set.of(21, 51, 53, 54, 55, 59, 64, 67, 71, 121, 1203, 1222, 1225, 1231, 1232, 1236, 1311);

    /** Not a name, not a path, too long. */
    private static final Set<Integer> IMPOSSIBLE = Set.of(123, 161, 206);

    private FileErrors() {}

    /** For every code but {@link #FILE_NOT_FOUND}, which does not say whether the folder is there. */
    static Kind kindOf(int error) {
        if (REFUSED.contains(error)) {
            return Kind.REFUSED;
        }
        if (error == IN_USE) {
            return Kind.FILE;
        }
        if (UNREACHABLE.contains(error)) {
            return Kind.UNREACHABLE;
        }
        return IMPOSSIBLE.contains(error) ? Kind.MISSING : Kind.FOLDER_MISSING;
    }
}
