package org.runaslauncher.seclogon.fleet;

import org.runaslauncher.seclogon.SecurityDescriptor;

/** What the files for other computers have in common. */
final class Exported {
    static final String SERVICE = "seclogon";

    private Exported() {}

    /**
     * A descriptor as it can stand between quotation marks in a security template and in a script.
     *
     * @throws IllegalArgumentException if it has quotation marks itself, as conditions can have, or letters outside ASCII; or if it has no list
     *     of who may do what, and would open the service to everybody
     */
    static String text(SecurityDescriptor permissions) {
        String text = permissions.toString();
        if (!canHold(permissions)) {
            throw new IllegalArgumentException("cannot be exported: " + text);
        }
        return text;
    }

    /** Whether {@link #text} takes it. */
    static boolean canHold(SecurityDescriptor permissions) {
        return !permissions.isOpenToAll() && permissions.toString().matches("[ -~&&[^'\"]]*");
    }
}
