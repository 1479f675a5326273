/**
 * What the files mean that stand for a program somewhere else: shell links ({@code .lnk}, {@link org.runaslauncher.program.link.ShellLink}) and
 * Internet shortcuts ({@code .url}, {@link org.runaslauncher.program.link.InternetShortcut}). Reads bytes that anybody may have written: everything
 * that can be wrong with them is an {@link org.runaslauncher.program.link.InvalidLinkException}, and the work is bounded by the size of the file.
 * Nothing is searched for.
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.program.link;
