/**
 * Raw mappings of Windows functions, under their Win32 names: those that jna-platform lacks, and those that it maps in a way that is of
 * no use here (a password as a {@code String} cannot be wiped). No logic, and not meant for any package but {@code windows}.
 *
 * <p>May import: {@code com.sun.jna}.
 */
package org.runaslauncher.windows.win32;
