/**
 * The administrative tools of this computer: the known ones that are installed, and the consoles and Control Panel tools that are found
 * beside them.
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.program.tools;
