/**
 * What a program is, as far as its file says: icon, description, version, who signed it.
 *
 * <p>May import: {@code java.base}, {@code program.path}.
 */
package org.runaslauncher.program.about;
