/**
 * The command line: switches in the manner of {@code runas}, the text that explains them, and what {@code /service} does without a window:
 * {@link org.runaslauncher.cli.ServiceConsole}.
 *
 * <p>May import: {@code text}, {@code launch} and what lies below it, {@code java.base}. Never {@code ui}, never {@code windows}.
 */
package org.runaslauncher.cli;
