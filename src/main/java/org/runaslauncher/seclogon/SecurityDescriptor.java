package org.runaslauncher.seclogon;

import java.util.Set;

/**
 * The permissions of a service: who owns it, who may do what with it, and what of that is recorded.
 *
 * @param owner null if the descriptor names none
 * @param group null if the descriptor names none
 * @param dacl who may do what; null if there is none, which means the same as an {@linkplain AccessControlList#isNull() empty place}: all
 *     to everybody
 * @param sacl what is recorded; null if there is none. Nothing here looks into it or changes it
 */
public record SecurityDescriptor(
        SecurityIdentifier owner, SecurityIdentifier group, AccessControlList dacl, AccessControlList sacl) {

    /**
     * Reads the text form
     * (<a href="https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format">Security Descriptor String Format</a>),
     * in upper or lower case, parts in any order.
     *
     * @throws InvalidSecurityDescriptorException if it is not in that form
     */
    public static SecurityDescriptor parse(String sddl) throws InvalidSecurityDescriptorException {
        return SddlParser.parse(sddl);
    }

    /** The same with another list of who may do what. */
    public SecurityDescriptor withDacl(AccessControlList newDacl) {
        return new SecurityDescriptor(owner, group, newDacl, sacl);
    }

    /** The same without what is recorded: what can be written without the right to change auditing. */
    public SecurityDescriptor withoutSacl() {
        return new SecurityDescriptor(owner, group, dacl, null);
    }

    /** The same with another list of what is recorded. */
    public SecurityDescriptor withSacl(AccessControlList newSacl) {
        return new SecurityDescriptor(owner, group, dacl, newSacl);
    }

    /** Only who may do what. */
    public SecurityDescriptor daclOnly() {
        return new SecurityDescriptor(null, null, dacl, null);
    }

    /** Whether somebody who is neither the system nor an administrator could take over a service that has it. */
    public boolean letsOthersTakeOver() {
        return !PermissionTable.of(this).dangers().isEmpty();
    }

    /** Whether everybody may do everything, because there is no list. */
    public boolean isOpenToAll() {
        return dacl == null || dacl.isNull();
    }

    /** What somebody may do with the service. */
    public Set<ServiceRight> rightsOf(AccessToken token) {
        return ServiceRight.of(AccessCheck.maximumAllowed(this, token));
    }

    /** Whether somebody may do all of it. */
    public boolean may(AccessToken token, ServiceRight... rights) {
        return rightsOf(token).containsAll(Set.of(rights));
    }

    /** As Windows writes it (ConvertSecurityDescriptorToStringSecurityDescriptor, since Vista). */
    @Override
    public String toString() {
        return part("O:", owner) + part("G:", group) + part("D:", dacl) + part("S:", sacl);
    }

    private static String part(String name, Object content) {
        return content == null ? "" : name + content;
    }
}
