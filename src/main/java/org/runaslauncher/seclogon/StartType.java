package org.runaslauncher.seclogon;

/** When Windows starts the service (QUERY_SERVICE_CONFIG.dwStartType). */
public enum StartType {
    AUTOMATIC,
    /** Started on demand: by the first "Run as". The default since Windows 7. */
    MANUAL,
    DISABLED,
    UNKNOWN
}
