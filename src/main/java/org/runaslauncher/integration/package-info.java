/**
 * Ways into the program that Windows offers: shortcuts, Send To, the desktop, and Explorer's menus, for the current user; and taking away all that the
 * program has left of any user. None of them ever holds a password.
 *
 * <p>May import: the features, {@code java.base}.
 */
package org.runaslauncher.integration;
