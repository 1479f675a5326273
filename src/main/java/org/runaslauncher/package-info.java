/**
 * Run As Launcher: the "Run as different user" dialog for Windows. Here are the ways in; what they put together lies in the packages below.
 *
 * <p>May import: everything. Imported by nothing.
 */
package org.runaslauncher;
