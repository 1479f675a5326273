package org.runaslauncher.launch;

/** How the following user is logged on. */
public enum Logon {
    /** The user's registry hive and folders are loaded. The first time Windows creates them, which takes longer. */
    WITH_PROFILE,
    WITHOUT_PROFILE,
    /**
     * The program runs as the current user here, and as the other account on other computers. Windows does not check the password
     * now (API page of CreateProcessWithLogonW, LOGON_NETCREDENTIALS_ONLY).
     */
    NETWORK_ONLY
}
