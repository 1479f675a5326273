package org.runaslauncher.launch;

/** How much a program may do of what its account may do. */
public enum Access {
    /** What Windows gives without being asked: an administrator's rights are not in effect. */
    NORMAL,
    /**
     * Restricted access, for the current user only: no rights of an administrator, no privileges, no access to the user's own folders
     * (SAFER's level “Basic User”,
     * <a href="https://learn.microsoft.com/windows/win32/api/winsafer/nf-winsafer-safercreatelevel">API page</a>).
     */
    RESTRICTED,
    /** Elevated: Windows asks for permission (UAC) and, of a user who is no administrator, for the password of one. */
    ELEVATED
}
