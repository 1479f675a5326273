/**
 * The pictures in icon files and in programs, taken out and decoded here: whoever wrote such a file gets no library of Windows, in the
 * process that has the password, to read what he wrote.
 *
 * <p>May import: {@code java.base}, {@code program.about} and {@code program.image}.
 */
package org.runaslauncher.program.icon;
