/**
 * The window. Views are dumb: they show, and report what the user does. What happens then is decided by presenters, which are plain Java
 * and are tested without a screen. Every component that a test touches has a name.
 *
 * <p>May import: {@code text}, {@code launch} and what lies below it, Swing, FlatLaf, MigLayout. Knows nothing of {@code windows}.
 */
package org.runaslauncher.ui;
