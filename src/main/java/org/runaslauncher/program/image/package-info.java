/**
 * What the header of an executable file says of where and how it runs, and the resources in it.
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.program.image;
