/**
 * What the program field offers: recent programs, administrative tools, and what the typed path can be completed to.
 *
 * <p>May import: {@code java.base}, {@code settings}, {@code program.tools}, {@code program.about}.
 */
package org.runaslauncher.program.suggest;
