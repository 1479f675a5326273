/**
 * The command line: switches in the manner of {@code runas}, and the text that explains them.
 *
 * <p>May import: {@code text}, {@code launch} and what lies below it, {@code java.base}. Never {@code ui}, never {@code windows}.
 */
package org.runaslauncher.cli;
