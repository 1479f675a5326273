package org.runaslauncher.seclogon;

/**
 * The permissions that Windows gives the service, as Microsoft's article KB 977513 has them in its command for {@code sc sdset}. They differ
 * from those of other services: interactive and authenticated users may start it.
 */
public final class DefaultPermissions {
    /** With the auditing of the article's command. */
    public static final SecurityDescriptor WITH_AUDITING = read("D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)"
            + "(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)"
            + "(A;;CCLCSWRPDTLOCRRC;;;IU)"
            + "(A;;CCLCSWDTLOCRRC;;;SU)"
            + "(A;;CCLCSWRPDTLOCRRC;;;AU)"
            + "S:(AU;FA;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;WD)");

    /** Who may do what: all that a repair has to write. */
    public static final SecurityDescriptor DACL = WITH_AUDITING.withoutSacl();

    private DefaultPermissions() {}

    private static SecurityDescriptor read(String sddl) {
        try {
            return SecurityDescriptor.parse(sddl);
        } catch (InvalidSecurityDescriptorException e) {
            throw new IllegalStateException(e);
        }
    }
}
