/**
 * From what somebody picked to what can be started: paths, kinds of program, and the quoting of command lines.
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.program;
