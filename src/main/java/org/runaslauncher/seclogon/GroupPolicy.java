package org.runaslauncher.seclogon;

/** Whether Group Policy sets start type or permissions of the service on this computer, again and again. */
public enum GroupPolicy {
    MANAGES,
    DOES_NOT_MANAGE,
    /** Only an administrator can find out. */
    UNKNOWN
}
