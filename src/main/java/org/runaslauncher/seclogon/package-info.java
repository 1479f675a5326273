/**
 * The Secondary Logon service, on which starting a program as another user depends.
 *
 * <p>Its permissions: {@link org.runaslauncher.seclogon.SecurityDescriptor} from and to text,
 * {@link org.runaslauncher.seclogon.DefaultPermissions}, what they give to whom, and the
 * {@link org.runaslauncher.seclogon.PermissionTable} of what is missing and what is too much.
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.seclogon;
