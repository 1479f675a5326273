/**
 * The Secondary Logon service, on which starting a program as another user depends.
 *
 * <ul>
 *   <li>Its permissions: {@link org.runaslauncher.seclogon.SecurityDescriptor} from and to text,
 *       {@link org.runaslauncher.seclogon.DefaultPermissions}, what they give to whom, and the
 *       {@link org.runaslauncher.seclogon.PermissionTable} of what is missing and what is too much.
 *   <li>{@link org.runaslauncher.seclogon.Diagnosis}: from a {@link org.runaslauncher.seclogon.ServiceSnapshot} to findings and remedies.
 *   <li>The same for other computers and by hand: {@link org.runaslauncher.seclogon.ServiceCommands} and the packages
 *       {@code fleet} and {@code repair} below this one.
 * </ul>
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.seclogon;
