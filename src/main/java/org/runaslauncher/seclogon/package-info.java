/**
 * The Secondary Logon service, on which starting a program as another user depends.
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.seclogon;
