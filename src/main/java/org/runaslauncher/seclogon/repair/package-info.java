/**
 * Changes to the Secondary Logon service: {@link org.runaslauncher.seclogon.repair.Repair} carries a remedy out, in the order of Microsoft's
 * article KB 977513, looks again, and tells how it went. What was there before is saved first, so that it can be undone.
 *
 * <p>May import: {@code seclogon}, {@code java.base}.
 */
package org.runaslauncher.seclogon.repair;
