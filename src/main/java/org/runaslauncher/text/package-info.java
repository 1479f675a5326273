/**
 * Sentences: every text that people read, from one bundle, for the window and for the console.
 *
 * <p>May import: {@code launch} and what lies below it, {@code java.base}.
 */
package org.runaslauncher.text;
