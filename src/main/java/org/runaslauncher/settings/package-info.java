/**
 * What is remembered from one use to the next. Nothing that is found there is believed without a look: anybody who runs as the user can
 * write it. Passwords are never among it.
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.settings;
