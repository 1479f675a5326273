/**
 * The repair of the Secondary Logon service for other computers, as files: {@link org.runaslauncher.seclogon.fleet.SecurityTemplate} for Group
 * Policy and secedit, {@link org.runaslauncher.seclogon.fleet.RepairScripts} for Intune and Configuration Manager.
 *
 * <p>May import: {@code seclogon}, {@code java.base}.
 */
package org.runaslauncher.seclogon.fleet;
