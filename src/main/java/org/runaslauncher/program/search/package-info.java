/**
 * Where a program is looked for that is named without a path: the order of the places, and what their texts mean.
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.program.search;
